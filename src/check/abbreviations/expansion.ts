import { matches } from '../../language/matches.ts';
import type { Range } from '../prose/passage.ts';

const word = /[\p{L}\p{N}][\p{L}\p{N}'’.]*/gu;
const small = /^(?:a|an|and|as|at|by|de|del|der|des|di|do|du|for|from|in|of|on|or|the|to|und|with|y|e|et)$/i;

interface Expansion extends Range {
  /** Every word but the small ones has its letter. */
  readonly exact: boolean;
}

/** The words at the end of `before` that an abbreviation is made of. */
export function expansionOf(abbreviation: string, before: string): Expansion | undefined {
  const letters = abbreviation.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  let end = before.length;
  while (/["”'’»\s]/.test(before.charAt(end - 1))) end--;
  const from = Math.max(0, lastStop(before.slice(0, end)));
  const text = before.slice(from, end);
  if (/[)）\],;:.]$/.test(text)) return undefined;
  const start = byInitials(letters, text);
  if (start !== undefined) return { start: from + joined(text, start), end, exact: true };
  const loose = byLetters(letters, text);
  // Where the letters are taken from within words, small ones too, only a name is meant for sure.
  if (loose === undefined || !/^[\p{Lu}\p{N}]/u.test(text.slice(loose))) return undefined;
  return { start: from + joined(text, loose), end, exact: false };
}

/** “Multi-Ministry”, not “Ministry”. */
function joined(text: string, start: number): number {
  if (text.charAt(start - 1) !== '-') return start;
  return start - (/[\p{L}\p{N}]+-$/u.exec(text.slice(0, start))?.[0].length ?? 0);
}

/** Where the sentence or bracket before ends. */
function lastStop(text: string): number {
  let at = 0;
  for (const { 0: stop, index } of matches(text, /[.!?;:]\s|[()（）。！？；：，、\n]/g))
    at = index + stop.length;
  return at;
}

function byInitials(letters: string, text: string): number | undefined {
  if (!mayBegin(text, letters.charAt(letters.length - 1))) return undefined;
  const words = matches(text, word);
  let left = letters.length;
  let start: number | undefined;
  for (let at = words.length - 1; at >= 0 && left > 0; at--) {
    const { 0: said = '', index = 0 } = words[at] ?? {};
    const first = said.charAt(0).toLowerCase();
    if (first === letters.charAt(left - 1)) {
      left--;
      start = index;
    } else if (!small.test(said) || start === undefined) {
      return undefined;
    }
  }
  return left === 0 ? start : undefined;
}

/** Whether the last word may begin with a letter: of most words before a bracket it is told at once that they do not. */
function mayBegin(text: string, letter: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return !/^[A-Za-z]+$/.test(last) || last.charAt(0).toLowerCase() === letter;
}

/**
 * Every letter in turn somewhere in the words, the first of them at a word's beginning (as Schwartz and Hearst look for
 * them, from the end).
 */
function byLetters(letters: string, text: string): number | undefined {
  const lower = text.toLowerCase();
  let at = lower.length - 1;
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    const wanted = letters.charAt(letter);
    while (
      at >= 0 &&
      (lower.charAt(at) !== wanted || (letter === 0 && /[\p{L}\p{N}]/u.test(lower.charAt(at - 1))))
    )
      at--;
    if (at < 0) return undefined;
    at--;
  }
  const start = at + 1;
  const count = text.slice(start).match(word)?.length ?? 0;
  // A single word, such as “Tonne (TE)”, has its letters by chance more often than not.
  if (count < 2 || count > Math.min(letters.length + 5, letters.length * 2)) return undefined;
  return start;
}
