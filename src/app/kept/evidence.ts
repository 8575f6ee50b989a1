import path from 'node:path';
import { filesIn, looksLike, type Mark } from '../node-marks.ts';

/** What stands at a path, or stood there when it was looked at. */
export type Look = readonly [file: string, mark: Mark | undefined];

/** Paths as they are kept: those with the same beginning together, each without it. */
export type Paths = readonly (readonly [beginning: string, ...names: string[]])[];

/** What is kept of looks: where one was followed behind links, where links are not, and last at what else is kept. */
export interface Looks {
  readonly followed: Paths;
  readonly itself: Paths;
  readonly parts: Paths;
}

const numbersOfMark = 6;

/** Looks in the form that they are kept in, and the marks in their order. */
export function written(
  followed: readonly Look[],
  itself: readonly Look[],
  parts: readonly Look[],
): [Looks, Float64Array] {
  const looks = [...followed, ...itself, ...parts];
  const marks = new Float64Array(looks.length * numbersOfMark);
  for (const [index, [, mark]] of looks.entries()) if (mark) marks.set(mark, index * numbersOfMark);
  return [{ followed: pathsOf(followed), itself: pathsOf(itself), parts: pathsOf(parts) }, marks];
}

/** A path that does not look as it did. */
export interface Changed {
  readonly file: string;
  /** How it was looked at. */
  readonly look: 'followed' | 'itself';
  /** Its mark as it was. */
  readonly before: Mark;
}

/** What has other marks now; `undefined` where that is more than `most`. What else is kept is not looked at. */
export function changesIn(
  { followed, itself, parts }: Looks,
  marks: Float64Array,
  most: number,
): readonly Changed[] | undefined {
  const changes: Changed[] = [];
  let at = 0;
  const lookAt = (paths: Paths, look: Changed['look']) =>
    paths.every(([beginning, ...names]) =>
      names.every((name) => {
        const from = at;
        at += numbersOfMark;
        if (looksLike(beginning + name, look, marks, from)) return true;
        return changes.push({ file: beginning + name, look, before: markIn(marks, from) }) <= most;
      }),
    );
  if (!lookAt(followed, 'followed') || !lookAt(itself, 'itself')) return undefined;
  return at + lengthOf(parts) * numbersOfMark === marks.length ? changes : undefined;
}

/** The mark that a path had; `undefined` where nobody has looked at it itself. */
export function markThen({ followed, itself }: Looks, marks: Float64Array, file: string): Mark | undefined {
  let at = lengthOf(followed) * numbersOfMark;
  const wanted = beginningOf(file);
  for (const [beginning, ...names] of itself) {
    const index = beginning === wanted ? names.indexOf(file.slice(wanted.length)) : -1;
    if (index >= 0) return markIn(marks, at + index * numbersOfMark);
    at += names.length * numbersOfMark;
  }
  return undefined;
}

/**
 * Whether what else is kept has the same marks now, and there is no more of it.
 * @param folder that it lies in.
 */
export function arePartsStanding({ parts }: Looks, marks: Float64Array, folder: string): boolean {
  if (filesIn(folder) !== lengthOf(parts)) return false;
  let at = marks.length - lengthOf(parts) * numbersOfMark;
  return parts.every(([beginning, ...names]) =>
    names.every((name) => {
      at += numbersOfMark;
      return looksLike(beginning + name, 'itself', marks, at - numbersOfMark);
    }),
  );
}

/** The same marks, with new ones for some paths. */
export function withMarks(
  { followed, itself, parts }: Looks,
  marks: Float64Array,
  changed: ReadonlyMap<string, Mark>,
): Float64Array {
  const renewed = marks.slice();
  const beginnings = new Set(Array.from(changed.keys(), beginningOf));
  let at = 0;
  for (const [beginning, ...names] of [...followed, ...itself, ...parts]) {
    const from = at;
    at += names.length * numbersOfMark;
    if (!beginnings.has(beginning)) continue;
    for (const [index, name] of names.entries()) {
      const mark = changed.get(beginning + name);
      if (mark) renewed.set(mark, from + index * numbersOfMark);
    }
  }
  return renewed;
}

function markIn(marks: Float64Array, at: number): Mark {
  const [dev = 0, ino = 0, mode = 0, size = 0, mtime = 0, ctime = 0] = marks.subarray(at, at + numbersOfMark);
  return [dev, ino, mode, size, mtime, ctime];
}

function lengthOf(paths: Paths): number {
  return paths.reduce((sum, [, ...names]) => sum + names.length, 0);
}

function beginningOf(file: string): string {
  return file.slice(0, file.lastIndexOf(path.sep) + 1);
}

function pathsOf(looks: readonly Look[]): Paths {
  const paths: [string, ...string[]][] = [];
  for (const [file] of looks) {
    const beginning = beginningOf(file);
    const name = file.slice(beginning.length);
    const last = paths.at(-1);
    if (last?.[0] === beginning) last.push(name);
    else paths.push([beginning, name]);
  }
  return paths;
}

/** The folders that files lie in, up to `root`. */
export function foldersAround(files: readonly string[], root: string): readonly string[] {
  const folders = new Set([root]);
  for (const file of files) {
    for (let folder = path.dirname(file); !folders.has(folder); folder = path.dirname(folder))
      folders.add(folder);
  }
  return [...folders].sort();
}
