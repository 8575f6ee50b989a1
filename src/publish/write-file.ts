import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PressdeskError } from '../model/error.ts';
import { systemCode, writingFailed } from './write-errors.ts';
import { temporaryName } from './write-leftovers.ts';

/**
 * Puts a file in its place in one step: written beside it under another name, then renamed, so that whoever looks sees
 * the old file or the new one and never a part. A link in its place is replaced, not followed.
 * Throws what the system throws, and leaves nothing behind then.
 */
export function place(file: string, bytes: Uint8Array, mode?: number): void {
  const temporary = path.join(path.dirname(file), temporaryName());
  try {
    writeFileSync(temporary, bytes, { flag: 'wx', ...(mode !== undefined && { mode }) });
    // The system may have taken some of them away.
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, file);
  } catch (error) {
    discard(temporary);
    throw error;
  }
}

/**
 * Replaces a file somebody else made, such as a release that is being repaired: in one step, with the permissions it
 * had, and where it is a link, the file that the link leads to.
 * @throws PressdeskError where it cannot be written.
 */
export function replaceFile(file: string, bytes: Uint8Array): void {
  try {
    const real = realpathSync.native(file);
    place(real, bytes, statSync(real).mode & 0o7777);
  } catch (error) {
    throw writingFailed(error, file);
  }
}

/**
 * Lets a file be run by whoever may read it.
 * @throws PressdeskError where its permissions cannot be changed.
 */
export function makeExecutable(file: string): void {
  try {
    const { mode } = statSync(file);
    chmodSync(file, mode | ((mode & 0o444) >> 2));
  } catch (error) {
    throw writingFailed(error, file);
  }
}

/**
 * Writes a file, whether one is there or not, and the folders above it; into a device or a pipe as it is.
 * @param shown as people are told of it.
 * @throws PressdeskError where it cannot be written.
 */
export function putFile(file: string, bytes: Uint8Array, shown: string): void {
  try {
    const there = statSync(file, { throwIfNoEntry: false });
    if (there && !there.isFile()) {
      writeFileSync(file, bytes);
      return;
    }
    mkdirSync(path.dirname(file), { recursive: true });
    if (there) replaceFile(file, bytes);
    else place(file, bytes);
  } catch (error) {
    throw writingFailed(error, shown);
  }
}

/**
 * Makes a file that is not there yet, and the folders above it.
 * @throws PressdeskError where something of that name is there, or it cannot be written.
 */
export function createFile(file: string, bytes: Uint8Array): void {
  const folder = path.dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw writingFailed(error, folder);
  }
  try {
    writeFileSync(file, bytes, { flag: 'wx' });
  } catch (error) {
    if (systemCode(error) === 'EEXIST') {
      throw new PressdeskError(`${file} is there already.`, { hint: 'Choose another name.', cause: error });
    }
    // It was not there before, so what is there now is the beginning of ours.
    discard(file);
    throw writingFailed(error, file);
  }
}

/** @throws PressdeskError where a file cannot be taken away. */
export function removeFile(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch (error) {
    throw writingFailed(error, file);
  }
}

/** Tidies up after a failure, which is what shall be told of. */
function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}
