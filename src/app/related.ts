import path from 'node:path';
import type { Io } from '../model/io.ts';
import type { Release } from '../model/release.ts';
import { successorOf } from '../newsroom/successor.ts';
import { type Loaded, load } from './load.ts';
import type { Newsroom } from './newsroom.ts';
import { otherReleases } from './other-releases.ts';

/**
 * `loaded`, and the releases of the newsroom that they link to: their other language versions, which link back and so
 * have to be made anew as well, and what takes the place of those that are withdrawn.
 */
export async function withRelated(
  io: Io,
  newsroom: Newsroom,
  loaded: readonly Loaded[],
): Promise<readonly Loaded[]> {
  const all = [...loaded];
  for (;;) {
    const { inside } = await otherReleases(io, newsroom, all);
    const wanted = inside.filter((one) => isWanted(one, all, inside, newsroom));
    if (wanted.length === 0) return all;
    const files = wanted.map(({ source }) => path.resolve(io.cwd, source.path));
    all.push(...(await load(io, files, newsroom.config)));
  }
}

function isWanted(
  one: Release,
  loaded: readonly Loaded[],
  others: readonly Release[],
  { config }: Newsroom,
): boolean {
  const { key } = one.data;
  return loaded.some(({ release }) => {
    if (key !== undefined && release.data.key === key) return true;
    const written = release.data.withdrawal?.replacedBy;
    const named = written && successorOf(written, release, others, config);
    return named && 'release' in named && named.release === one;
  });
}
