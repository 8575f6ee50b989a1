import type { Config } from '../../model/config.ts';
import type { Io } from '../../model/io.ts';
import { limits } from '../../model/limits.ts';
import { type Reading, readingOf } from '../../parse/reading.ts';
import { isWithin } from '../../publish/paths.ts';
import type { Recollection } from '../kept/kept-build.ts';
import type { KeptParts } from '../kept/kept-parts.ts';
import { readWith } from '../kept/kept-readings.ts';
import { untilTold, wouldTell } from '../kept/marks.ts';
import type { Loaded } from '../load.ts';
import { fileKind, kindIn, type Mark, markAt } from '../node-marks.ts';
import { shownPath } from '../shown-path.ts';
import { Doubt } from './doubt.ts';

/** A release of which the text was touched, and nothing else. */
export interface Touched extends Loaded {
  /** The mark of its file from before it was read. */
  readonly mark: Mark;
}

/**
 * What has changed since a build, where that is the text of releases alone: their front matter says what it said.
 * @throws Doubt where it is anything else.
 */
export async function touchedReleases(
  io: Io,
  { kept: { build }, changes }: Recollection,
  config: Config,
  { readings }: KeptParts,
): Promise<readonly Touched[]> {
  const touched: Touched[] = [];
  for (const { file, look } of changes) {
    if (look !== 'itself' || isWithin(build.root, file)) throw new Doubt(`${file} is no release`);
    if (build.copied.includes(file)) throw new Doubt(`${file} is published with another release too`);
    const mark = await settledMark(file);
    const shown = shownPath(io, file);
    const before = readings.last<Reading>(shown);
    const read = io.readFile(file, limits.bytes);
    if (!before || !read.ok) throw new Doubt(`${file} is no release that was built`);
    const release = await readWith(readings, read.bytes, shown, config);
    if (JSON.stringify(readingOf(release)) !== JSON.stringify(before.value))
      throw new Doubt(`the front matter of ${file} says something else`);
    touched.push({ file, release, mark });
  }
  return touched;
}

/** The mark of a file, once a change that comes after it would get another one. */
async function settledMark(file: string): Promise<Mark> {
  if (!isSettled(markAt(file, 'itself'))) await untilTold();
  const mark = markAt(file, 'itself');
  if (!isSettled(mark)) throw new Doubt(`${file} is no file, or is being written`);
  return mark;
}

function isSettled(mark: Mark | undefined): mark is Mark {
  return mark !== undefined && kindIn(mark) === fileKind && wouldTell(mark, Date.now());
}
