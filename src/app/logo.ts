import type { DrawingHazard } from '../model/asset.ts';
import type { Fault } from '../model/fault.ts';
import type { Io } from '../model/io.ts';
import type { Logo } from '../model/logo.ts';
import type { FieldPlaces } from '../model/release.ts';
import { drawingHazards } from '../parse/drawing.ts';
import { pictureIn } from '../parse/picture-size.ts';
import { findAsset } from './assets.ts';

/** Bytes of a logo: every page fetches it. */
const largest = 1024 * 1024;
/** Pixels of its height on a page, at most. */
const tallest = 56;
const widest = 256;

const kinds: Readonly<Record<string, { readonly ending: string; readonly mediaType: string }>> = {
  png: { ending: 'png', mediaType: 'image/png' },
  jpg: { ending: 'jpg', mediaType: 'image/jpeg' },
  webp: { ending: 'webp', mediaType: 'image/webp' },
  svg: { ending: 'svg', mediaType: 'image/svg+xml' },
};

/** The logo that the settings of a newsroom name, or what is wrong with it. */
export function chosenLogo(
  io: Io,
  newsroomFolder: string,
  written: string | undefined,
  places: FieldPlaces,
): { readonly logo?: Logo; readonly faults: readonly Fault[] } {
  const place = places.value('logo');
  if (written === undefined || !place) return { faults: [] };
  const found = readLogo(io, newsroomFolder, written);
  if ('file' in found) return { logo: found, faults: [] };
  return { faults: [{ kind: 'syntax', ...found, place }] };
}

interface Problem {
  readonly reason: string;
  readonly note: string;
}

function readLogo(io: Io, newsroomFolder: string, written: string): Logo | Problem {
  const place = { newsroomDir: newsroomFolder, releaseDir: newsroomFolder, taken: new Set<string>() };
  const asset = findAsset(io, place, written);
  if (asset.state === 'missing')
    return {
      reason: `There is no logo “${written}”.`,
      note: 'Its path is told from the folder of pressdesk.yaml.',
    };
  if (asset.state === 'outside')
    return {
      reason: `The logo “${written}” lies outside the newsroom.`,
      note: 'Put it into the folder of pressdesk.yaml, or below it.',
    };
  if (asset.state !== 'ok')
    return {
      reason: `The logo “${written}” cannot be used.`,
      note: 'It has to be a picture with a plain name, in the folder of pressdesk.yaml or below it.',
    };
  const read = io.readFile(asset.file, largest);
  if (!read.ok)
    return {
      reason: `The logo “${written}” ${read.cause === 'too-large' ? 'is larger than 1 MiB' : 'cannot be read'}.`,
      note: 'Every page shows it, so a small file is best.',
    };
  const size = pictureIn(read.bytes);
  const kind = kinds[size?.kind ?? ''];
  if (!size || !kind)
    return {
      reason: `The logo “${written}” is no picture that a browser shows.`,
      note: 'Save it as PNG, JPEG, WebP or SVG.',
    };
  const [hazard] = size.kind === 'svg' ? drawingHazards(read.bytes) : [];
  if (hazard)
    return {
      reason: `The logo “${written}” holds ${dangers[hazard.kind]}.`,
      note: 'It would run, or fetch something, on every page. Save it as a plain SVG, or as PNG.',
    };
  const share = Math.min(1, tallest / size.height, widest / size.width);
  return {
    path: `logo.${kind.ending}`,
    mediaType: kind.mediaType,
    file: asset.file,
    width: Math.max(1, Math.round(size.width * share)),
    height: Math.max(1, Math.round(size.height * share)),
  };
}

const dangers: Readonly<Record<DrawingHazard['kind'], string>> = {
  script: 'a script',
  handler: 'a script',
  foreign: 'a piece of a web page',
  external: 'an address of something else',
  entities: 'entities of its own',
  unreadable: 'what a browser cannot read',
};
