import type { Io } from '../model/io.ts';
import { stateOf } from '../newsroom/state.ts';
import type { ManifestReading } from '../publish/manifest.ts';
import type { Edition } from './build-outcome.ts';
import type { Ledger } from './kept/ledger.ts';
import { type Loaded, load } from './load.ts';
import { allReleases, type Newsroom } from './newsroom.ts';
import type { Progress } from './progress.ts';
import { withRelated } from './related.ts';
import { pathWithin } from './shown-path.ts';
import { unchangedSince } from './still-out.ts';

/** What a build has to do with. */
export interface Gathered {
  /** What is built: what was asked for, and what goes with it. */
  readonly loaded: readonly Loaded[];
  /** What stays as an earlier build left it. */
  readonly untouched: readonly Loaded[];
}

export interface Wanted {
  /** Files that were asked for, absolute. */
  readonly files: readonly string[];
  /** Whether they are all there are, and all are built. */
  readonly complete: boolean;
  /** Whether of those that were asked for, too, only those are built that must not be out any more. */
  readonly onlyOverdue?: boolean;
  readonly edition: Edition;
  readonly now: Date;
}

/**
 * Reads the releases of a build. With some of a newsroom go those they are tied to, and whatever must not be out any
 * more: every build takes that away, whichever releases it was asked for.
 */
export async function gather(
  io: Io,
  newsroom: Newsroom,
  { files, complete, onlyOverdue = false, edition, now }: Wanted,
  previous: ManifestReading,
  progress: Progress,
  readings?: Ledger,
): Promise<Gathered> {
  const read = await load(io, files, newsroom.config, progress, readings);
  if (complete) return { loaded: read, untouched: [] };
  const asked = onlyOverdue ? overdueAmong(read, newsroom, previous, now) : read;
  const known = new Set(asked.map(({ file }) => file));
  const before = edition === 'preview' ? [] : await publishedBefore(io, newsroom, known, previous);
  const overdue = overdueAmong(before, newsroom, previous, now);
  const first = [...asked, ...overdue];
  const versions = formerVersions(first, before, newsroom, previous);
  const loaded = await withRelated(io, newsroom, [...first, ...versions], previous.manifest.addresses);
  const built = new Set(loaded.map(({ file }) => file));
  return { loaded, untouched: before.filter(({ file }) => !built.has(file)) };
}

/** Releases that a build of some others was not asked for, and of which an earlier one left something in the output. */
async function publishedBefore(
  io: Io,
  newsroom: Newsroom,
  known: ReadonlySet<string>,
  { manifest }: ManifestReading,
): Promise<readonly Loaded[]> {
  const published = new Set(manifest.files.map(({ source }) => source));
  const files = allReleases(io, newsroom).filter(
    (file) => !known.has(file) && published.has(pathWithin(newsroom.folder, file)),
  );
  return load(io, files, newsroom.config);
}

/** Those among them that were other language versions of `asked` when they were published, and whose pages name it so. */
function formerVersions(
  asked: readonly Loaded[],
  others: readonly Loaded[],
  { folder }: Newsroom,
  { manifest }: ManifestReading,
): readonly Loaded[] {
  const keys = new Map(manifest.addresses.flatMap(({ source, key }) => (key ? [[source, key]] : [])));
  const keyOf = ({ file }: Loaded): string | undefined => keys.get(pathWithin(folder, file));
  const wanted = new Set(asked.flatMap((one) => keyOf(one) ?? []));
  const known = new Set(asked.map(({ file }) => file));
  return others.filter((one) => wanted.has(keyOf(one) ?? '') && !known.has(one.file));
}

/** Those among them that must not be out any more: under embargo again, drafts, withdrawn since. */
function overdueAmong(
  others: readonly Loaded[],
  { folder, config }: Newsroom,
  previous: ManifestReading,
  now: Date,
): readonly Loaded[] {
  const isUnchanged = unchangedSince(previous, folder);
  const overdue: Loaded[] = [];
  for (const one of others) {
    const { kind } = stateOf(one.release, config, now.getTime());
    // Of what was withdrawn before, the notice stands already.
    const isOverdue = kind === 'withdrawn' ? !isUnchanged(one) : kind !== 'public' && kind !== 'unclear';
    if (isOverdue) overdue.push(one);
  }
  return overdue;
}
