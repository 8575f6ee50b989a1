import type { Io } from '../model/io.ts';
import type { PublicEntry } from '../model/publication.ts';
import { asPrinted } from '../newsroom/notice.ts';
import { publicationOf } from '../newsroom/publication.ts';
import { sha256 } from '../publish/hash.ts';
import type { ManifestReading } from '../publish/manifest.ts';
import { addressOfPage } from '../publish/paths.ts';
import { fateOf, isPrinted } from './edition.ts';
import { inspect, isSound } from './inspect.ts';
import { type Loaded, load } from './load.ts';
import { allReleases, type Newsroom } from './newsroom.ts';
import { withAssets } from './published-assets.ts';
import { isComplete } from './release-state.ts';
import { pathWithin } from './shown-path.ts';

/**
 * Releases that a build of some others leaves alone and that have a page from an earlier one, as lists and feeds name
 * them. One that was changed since is read by the copy desk first: what is wrong in it must not get into a feed.
 * @param loaded those that are built.
 */
export async function stillOut(
  io: Io,
  newsroom: Newsroom,
  loaded: readonly Loaded[],
  { manifest }: ManifestReading,
  now: Date,
): Promise<readonly PublicEntry[]> {
  const pages = new Map(
    manifest.files.flatMap(({ path, format, source }) => {
      const address = addressOfPage(path, format);
      return address === undefined ? [] : [[address, source] as const];
    }),
  );
  const built = new Set(loaded.map(({ file }) => file));
  const published = new Set(pages.values());
  const files = allReleases(io, newsroom).filter(
    (file) => !built.has(file) && published.has(pathWithin(newsroom.folder, file)),
  );
  const others = await load(io, files, newsroom.config);
  const marks = new Set(manifest.addresses.map(({ source, mark }) => `${source} ${mark}`));
  const isSame = ({ file, release }: Loaded) =>
    marks.has(`${pathWithin(newsroom.folder, file)} ${markOf(release.source.text)}`);
  const read = new Map(
    (
      await inspect(
        io,
        newsroom,
        others.filter((one) => !isSame(one)),
      )
    ).map((one) => [one.release, one]),
  );
  const { entries } = await publicationOf(
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

/** The mark by which the manifest knows the text of a release. */
export function markOf(text: string): string {
  return sha256(Buffer.from(text)).slice(0, 16);
}
