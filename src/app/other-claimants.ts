import type { Io } from '../model/io.ts';
import { limits } from '../model/limits.ts';
import type { Release } from '../model/release.ts';
import { claims } from '../newsroom/claims.ts';
import { parseRelease } from '../parse/release.ts';
import type { Loaded } from './load.ts';
import { type Newsroom, releasesFolder } from './newsroom.ts';
import { shownPath } from './shown-path.ts';
import { releasesIn } from './walk.ts';

/**
 * The newsroom's releases beside `loaded` that may claim an address of one of them. Whoever does must name the same
 * day, or an alias; the files that do neither are not parsed, so that checking one release stays quick.
 */
export async function otherClaimants(
  io: Io,
  newsroom: Newsroom,
  loaded: readonly Loaded[],
): Promise<readonly Release[]> {
  const folder = releasesFolder(newsroom);
  if (io.kindOf(folder) !== 'directory') return [];
  const known = new Set(loaded.map(({ file }) => file));
  const unknown = releasesIn(io, folder).filter((file) => !known.has(file));
  if (unknown.length === 0) return [];
  const knownReally = new Set(loaded.map(({ file }) => io.realPath(file) ?? file));
  const others = unknown.filter((file) => !knownReally.has(io.realPath(file) ?? file));
  const telltale = mentions(loaded, newsroom);
  const found: Release[] = [];
  for (const file of others) {
    const read = io.readFile(file, limits.bytes);
    // Letters, digits and hyphens are the same bytes in Latin-1 and UTF-8, and this decoding cannot fail.
    if (!read.ok || !telltale.test(Buffer.from(read.bytes).toString('latin1'))) continue;
    found.push(await parseRelease(read.bytes, shownPath(io, file), newsroom.config));
  }
  return found;
}

/** What the text of another claimant must contain: a day of ours, or the field `aliases`. */
function mentions(loaded: readonly Loaded[], { config }: Newsroom): RegExp {
  const words = new Set(['aliases']);
  const ours = loaded.map(({ release }) => release);
  for (const address of claims(ours, config).keys()) {
    const day = /(\d{4})\/(\d{2})\/(\d{2})\//.exec(address);
    if (day) words.add(day.slice(1).join('-'));
  }
  return new RegExp([...words].join('|'));
}
