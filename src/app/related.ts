import path from 'node:path';
import type { Io } from '../model/io.ts';
import type { PublishedAddress } from '../model/manifest.ts';
import type { Release } from '../model/release.ts';
import { successorsAmong, telltaleOf } from '../newsroom/successor.ts';
import { type Loaded, load } from './load.ts';
import type { Newsroom } from './newsroom.ts';
import { keyPattern, otherReleases } from './other-releases.ts';
import { pathWithin } from './shown-path.ts';

/**
 * `loaded`, and the releases of the newsroom that are to be made anew with them: their other language versions, which
 * link back; what takes the place of those that are withdrawn; and the notices that lead to one of them, since a notice
 * must not go on naming what is held back.
 * @param published what earlier builds know: a release may have been called otherwise when others linked to it.
 */
export async function withRelated(
  io: Io,
  newsroom: Newsroom,
  loaded: readonly Loaded[],
  published: readonly PublishedAddress[] = [],
): Promise<readonly Loaded[]> {
  const all = [...loaded];
  for (;;) {
    const former = formerOf(all, published, newsroom);
    const besides = ['replaced-by', ...(former.keys.size > 0 ? [keyPattern(...former.keys)] : [])];
    const { inside } = await otherReleases(io, newsroom, all, besides);
    const wanted = wantedAmong(inside, all, newsroom, former);
    if (wanted.length === 0) return all;
    const files = wanted.map(({ source }) => path.resolve(io.cwd, source.path));
    for (const one of await load(io, files, newsroom.config)) all.push(one);
  }
}

/** What releases were called by when they were published. */
interface Former {
  readonly keys: ReadonlySet<string>;
  readonly slugs: ReadonlySet<string>;
}

function formerOf(
  loaded: readonly Loaded[],
  published: readonly PublishedAddress[],
  { folder }: Newsroom,
): Former {
  const sources = new Set(loaded.map(({ file }) => pathWithin(folder, file)));
  const own = published.filter(({ source }) => sources.has(source));
  return {
    keys: new Set(own.flatMap(({ key = [] }) => key)),
    slugs: new Set(own.map(({ address }) => telltaleOf(address))),
  };
}

function wantedAmong(
  others: readonly Release[],
  loaded: readonly Loaded[],
  { config }: Newsroom,
  former: Former,
): readonly Release[] {
  const releases = loaded.map(({ release }) => release);
  const among = successorsAmong(others, config);
  const amongLoaded = successorsAmong(releases, config);
  const led = (from: Release, successorOf: typeof among) => {
    const written = from.data.withdrawal?.replacedBy;
    const named = written && successorOf(written, from);
    return named && 'release' in named ? named.release : undefined;
  };
  const keys = new Set(releases.flatMap(({ data: { key = [] } }) => key));
  const successors = new Set(releases.map((from) => led(from, among)));
  return others.filter((one) => {
    const { key, withdrawal } = one.data;
    return (
      (key !== undefined && (keys.has(key) || former.keys.has(key))) ||
      (withdrawal?.replacedBy !== undefined && former.slugs.has(telltaleOf(withdrawal.replacedBy))) ||
      successors.has(one) ||
      led(one, amongLoaded) !== undefined
    );
  });
}
