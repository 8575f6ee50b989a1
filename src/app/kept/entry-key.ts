import type { PublicEntry } from '../../model/publication.ts';
import { keyOf } from './keys.ts';
import { keyOfRelease } from './release-key.ts';

const known = new WeakMap<PublicEntry, string>();

/** A key of all that is to be told of a release; of its pictures no more than their names and sizes. */
export function keyOfEntry(entry: PublicEntry): string {
  const { release, assets, ...others } = entry;
  const key = known.get(entry) ?? keyOf(keyOfRelease(release), others, assets);
  known.set(entry, key);
  return key;
}
