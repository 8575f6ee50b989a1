import { foldName } from '../language/file-names.ts';
import type { Artifact } from '../model/artifact.ts';
import type { Io } from '../model/io.ts';
import type { PublicEntry } from '../model/publication.ts';
import { assetsOf } from '../newsroom/assets.ts';
import { render } from '../render/render.ts';
import { assetPlace, namesOfFormats } from './asset-place.ts';
import { findAsset } from './assets.ts';
import type { Newsroom } from './newsroom.ts';
import type { Press } from './press.ts';
import { pathWithin } from './shown-path.ts';

/** A release that may come out, and where it lies. */
export interface Printable {
  readonly entry: PublicEntry;
  readonly file: string;
}

/** Everything that is written of one release: each format it is made in, and copies of the files it names. */
export async function artifactsOf(
  io: Io,
  newsroom: Newsroom,
  press: Press,
  printable: Printable,
): Promise<readonly Artifact[]> {
  const artifacts: Artifact[] = [];
  for (const format of press.formats) {
    const isMade = !format.absence?.(printable.entry);
    if (isMade) artifacts.push(await render(printable.entry, format, press.context));
  }
  for (const one of await copiesOf(io, newsroom, printable)) artifacts.push(one);
  // The manifest is the same from wherever the build is started.
  const source = pathWithin(newsroom.folder, printable.file);
  return artifacts.map((artifact) => ({ ...artifact, source }));
}

async function copiesOf(
  io: Io,
  newsroom: Newsroom,
  { entry, file }: Printable,
): Promise<readonly Artifact[]> {
  const copies = new Map<string, Artifact>();
  const place = assetPlace(newsroom, file, await namesOfFormats());
  for (const written of assetsOf(entry.release)) {
    const asset = findAsset(io, place, written);
    // What is missing or must not be copied is the rule image-file's to tell, unless the newsroom silenced it.
    if (asset.state !== 'ok') continue;
    copies.set(foldName(asset.name), {
      path: entry.address + asset.name,
      mediaType: 'application/octet-stream',
      content: { file: asset.file },
      source: entry.release.source.path,
      format: 'asset',
    });
  }
  return [...copies.values()];
}
