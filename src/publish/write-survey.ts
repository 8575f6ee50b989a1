import { lstatSync, readFileSync, realpathSync, type Stats } from 'node:fs';
import path from 'node:path';
import { PressdeskError } from '../model/error.ts';
import { sha256 } from './hash.ts';
import { isWithin } from './paths.ts';
import { writingFailed } from './write-errors.ts';

/** What stands at a path of the output folder. */
export type Found = 'nothing' | 'same' | 'other' | 'folder' | 'outside';

/** Looks at an output folder before it is changed. Never follows a link that leads out of it. */
export interface Survey {
  /** What stands where a file is to be written, compared with the bytes it is to have; nothing is read where they are known to stand there. */
  compare(file: string, bytes: () => Uint8Array, isThere?: boolean): Found;
  /** The same where it does not matter which bytes they are. */
  look(file: string): Exclude<Found, 'same'>;
  /** The bytes of a file; `undefined` where there is none, or it cannot be read. */
  bytesAt(file: string): Uint8Array | undefined;
  /** The bytes of a file with this hash; `undefined` where there is none, or another. */
  bytesWith(file: string, hash: string): Uint8Array | undefined;
}

/**
 * @param root the output folder with every link resolved; `undefined` where it is not there yet.
 * @param leaving paths that will be gone before anything is written.
 */
export function survey(root: string | undefined, shown: string, leaving: ReadonlySet<string>): Survey {
  const folders = new Map<string, 'folder' | 'nothing' | 'outside'>();

  function folderAt(relative: string): 'folder' | 'nothing' | 'outside' {
    if (root === undefined) return 'nothing';
    if (relative === '.') return 'folder';
    let found = folders.get(relative);
    if (found === undefined) {
      const parent = folderAt(path.posix.dirname(relative));
      found = parent === 'folder' ? folderIn(root, relative) : parent;
      folders.set(relative, found);
    }
    return found;
  }

  function folderIn(base: string, relative: string): 'folder' | 'nothing' | 'outside' {
    const absolute = path.join(base, relative);
    const stat = statOf(absolute, shown);
    if (!stat || leaving.has(relative)) return 'nothing';
    if (stat.isDirectory()) return 'folder';
    if (stat.isSymbolicLink()) return leadsInside(base, absolute) ? 'folder' : 'outside';
    throw new PressdeskError(`Cannot write to ${shown}: ${relative} is a file where a folder is needed.`, {
      hint: 'Move that file away, or name another output folder.',
    });
  }

  function statAt(file: string): Stats | 'outside' | undefined {
    const parent = folderAt(path.posix.dirname(file));
    if (root === undefined || parent === 'nothing') return undefined;
    return parent === 'outside' ? 'outside' : statOf(path.join(root, file), shown);
  }

  function bytesAt(file: string): Uint8Array | undefined {
    const stat = statAt(file);
    if (root === undefined || typeof stat !== 'object' || !stat.isFile()) return undefined;
    return bytesOf(path.join(root, file));
  }

  return {
    look(file) {
      const stat = statAt(file);
      if (stat === undefined) return 'nothing';
      if (stat === 'outside') return 'outside';
      return stat.isDirectory() ? 'folder' : 'other';
    },
    bytesAt,
    bytesWith(file, hash) {
      const bytes = bytesAt(file);
      return bytes && sha256(bytes) === hash ? bytes : undefined;
    },
    compare(file, bytes, isThere = false) {
      const stat = statAt(file);
      if (stat === undefined) return 'nothing';
      if (stat === 'outside') return 'outside';
      if (stat.isDirectory()) return 'folder';
      if (!stat.isFile() || root === undefined) return 'other';
      return isThere || hasBytes(path.join(root, file), stat.size, bytes) ? 'same' : 'other';
    },
  };
}

function leadsInside(base: string, link: string): boolean {
  try {
    const real = realpathSync.native(link);
    return isWithin(base, real) && lstatSync(real).isDirectory();
  } catch {
    return false;
  }
}

function statOf(file: string, shown: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch (error) {
    throw writingFailed(error, shown);
  }
}

function hasBytes(file: string, size: number, bytes: () => Uint8Array): boolean {
  const wanted = bytes();
  if (wanted.length !== size) return false;
  // What cannot be read is written anew; whether that is allowed is seen then.
  return bytesOf(file)?.equals(wanted) ?? false;
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
