import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '../publish/hash.ts';
import { place } from '../publish/write-file.ts';
import { readOwn } from './node-own.ts';

/** What was written longer ago is cleared away: its newsroom is built no more, or would be built anew once. */
const longest = 30 * 24 * 60 * 60 * 1000;
const title = 'pressdesk cache 2';

/**
 * What was kept in a file, as texts; `undefined` where there is nothing, not what was written, or something that another user
 * could have written.
 */
export function readCache(file: string): readonly string[] | undefined {
  const written = readOwn(file, (into, length) => into(Buffer.alloc(length), 0).toString()) ?? '';
  const end = written.indexOf('\n');
  const [head, body] = [written.slice(0, end), written.slice(end + 1)];
  return head === headOf(body) ? body.split('\n') : undefined;
}

/**
 * Keeps texts without line ends, for this user alone, in one step: whoever reads meanwhile finds the old ones or these.
 * Nobody is told where it cannot be done, as it can be done without.
 * @returns whether it was.
 */
export function writeCache(file: string, texts: readonly string[]): boolean {
  const body = texts.join('\n');
  return writeOwn(file, Buffer.from(`${headOf(body)}\n${body}`));
}

/** The same with bytes, as they are. */
export function writeOwn(file: string, bytes: Uint8Array): boolean {
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    place(file, bytes, 0o600);
    return true;
  } catch {
    // A full disk, or a folder that may only be read.
    return false;
  }
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
