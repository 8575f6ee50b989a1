import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import type { FileRead } from '../model/io.ts';

// Opening a pipe without O_NONBLOCK waits until somebody writes to it. Windows has no such flag.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * The bytes of a regular file of at most `cap` bytes, links followed. Whatever else the path leads to is told as a
 * cause. A link that leads nowhere counts as `vanished`, a path at which there is nothing as `missing`.
 */
export function readRegularFile(path: string, cap: number): FileRead {
  return opened(path, (fd) => readOpened(fd, cap));
}

/** The first `most` bytes of a regular file; else as `readRegularFile`. */
export function readStartOfFile(path: string, most: number): FileRead {
  return opened(path, (fd) => {
    if (!fstatSync(fd).isFile()) return { ok: false, cause: 'not-a-file' };
    const bytes = Buffer.alloc(most);
    let length = 0;
    for (let got = 1; got > 0 && length < most; length += got) {
      got = readSync(fd, bytes, length, most - length, null);
    }
    return { ok: true, bytes: bytes.subarray(0, length) };
  });
}

function opened(path: string, read: (fd: number) => FileRead): FileRead {
  let fd: number | undefined;
  try {
    fd = openSync(path, flags);
    return read(fd);
  } catch (error) {
    return { ok: false, cause: causeOf(error, path) };
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

function readOpened(fd: number, cap: number): FileRead {
  const stat = fstatSync(fd);
  if (!stat.isFile()) return { ok: false, cause: 'not-a-file' };
  if (stat.size > cap) return { ok: false, cause: 'too-large', size: stat.size };
  // A file may grow while it is read, and those of /proc claim to be empty: the end is where reading gives nothing.
  let bytes = Buffer.allocUnsafe(stat.size + 1);
  let length = 0;
  for (;;) {
    const got = readSync(fd, bytes, length, bytes.length - length, null);
    length += got;
    if (length > cap) return { ok: false, cause: 'too-large', size: Math.max(length, fstatSync(fd).size) };
    if (got === 0) return { ok: true, bytes: bytes.subarray(0, length) };
    if (length === bytes.length) {
      bytes = Buffer.concat([bytes], Math.min(cap + 1, Math.max(length * 2, 4096)));
    }
  }
}

function causeOf(error: unknown, path: string): Extract<FileRead, { ok: false }>['cause'] {
  switch (codeOf(error)) {
    case 'ENOENT':
      return isLink(path) ? 'vanished' : 'missing';
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return 'missing';
    case 'ESTALE':
      return 'vanished';
    case 'EACCES':
    case 'EPERM':
      return 'permission';
    case 'ELOOP':
      return 'link-loop';
    case 'EISDIR':
    case 'ENXIO':
    case 'ENODEV':
    case 'EOPNOTSUPP':
      return 'not-a-file';
    default:
      return 'other';
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** The system's name of an error, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
