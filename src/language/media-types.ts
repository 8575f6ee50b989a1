import { lookup } from 'mrmime';

/** The media type that a file's name promises: `image/png`; that of any bytes where it promises nothing. */
export function mediaTypeOf(file: string): string {
  return lookup(file) ?? 'application/octet-stream';
}
