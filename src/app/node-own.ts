import { closeSync, fstatSync, lstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';

/** Fills an array with what stands in a file from a place on. @throws Error where less stands there. */
export type ReadInto = <Into extends NodeJS.ArrayBufferView>(array: Into, position: number) => Into;

/**
 * Reads from a file that nobody but this user can have written.
 * @returns what `read` makes of it; `undefined` where there is no such file, or it throws.
 */
export function readOwn<Found>(
  file: string,
  read: (into: ReadInto, length: number) => Found,
): Found | undefined {
  try {
    // A link is not followed: it may lead to what somebody else keeps.
    if (!isOurs(statSync(path.dirname(file))) || !lstatSync(file).isFile()) return undefined;
    const fd = openSync(file, 'r');
    try {
      const stats = fstatSync(fd);
      return isOurs(stats) ? read((array, position) => filled(fd, array, position), stats.size) : undefined;
    } finally {
      closeSync(fd);
    }
  } catch {
    return undefined;
  }
}

function filled<Into extends NodeJS.ArrayBufferView>(fd: number, array: Into, position: number): Into {
  for (let done = 0; done < array.byteLength; ) {
    const read = readSync(fd, array, done, array.byteLength - done, position + done);
    if (read === 0) throw new Error('It was cut short.');
    done += read;
  }
  return array;
}

/** Whether nobody else may write it. Systems without owners do not tell. */
function isOurs({ uid, mode }: Stats): boolean {
  const own = process.getuid?.();
  return own === undefined || (uid === own && (mode & 0o022) === 0);
}
