import type { Io } from '../../model/io.ts';
import type { Entry, PublicEntry, Ties } from '../../model/publication.ts';
import type { Release } from '../../model/release.ts';
import { type IssueWish, issueOf } from '../../newsroom/issue.ts';
import { mayBeNamed } from '../../newsroom/named.ts';
import { publicationOf } from '../../newsroom/publication.ts';
import { collect } from '../collect.ts';
import { fatesOf } from '../fates.ts';
import { type Inspected, inspect } from '../inspect.ts';
import { load } from '../load.ts';
import { allReleases, type Newsroom } from '../newsroom.ts';
import type { Progress } from '../progress.ts';
import { withAssets } from '../published-assets.ts';
import { isComplete } from '../release-state.ts';
import { topicsMeant } from './topics.ts';

export interface IssueRequest {
  /** Files, folders and patterns as given, in the order in which they are to be told; none means the whole newsroom. */
  readonly paths: readonly string[];
  readonly wish: IssueWish;
  readonly now: Date;
  readonly progress: Progress;
}

export interface Chosen {
  /** What goes into the issue, in the order in which it is told. */
  readonly entries: readonly PublicEntry[];
  readonly ties: ReadonlyMap<string, Ties>;
  /** What fits, and what the copy desk says of it: what has errors is not in the issue. */
  readonly inspected: readonly Inspected[];
  /** What was named and does not fit. */
  readonly left: readonly Entry[];
}

/**
 * The releases of an issue: those that fit what is wanted, are public and have no errors. Which are public is told of
 * the whole newsroom, as in a build.
 */
export async function chooseForIssue(
  io: Io,
  newsroom: Newsroom,
  { paths, wish, now, progress }: IssueRequest,
): Promise<Chosen> {
  const { config } = newsroom;
  const named = await namedFiles(io, paths);
  const files = [...new Set([...allReleases(io, newsroom), ...named])];
  const loaded = await load(io, files, config, progress);
  const { entries: all } = publicationOf(
    loaded.map(({ release }) => release),
    config,
    now,
  );
  const places = new Map(named.map((file, index) => [file, index]));
  const placeOf = new Map(loaded.map(({ file, release }) => [release, places.get(file)]));
  const offered = all.filter(({ release }) => paths.length === 0 || placeOf.get(release) !== undefined);
  const topics = wish.topics && topicsMeant(wish.topics, all);
  const fitting = issueOf(offered.filter(isComplete), { ...wish, ...(topics && { topics }) }, config);
  const told = fitting.toSorted((a, b) => (placeOf.get(a.release) ?? 0) - (placeOf.get(b.release) ?? 0));
  const releases = new Set<Release>(told.map(({ release }) => release));
  const inspected = await inspect(
    io,
    newsroom,
    loaded.filter(({ release }) => releases.has(release)),
    progress,
    { mayBeNamed: (release) => mayBeNamed(release, config, now) },
  );
  const { fated, ties } = fatesOf(told, inspected, 'public', config);
  const entries: PublicEntry[] = [];
  for (const { file, printed } of fated) {
    if (printed) entries.push(await withAssets(io, newsroom, printed, file));
  }
  const left = paths.length === 0 ? [] : offered.filter(({ release }) => !releases.has(release));
  return { entries, ties, inspected, left };
}

/** The files meant by paths, each once, in the order in which somebody named them. */
async function namedFiles(io: Io, paths: readonly string[]): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const path of paths) for (const file of await collect(io, [path])) files.add(file);
  return [...files];
}
