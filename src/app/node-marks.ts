import { lstatSync, type Stats, statSync } from 'node:fs';

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

function statsOf(path: string, look: 'followed' | 'itself'): Stats | undefined {
  try {
    return look === 'followed'
      ? statSync(path, { throwIfNoEntry: false })
      : lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
