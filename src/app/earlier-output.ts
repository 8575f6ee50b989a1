import path from 'node:path';
import type { Io } from '../model/io.ts';
import { wholeNewsroom } from '../model/manifest.ts';
import type { ManifestReading } from '../publish/manifest.ts';

/**
 * Files that are gone, of which something stands in the output or an address is known. Every build takes their pages away.
 * @param folder of the newsroom.
 * @param read paths of releases from there that are known to be there.
 */
export function vanishedFiles(
  io: Io,
  folder: string,
  { manifest }: ManifestReading,
  read: ReadonlySet<string>,
): ReadonlySet<string> {
  const sources = new Set([...manifest.files, ...manifest.addresses].map(({ source }) => source));
  sources.delete(wholeNewsroom);
  return new Set(
    [...sources].filter((source) => !read.has(source) && io.kindOf(path.join(folder, source)) === undefined),
  );
}

/**
 * Those among them that may be what is held back now: where a release is that was never out under the name of its
 * file, it may have been one of them before it was renamed, and is not told of.
 */
export function formerFiles(
  vanished: ReadonlySet<string>,
  { manifest }: ManifestReading,
  heldBack: ReadonlySet<string>,
): readonly string[] {
  const known = new Set(manifest.addresses.map(({ source }) => source));
  if ([...heldBack].every((source) => known.has(source))) return [];
  const sources = new Set(manifest.files.map(({ source }) => source));
  return [...vanished].filter((source) => sources.has(source));
}

/** In which formats something of a release stands: none of them may go on showing what was withdrawn, or lose its notice. */
export function formatsOf(source: string, { manifest }: ManifestReading): ReadonlySet<string> {
  return new Set(manifest.files.flatMap((file) => (file.source === source ? file.format : [])));
}
