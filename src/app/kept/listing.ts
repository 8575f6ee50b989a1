import type { DirectoryItem } from '../../model/io.ts';
import { sumOf } from './sum.ts';

/** All that a listing of a folder tells, in few letters. */
export function listingOf(items: readonly DirectoryItem[]): string {
  return sumOf(Buffer.from(JSON.stringify(items)));
}
