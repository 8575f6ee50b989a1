import type { Mark } from '../node-marks.ts';

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
