import {
  closeSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { sha256 } from '../publish/hash.ts';
import { place } from '../publish/write-file.ts';

/** What was written longer ago is cleared away: its newsroom is built no more, or would be built anew once. */
const longest = 30 * 24 * 60 * 60 * 1000;
const title = 'pressdesk cache 2';

/**
 * What was kept in a file, as texts; `undefined` where there is nothing, not what was written, or something that another user
 * could have written.
 */
export function readCache(file: string): readonly string[] | undefined {
  try {
    if (!isOurs(statSync(path.dirname(file)))) return undefined;
    const written = readOwn(file);
    const end = written.indexOf('\n');
    const [head, body] = [written.slice(0, end), written.slice(end + 1)];
    return head === headOf(body) ? body.split('\n') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps texts without line ends, for this user alone, in one step: whoever reads meanwhile finds the old ones or these.
 * Nothing is said where it cannot be done, as it can be done without.
 */
export function writeCache(file: string, texts: readonly string[]): void {
  const folder = path.dirname(file);
  try {
    const body = texts.join('\n');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    place(file, Buffer.from(`${headOf(body)}\n${body}`), 0o600);
  } catch {
    // A full disk, or a folder that may only be read.
  }
}

function readOwn(file: string): string {
  // A link is not followed: it may lead to what somebody else keeps.
  if (!lstatSync(file).isFile()) return '';
  const fd = openSync(file, 'r');
  try {
    return isOurs(fstatSync(fd)) ? readFileSync(fd, 'utf8') : '';
  } finally {
    closeSync(fd);
  }
}

/** Whether nobody else may write it. Systems without owners do not tell. */
function isOurs({ uid, mode }: Stats): boolean {
  const own = process.getuid?.();
  return own === undefined || (uid === own && (mode & 0o022) === 0);
}

function headOf(body: string): string {
  return `${title} ${sha256(Buffer.from(body))}`;
}

/** Takes out of a folder what was not written to for long, be it a file or a folder. */
export function clearCache(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      if (!/\.(?:build|parts|tmp)$/.test(name)) continue;
      const file = path.join(folder, name);
      const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
      if (Date.now() - written > longest) rmSync(file, { recursive: true, force: true });
    }
  } catch {
    // It is not there, or is somebody else's.
  }
}
