import path from 'node:path';
import { several } from '../../language/several.ts';
import type { Io } from '../../model/io.ts';
import { limits } from '../../model/limits.ts';
import { bytesOf, type Feasible, type Repair, writeRepairs } from '../fix.ts';
import { namesIn, type Repository } from './repository.ts';

/**
 * The repairs that may be made in the work tree and staged. A file is left alone where the work tree holds anything that
 * is not staged: it would get into the commit with the repair. Touches nothing.
 * @param disk the world of the work tree.
 */
export function feasible(disk: Io, repository: Repository, repairs: readonly Repair[]): Feasible {
  if (repairs.length === 0) return { repairs, notes: [] };
  if (isPassingIndex(disk)) {
    const note = `${several(repairs.length, 'file')} can be repaired, and ${repairs.length === 1 ? 'is' : 'are'} not: “git commit” with file names makes the commit from an index of its own. Repair first, then commit: pressdesk check --fix`;
    return { repairs: [], notes: [note] };
  }
  const names = namesOf(repository, repairs);
  const touched = new Set(
    namesIn(repository.git(['diff', '--name-only', '--no-ext-diff', '-z', '--', ...literally(names)])),
  );
  const may: Repair[] = [];
  const notes: string[] = [];
  for (const [at, repair] of repairs.entries()) {
    const found = touched.has(names[at] ?? '') ? 'touched' : onDisk(disk, repair);
    const why = disk.kindOf(repair.file) === undefined ? absent(repair) : found;
    if (typeof why === 'object') may.push(why);
    else notes.push(`${repair.path} is not repaired: ${reasons[why]}`);
  }
  return { repairs: may, notes };
}

const reasons = {
  misnamed: 'its name is not written in UTF-8. Rename it, then try again.',
  absent: 'it does not lie in the folder. Bring it there, then try again.',
  linked: 'a link leads to it. Repair the file itself.',
  touched: 'it has changes that are not staged. Stage or stash them, then try again.',
} as const;

/**
 * Writes repairs that may be made, and stages them.
 * @throws PressdeskError where a file cannot be written or staged; then nothing is.
 */
export function restage(repository: Repository, repairs: readonly Repair[]): void {
  writeRepairs(repairs);
  try {
    if (repairs.length > 0) repository.git(['add', '--', ...literally(namesOf(repository, repairs))]);
  } catch (error) {
    // Repaired and not staged would be half of what was asked for, and the next run would refuse the other half.
    writeRepairs(repairs.map((one) => ({ ...one, before: one.after, after: one.before })));
    throw error;
  }
}

function namesOf({ top }: Repository, repairs: readonly Repair[]): string[] {
  return repairs.map(({ file }) => path.relative(top, file).split(path.sep).join('/'));
}

/** Of a name that is no UTF-8 we know only what it would look like, and under that nothing lies. */
function absent({ file }: Repair): 'misnamed' | 'absent' {
  return path.basename(file).includes('\ufffd') ? 'misnamed' : 'absent';
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

/** The repair for the file of the work tree, which Git may have given other line ends; else why there is none. */
function onDisk(disk: Io, repair: Repair): Repair | 'linked' | 'touched' {
  if (disk.realPath(repair.file) !== repair.file) return 'linked';
  const read = disk.readFile(repair.file, limits.bytes);
  if (!read.ok) return 'touched';
  const bytes = Buffer.from(read.bytes);
  if (bytes.equals(bytesOf(repair.before, repair.byteOrderMark))) return repair;
  const crlf = { ...repair, before: withCrlf(repair.before), after: withCrlf(repair.after) };
  return bytes.equals(bytesOf(crlf.before, crlf.byteOrderMark)) ? crlf : 'touched';
}

function withCrlf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}
