import path from 'node:path';
import { looksLike, type Mark } from '../node-marks.ts';

/** What stands at a path, or stood there when it was looked at. */
export type Look = readonly [file: string, mark: Mark | undefined];

/** Paths as they are kept: those with the same beginning together, each without it. */
export type Paths = readonly (readonly [beginning: string, ...names: string[]])[];

/** What is kept of looks: where one was followed behind links, and where links are not. */
export interface Looks {
  readonly followed: Paths;
  readonly itself: Paths;
}

const numbersOfMark = 6;

/** Looks in the form that they are kept in, and the marks in their order. */
export function written(followed: readonly Look[], itself: readonly Look[]): [Looks, Float64Array] {
  const looks = [...followed, ...itself];
  const marks = new Float64Array(looks.length * numbersOfMark);
  for (const [index, [, mark]] of looks.entries()) if (mark) marks.set(mark, index * numbersOfMark);
  return [{ followed: pathsOf(followed), itself: pathsOf(itself) }, marks];
}

/** Whether all of it has the same marks now. */
export function isStanding({ followed, itself }: Looks, marks: Float64Array): boolean {
  let at = 0;
  const areSame = (paths: Paths, look: 'followed' | 'itself') =>
    paths.every(([beginning, ...names]) =>
      names.every((name) => {
        at += numbersOfMark;
        return looksLike(beginning + name, look, marks, at - numbersOfMark);
      }),
    );
  return areSame(followed, 'followed') && areSame(itself, 'itself') && at === marks.length;
}

function pathsOf(looks: readonly Look[]): Paths {
  const paths: [string, ...string[]][] = [];
  for (const [file] of looks) {
    const end = file.lastIndexOf(path.sep) + 1;
    const [beginning, name] = [file.slice(0, end), file.slice(end)];
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
