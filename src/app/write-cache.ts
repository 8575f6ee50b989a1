import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { place } from '../publish/write-file.ts';
import { headOf } from './node-cache.ts';

/** What was written longer ago is cleared away: its newsroom is built no more, or would be built anew once. */
const longest = 30 * 24 * 60 * 60 * 1000;

/**
 * Keeps bytes, for this user alone, in one step: whoever reads meanwhile finds the old ones or these. Nothing is said where
 * it cannot be done, as it can be done without.
 */
export function writeCache(file: string, bytes: Uint8Array): void {
  const folder = path.dirname(file);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    place(file, Buffer.concat([Buffer.from(headOf(bytes)), bytes]), 0o600);
  } catch {
    // A full disk, or a folder that may only be read.
  }
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
