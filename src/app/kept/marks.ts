import { setTimeout as sleep } from 'node:timers/promises';
import { fileKind, folderKind, kindIn, type Mark } from '../node-marks.ts';

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
const inMilliseconds = 20;

/** Waits until a change that comes now would be told from one before. */
export async function untilTold(): Promise<void> {
  // The program's clock is read in whole milliseconds. A timer may begin earlier than it is set, after work that let nothing else run.
  const until = Date.now() + inMilliseconds + 2;
  for (let now = Date.now(); now < until; now = Date.now()) await sleep(until - now);
}

// Disks tell parts of it, and the clock of the program does not.
const oneMillisecond = 1;

/**
 * Whether a mark is that of a file which nobody has changed since it was known to have the bytes that it should.
 * @param seen when that was, in milliseconds since 1970.
 */
export function isAsWritten(mark: Mark | undefined, seen: number): mark is Mark {
  return (
    mark !== undefined &&
    kindIn(mark) === fileKind &&
    changedAt(mark) < seen + oneMillisecond &&
    wouldTell(mark, Date.now())
  );
}

export function isFolder(mark: Mark | undefined): mark is Mark {
  return mark !== undefined && kindIn(mark) === folderKind;
}
