import type { Passage } from '../prose/passage.ts';

/** Finds of `pattern` (global) in a passage that do not begin within a link or code. */
export function* outsideLinks(passage: Passage, pattern: RegExp): Iterable<RegExpExecArray> {
  for (const found of passage.text.matchAll(pattern)) {
    if (!isMarked(passage, found.index, 'link') && !isMarked(passage, found.index, 'code')) yield found;
  }
}

/** Whether a character of a passage stands in a mark of a kind. */
export function isMarked(passage: Passage, index: number, kind: 'link' | 'code'): boolean {
  return passage.marks.some((mark) => mark.kind === kind && mark.start <= index && index < mark.end);
}

/** The words of a release that Markdown reads: its body, notes and boilerplate. */
export function inText({ body, notes }: { body: readonly Passage[]; notes: readonly Passage[] }): Passage[] {
  return [...body, ...notes];
}
