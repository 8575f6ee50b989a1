import path from 'node:path';
import type { Io } from '../model/io.ts';

/** Standard input, as people are told of it. */
export const stdinPath = '<stdin>';

/** An absolute path as people are told of it: from the working directory, forward slashes, `.` for itself. */
export function shownPath(io: Io, absolute: string): string {
  return slashed(path.relative(io.cwd, absolute)) || '.';
}

/** A path within `folder`, with forward slashes whatever the machine's own are. */
export function pathWithin(folder: string, absolute: string): string {
  return slashed(path.relative(folder, absolute));
}

/** A path of this machine with forward slashes. */
export function slashed(written: string): string {
  return path.sep === '/' ? written : written.split(path.sep).join('/');
}
