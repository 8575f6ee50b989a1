import type { ArchiveFile } from '../../../src/render/archive/format.ts';

/** The texts of files by path, each made where it is not yet. */
export async function madeOf(files: Iterable<ArchiveFile>): Promise<ReadonlyMap<string, string>> {
  const made = new Map<string, string>();
  for (const { path, content } of files)
    made.set(path, typeof content === 'string' ? content : await content.make());
  return made;
}
