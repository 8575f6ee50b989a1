import path from 'node:path';
import type { Io } from '../model/io.ts';
import { wholeNewsroom } from '../model/manifest.ts';
import type { ManifestReading } from '../publish/manifest.ts';

/**
 * Files that are gone, of which something stands in the output: where a release is held back that was never out under the
 * name of its file, it may have been one of them before it was renamed. A build of the whole newsroom takes their pages
 * away in any case; one of some files would not.
 * @param folder of the newsroom.
 * @param heldBack paths of releases from there.
 */
export function formerFiles(
  io: Io,
  folder: string,
  { manifest }: ManifestReading,
  heldBack: ReadonlySet<string>,
): readonly string[] {
  const known = new Set(manifest.addresses.map(({ source }) => source));
  if ([...heldBack].every((source) => known.has(source))) return [];
  const sources = new Set(manifest.files.map(({ source }) => source));
  sources.delete(wholeNewsroom);
  return [...sources].filter((source) => io.kindOf(path.join(folder, source)) === undefined);
}

/** In which formats something of a release stands: none of them may go on showing what was withdrawn, or lose its notice. */
export function formatsOf(source: string, { manifest }: ManifestReading): ReadonlySet<string> {
  return new Set(manifest.files.flatMap((file) => (file.source === source ? file.format : [])));
}
