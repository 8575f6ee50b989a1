import path from 'node:path';
import { several } from '../../language/several.ts';
import type { Io } from '../../model/io.ts';
import { limits } from '../../model/limits.ts';
import { bytesOf, type Repair, type Written, writeRepairs } from '../fix.ts';
import { namesIn, type Repository } from './repository.ts';

/**
 * Writes repairs into the work tree and stages them. A file is left alone where the work tree holds anything that is
 * not staged: it would get into the commit with the repair.
 * @param disk the world of the work tree.
 * @throws PressdeskError where a file cannot be written or staged.
 */
export function restage(disk: Io, repository: Repository, repairs: readonly Repair[]): Written {
  if (repairs.length === 0) return { made: [], notes: [] };
  if (isPassingIndex(disk)) {
    const note = `${several(repairs.length, 'file')} can be repaired, and ${repairs.length === 1 ? 'was' : 'were'} not: “git commit” with file names makes the commit from an index of its own. Repair first, then commit: pressdesk check --fix`;
    return { made: [], notes: [note] };
  }
  const names = repairs.map(({ file }) => path.relative(repository.top, file).split(path.sep).join('/'));
  const touched = new Set(
    namesIn(repository.git(['diff', '--name-only', '--no-ext-diff', '-z', '--', ...literally(names)])),
  );
  const made: Repair[] = [];
  const notes: string[] = [];
  for (const [at, repair] of repairs.entries()) {
    if (disk.realPath(repair.file) !== repair.file) {
      notes.push(`${repair.path} was not repaired: a link leads to it. Repair the file itself.`);
      continue;
    }
    const rewritten = touched.has(names[at] ?? '') ? undefined : onDisk(disk, repair);
    if (rewritten) made.push(rewritten);
    else {
      notes.push(
        `${repair.path} was not repaired: it has changes that are not staged. Stage or stash them, then try again.`,
      );
    }
  }
  writeRepairs(made);
  const staged = made.map(({ file }) => path.relative(repository.top, file).split(path.sep).join('/'));
  try {
    if (staged.length > 0) repository.git(['add', '--', ...literally(staged)]);
  } catch (error) {
    // Repaired and not staged would be half of what was asked for, and the next run would refuse the other half.
    writeRepairs(made.map((one) => ({ ...one, before: one.after, after: one.before })));
    throw error;
  }
  return { made, notes };
}

/** `git commit release.md` makes an index for itself: what is staged there would be missing from the lasting one. */
function isPassingIndex({ env }: Io): boolean {
  const { GIT_INDEX_FILE: file } = env;
  return file !== undefined && !['index', 'index.lock'].includes(path.basename(file));
}

/** Names are names, whatever signs of a pattern are in them. */
function literally(names: readonly string[]): string[] {
  return names.map((name) => `:(top,literal)${name}`);
}

/** The repair for the file of the work tree, which Git may have given other line ends; none where more is different. */
function onDisk(disk: Io, repair: Repair): Repair | undefined {
  const read = disk.readFile(repair.file, limits.bytes);
  if (!read.ok) return undefined;
  const bytes = Buffer.from(read.bytes);
  if (bytes.equals(bytesOf(repair.before, repair.byteOrderMark))) return repair;
  const crlf = { ...repair, before: withCrlf(repair.before), after: withCrlf(repair.after) };
  return bytes.equals(bytesOf(crlf.before, crlf.byteOrderMark)) ? crlf : undefined;
}

function withCrlf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}
