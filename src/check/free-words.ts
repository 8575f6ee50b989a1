import type { Passage } from './prose/passage.ts';

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

// Punctuation that no keyboard for addresses has, and that Markdown takes for a part of an address in plain words.
const foreign = /[\u2018-\u201f\u2039\u203a\u00ab\u00bb\u2026\u3001\u3002\u3008-\u3011\u3014-\u301b\uff01\uff09\uff0c\uff1a\uff1b\uff1f\uff3d]/;

/** How long the address at the beginning of some words is, without punctuation that only follows it. */
export function addressLength(words: string): number {
  const end = words.search(foreign);
  const address = end < 0 ? words : words.slice(0, end);
  return address.replace(/[.,:;!?'"*_~]+$/, '').length;
}

/** The words of a release that Markdown reads: its body, notes and boilerplate. */
export function inText({ body, notes }: { body: readonly Passage[]; notes: readonly Passage[] }): Passage[] {
  return [...body, ...notes];
}

