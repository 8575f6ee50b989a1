import { lookup } from 'mrmime';

/** IANA media type of a file by its name; `null` where its ending tells nothing. */
export function mediaTypeOf(file: string): string | null {
  return lookup(file) ?? null;
}
