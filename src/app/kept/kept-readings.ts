import type { Defaults } from '../../model/front-matter.ts';
import type { Release } from '../../model/release.ts';
import { type Reading, readingOf, releaseAgain } from '../../parse/reading.ts';
import { parseRelease } from '../../parse/release.ts';
import { keyOf, keyOfShared } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { readFor } from './release-key.ts';

/** Reads a release, or takes what the same bytes came to before. */
export async function readWith(
  ledger: Ledger,
  bytes: Uint8Array,
  path: string,
  defaults: Defaults,
): Promise<Release> {
  const key = keyOf(bytes, path, keyOfShared(defaults));
  const known = ledger.recall<Reading>(path, key);
  if (known) return readFor(await releaseAgain(bytes, path, defaults, known), key);
  const release = await parseRelease(bytes, path, defaults);
  const reading = readingOf(release);
  if (reading) ledger.note(path, key, reading);
  return readFor(release, key);
}
