import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { isTemporary } from '../publish/write-temporary.ts';

/**
 * What the disk tells of a file or folder without its being read: device, inode, mode, length, and when its content and its
 * inode were changed, in milliseconds since 1970. Nobody can set the last by hand.
 */
export type Mark = readonly [
  dev: number,
  ino: number,
  mode: number,
  size: number,
  mtime: number,
  ctime: number,
];

/** The mark of what stands at a path, or of a link there itself; `undefined` where there is nothing to be seen. */
export function markAt(path: string, look: 'followed' | 'itself'): Mark | undefined {
  const stats = statsOf(path, look);
  return stats && [stats.dev, stats.ino, stats.mode, stats.size, stats.mtimeMs, stats.ctimeMs];
}

/** Whether a mark is the one that stands in a row of them from `at` on. */
export function looksLike(
  path: string,
  look: 'followed' | 'itself',
  marks: Float64Array,
  at: number,
): boolean {
  const stats = statsOf(path, look);
  return (
    stats !== undefined &&
    stats.ctimeMs === marks[at + 5] &&
    stats.mtimeMs === marks[at + 4] &&
    stats.size === marks[at + 3] &&
    stats.mode === marks[at + 2] &&
    stats.ino === marks[at + 1] &&
    stats.dev === marks[at]
  );
}

/** How many names a folder has in it, without what a killed program had not finished; `undefined` where there is no folder. */
export function filesIn(folder: string): number | undefined {
  try {
    return readdirSync(folder).filter((name) => !isTemporary(name)).length;
  } catch {
    return undefined;
  }
}

/** Of a mark, whether it is that of a file, a folder or something else. */
export function kindIn([, , mode]: Mark): number {
  return mode & 0o170000;
}

export const [folderKind, fileKind] = [0o040000, 0o100000];

const quietly = { throwIfNoEntry: false } as const;

function statsOf(path: string, look: 'followed' | 'itself'): Stats | undefined {
  try {
    return look === 'followed' ? statSync(path, quietly) : lstatSync(path, quietly);
  } catch {
    return undefined;
  }
}
