import { closeSync, fstatSync, lstatSync, openSync, readFileSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { sumOf } from './kept/sum.ts';

// As long as eight numbers of bytes or more, so that those behind it can be read as numbers.
const title = 'pressdesk cache 3'.padEnd(23);
const headBytes = 40;

/**
 * What was kept in a file; `undefined` where there is nothing, not what was written, or something that another user could have
 * written.
 */
export function readCache(file: string): Buffer | undefined {
  try {
    if (!isOurs(statSync(path.dirname(file)))) return undefined;
    const written = readOwn(file);
    const body = written.subarray(headBytes);
    return written.toString('latin1', 0, headBytes) === headOf(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

function readOwn(file: string): Buffer {
  // A link is not followed: it may lead to what somebody else keeps.
  if (!lstatSync(file).isFile()) return Buffer.alloc(0);
  const fd = openSync(file, 'r');
  try {
    return isOurs(fstatSync(fd)) ? readFileSync(fd) : Buffer.alloc(0);
  } finally {
    closeSync(fd);
  }
}

/** Whether nobody else may write it. Systems without owners do not tell. */
function isOurs({ uid, mode }: Stats): boolean {
  const own = process.getuid?.();
  return own === undefined || (uid === own && (mode & 0o022) === 0);
}

/** What stands before what is kept. */
export function headOf(body: Uint8Array): string {
  return `${title}${sumOf(body)}\n`;
}
