import path from 'node:path';
import type { Io } from '../model/io.ts';
import type { ManifestReading } from '../publish/manifest.ts';
import { addressOfPage } from '../publish/paths.ts';
import type { BuiltRelease } from './build-outcome.ts';

/**
 * Files that are gone and of which pages stand at the address of a release that is held back: it was one of them before
 * it was renamed. A build of the whole newsroom takes those pages away in any case; one of some files would not.
 * @param folder of the newsroom.
 */
export function formerFiles(
  io: Io,
  folder: string,
  { manifest }: ManifestReading,
  heldBack: readonly BuiltRelease[],
): readonly string[] {
  const addresses = new Set(heldBack.map(({ address }) => address));
  const isAt = (address: string | undefined) => address !== undefined && addresses.has(address);
  const there = manifest.files.flatMap(({ path: file, format, source }) =>
    isAt(addressOfPage(file, format)) ? source : [],
  );
  return [...new Set(there)].filter((source) => io.kindOf(path.join(folder, source)) === undefined);
}

/** In which formats something of a release stands: none of them may go on showing what was withdrawn, or lose its notice. */
export function formatsOf(source: string, { manifest }: ManifestReading): ReadonlySet<string> {
  return new Set(manifest.files.flatMap((file) => (file.source === source ? file.format : [])));
}
