import { matches } from '../../language/matches.ts';
import { once } from '../prose/once.ts';
import type { Passage, Range } from '../prose/passage.ts';
import { Stretches } from './stretches.ts';

/** Finds of `pattern` (global) in a passage that do not begin within a link or code. */
export function* outsideLinks(passage: Passage, pattern: RegExp): Iterable<RegExpExecArray> {
  for (const found of matches(passage.text, pattern)) {
    if (!linkOrCode(passage).has(found.index)) yield found;
  }
}

/** Whether a character of a passage stands in code. */
export function isCode(passage: Passage, index: number): boolean {
  return code(passage).has(index);
}

const linkOrCode = once(({ marks }: Passage) => stretches(marks, ['link', 'code']));
const code = once(({ marks }: Passage) => stretches(marks, ['code']));

function stretches(marks: Passage['marks'], kinds: readonly string[]): Stretches {
  return new Stretches(marks.filter(({ kind }) => kinds.includes(kind)) satisfies Range[]);
}
