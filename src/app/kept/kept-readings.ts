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
  const known = await readAgain(ledger, bytes, path, defaults);
  if (known) return known;
  const release = await parseRelease(bytes, path, defaults);
  const reading = readingOf(release);
  const key = keyOfReading(bytes, path, defaults);
  if (reading) ledger.note(path, key, reading);
  return readFor(release, key);
}

/** What the same bytes came to before; `undefined` where nobody has read them. */
export async function readAgain(
  ledger: Ledger,
  bytes: Uint8Array,
  path: string,
  defaults: Defaults,
): Promise<Release | undefined> {
  const key = keyOfReading(bytes, path, defaults);
  const known = ledger.recall<Reading>(path, key);
  return known && readFor(await releaseAgain(bytes, path, defaults, known), key);
}

function keyOfReading(bytes: Uint8Array, path: string, defaults: Defaults): string {
  return keyOf(bytes, path, keyOfShared(defaults));
}
