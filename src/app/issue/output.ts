import path from 'node:path';
import { PressdeskError } from '../../model/error.ts';
import type { Io } from '../../model/io.ts';
import { isSigned } from '../../publish/signature.ts';
import { putFile, removeFile } from '../../publish/write-file.ts';
import { shownPath } from '../shown-path.ts';

/** The files of an issue, by their names. */
export type IssueFiles = ReadonlyMap<string, string>;

/**
 * Writes an issue. What an earlier run wrote there is replaced; what is somebody else's never.
 * @param folder absolute.
 * @throws PressdeskError where something of another kind stands in their place, or they cannot be written.
 */
export function writeIssue(io: Io, folder: string, files: IssueFiles): void {
  const there = issueNames.filter((name) => io.kindOf(path.join(folder, name)) !== undefined);
  const [first] = there;
  if (first !== undefined && !isOurs(io, folder)) {
    const shown = shownPath(io, path.join(folder, first));
    throw new PressdeskError(`${shown} is there already, and is no issue of the newsletter.`, {
      hint: 'Name another folder with --out.',
    });
  }
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    putFile(file, Buffer.from(name === page ? signed(content) : content), shownPath(io, file));
  }
  // What an earlier issue had and this one has not would be taken for a part of it.
  for (const name of issueNames) {
    const file = path.join(folder, name);
    if (!files.has(name) && io.kindOf(file) === 'file') removeFile(file);
  }
}

const page = 'newsletter.html';
const issueNames = [page, 'newsletter.txt', 'newsletter.eml'];

/** An office's own template need not say who made the file. */
function signed(html: string): string {
  if (isSigned(Buffer.from(html))) return html;
  return html.replace('<head>', '<head>\n<meta name="generator" content="pressdesk">');
}

const largest = 4 * 1024 * 1024;

/** Whether an earlier run wrote what stands in a folder: the HTML part says who made it. */
function isOurs(io: Io, folder: string): boolean {
  const read = io.readFile(path.join(folder, page), largest);
  return read.ok && isSigned(read.bytes);
}
