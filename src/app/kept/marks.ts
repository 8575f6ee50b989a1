import { sha256 } from '../../publish/hash.ts';
import type { Mark } from '../node-marks.ts';

/** The hash of marks in their order: one that is different, new or gone gives a different hash. */
export function digestOf(marks: readonly (Mark | undefined)[]): string {
  const numbers = new Float64Array(marks.length * marksLength);
  for (const [index, mark] of marks.entries()) if (mark) numbers.set(mark, index * marksLength);
  return sha256(Buffer.from(numbers.buffer));
}

const marksLength = 6;

export function isSame(one: Mark | undefined, other: Mark | undefined): boolean {
  return one === other || (one?.every((value, index) => value === other?.[index]) ?? false);
}

/** When the content or the inode was changed last; milliseconds since 1970. */
export function changedAt([, , , , mtime, ctime]: Mark): number {
  return Math.max(mtime, ctime);
}

/**
 * Whether a change that comes now would get another mark than the one before it: the clocks of disks go in ticks of some
 * milliseconds, and of some in seconds or twos of them.
 */
export function wouldTell(mark: Mark, now: number): boolean {
  const changed = changedAt(mark);
  return changed < now - (changed % 1000 === 0 ? inSeconds : inMilliseconds);
}

const inSeconds = 2000;
export const inMilliseconds = 20;

/** Of a mode, whether it is a file, a folder or something else. */
export function kindIn([, , mode]: Mark): number {
  return mode & 0o170000;
}

export const [folderKind, fileKind] = [0o040000, 0o100000];
