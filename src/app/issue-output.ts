import path from 'node:path';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import { isSigned } from '../publish/signature.ts';
import { putFile } from '../publish/write-file.ts';
import { shownPath } from './shown-path.ts';

/** The files of an issue, by their names. */
export type IssueFiles = ReadonlyMap<string, string>;

/**
 * Writes an issue. What an earlier run wrote there is replaced; what is somebody else's never.
 * @param folder absolute.
 * @throws PressdeskError where something of another kind stands in their place, or they cannot be written.
 */
export function writeIssue(io: Io, folder: string, files: IssueFiles): void {
  const there = [...files.keys()].filter((name) => io.kindOf(path.join(folder, name)) !== undefined);
  const [first] = there;
  if (first !== undefined && !isOurs(io, folder)) {
    const shown = shownPath(io, path.join(folder, first));
    throw new PressdeskError(`${shown} is there already, and is no issue of the newsletter.`, {
      hint: 'Name another folder with --out.',
    });
  }
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    putFile(file, Buffer.from(content), shownPath(io, file));
  }
}

const page = 'newsletter.html';
const largest = 4 * 1024 * 1024;

/** Whether an earlier run wrote what stands in a folder: the HTML part says who made it. */
function isOurs(io: Io, folder: string): boolean {
  const read = io.readFile(path.join(folder, page), largest);
  return read.ok && isSigned(read.bytes);
}
