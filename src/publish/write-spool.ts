import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Waiting } from '../model/artifact.ts';
import { temporaryName } from './write-leftovers.ts';

/** Bytes that are kept in memory, all in all, before any goes into a file: most newsrooms never have as many. */
const inMemory = 64 * 1024 * 1024;

/**
 * Where the bytes of a build wait until they are written. All of them are made before the first is written, so that
 * nothing is changed where one cannot be made; of a hundred thousand releases they are several gigabytes. The first
 * stay in memory, the others go into one temporary file. It has lost its name before anything is in it, so that nobody
 * finds it, and the system takes it back however the program ends.
 */
export class Spool {
  #held = 0;
  #file: number | undefined;
  #end = 0;
  readonly #most: number;

  /** @param most bytes to keep in memory. */
  constructor(most = inMemory) {
    this.#most = most;
  }

  /** Takes bytes, and gives what they are to be read from. */
  readonly keep = (bytes: Uint8Array): Uint8Array | Waiting => {
    this.#held += bytes.length;
    if (this.#held <= this.#most) return bytes;
    try {
      return this.#put(bytes);
    } catch {
      // A machine without room for it may still have the memory.
      return bytes;
    }
  };

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  #put(bytes: Uint8Array): Waiting {
    this.#file ??= nameless();
    const file = this.#file;
    const start = this.#end;
    // Apart, as what names the bytes below would keep them in memory.
    const { length } = bytes;
    for (let done = 0; done < length; ) {
      done += writeSync(file, bytes, done, length - done, start + done);
    }
    this.#end = start + length;
    return { length, read: () => pieceOf(file, start, length) };
  }
}

function nameless(): number {
  const name = path.join(tmpdir(), temporaryName());
  const file = openSync(name, 'wx+', 0o600);
  rmSync(name, { force: true });
  return file;
}

function pieceOf(file: number, start: number, length: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const got = readSync(file, bytes, done, length - done, start + done);
    if (got === 0) throw new Error('The temporary file of a build lost its end.');
    done += got;
  }
  return bytes;
}
