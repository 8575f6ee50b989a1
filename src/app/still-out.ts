import type { Io } from '../model/io.ts';
import type { PublicEntry } from '../model/publication.ts';
import { asPrinted } from '../newsroom/notice.ts';
import { publicationOf } from '../newsroom/publication.ts';
import { markOf } from '../publish/hash.ts';
import type { ManifestReading } from '../publish/manifest.ts';
import { addressOfPage } from '../publish/paths.ts';
import { fateOf, isPrinted } from './edition.ts';
import { inspect, isSound } from './inspect.ts';
import type { Loaded } from './load.ts';
import type { Newsroom } from './newsroom.ts';
import { withAssets } from './published-assets.ts';
import { isComplete } from './release-state.ts';
import { pathWithin } from './shown-path.ts';

/**
 * Releases that a build of some others leaves alone and that have a page from an earlier one, as lists and feeds name
 * them. One that was changed since is read by the copy desk first: what is wrong in it must not get into a feed.
 */
export async function stillOut(
  io: Io,
  newsroom: Newsroom,
  others: readonly Loaded[],
  previous: ManifestReading,
  now: Date,
): Promise<readonly PublicEntry[]> {
  const pages = new Map(
    previous.manifest.files.flatMap(({ path, format, source }) => {
      const address = addressOfPage(path, format);
      return address === undefined ? [] : [[address, source] as const];
    }),
  );
  const isUnchanged = unchangedSince(previous, newsroom.folder);
  const changed = others.filter((one) => !isUnchanged(one));
  const read = new Map((await inspect(io, newsroom, changed)).map((one) => [one.release, one]));
  const { entries } = publicationOf(
    others.map(({ release }) => release),
    newsroom.config,
    now,
  );
  const fileOf = new Map(others.map(({ file, release }) => [release, file]));
  const out = entries.flatMap((entry): { entry: PublicEntry; file: string }[] => {
    const file = fileOf.get(entry.release) ?? '';
    const hasPage = pages.get(entry.address ?? '') === pathWithin(newsroom.folder, file);
    const inspected = read.get(entry.release) ?? { file, release: entry.release, diagnostics: [], known: [] };
    return hasPage && isPrinted(fateOf(entry, inspected, 'public'), 'public') && isComplete(entry)
      ? [{ entry: asPrinted(entry, isSound(inspected)), file }]
      : [];
  });
  return Promise.all(out.map(({ entry, file }) => withAssets(io, newsroom, entry, file)));
}

/** Whether the text of a release is that of which the output was made. */
export function unchangedSince({ manifest }: ManifestReading, folder: string): (one: Loaded) => boolean {
  const marks = new Set(manifest.addresses.map(({ source, mark }) => `${source} ${mark}`));
  return ({ file, release }) => marks.has(`${pathWithin(folder, file)} ${markOf(release.source.text)}`);
}
