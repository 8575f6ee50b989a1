import path from 'node:path';
import type { Io } from '../model/io.ts';
import type { PublishedAddress } from '../model/manifest.ts';
import type { Release } from '../model/release.ts';
import { successorOf, telltaleOf } from '../newsroom/successor.ts';
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
    const wanted = inside.filter((one) => isWanted(one, all, inside, newsroom, former));
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

function isWanted(
  one: Release,
  loaded: readonly Loaded[],
  others: readonly Release[],
  { config }: Newsroom,
  former: Former,
): boolean {
  const { key, withdrawal } = one.data;
  const isVersion = ({ data }: Release) => key !== undefined && data.key === key;
  const leads = (from: Release, to: Release, among: readonly Release[]) => {
    const written = from.data.withdrawal?.replacedBy;
    const named = written && successorOf(written, from, among, config);
    return named && 'release' in named && named.release === to;
  };
  return (
    (key !== undefined && former.keys.has(key)) ||
    (withdrawal?.replacedBy !== undefined && former.slugs.has(telltaleOf(withdrawal.replacedBy))) ||
    loaded.some(
      ({ release }) => isVersion(release) || leads(release, one, others) || leads(one, release, [release]),
    )
  );
}
