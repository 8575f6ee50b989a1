import { gathered } from '../../language/gathered.ts';
import { matches } from '../../language/matches.ts';
import { once } from '../prose/once.ts';
import type { Passage, Range } from '../prose/passage.ts';
import type { Prose } from '../prose/prose.ts';
import { has, sign } from '../prose/signs.ts';
import { expansionOf } from './expansion.ts';
import { singular } from './known.ts';

/** Words and their abbreviation, as they are told: “Greater Bay Area (GBA)”. */
export interface Definition extends Range {
  readonly passage: Passage;
  /** In the singular. */
  readonly abbreviation: string;
  /** Where its letters stand. */
  readonly letters: Range;
  readonly expansion: string;
  readonly words: Range;
  /** Whether every word of the expansion has its letter. */
  readonly exact: boolean;
}

const bracketed =
  /[(（]\s*(?:(?:the|or|hereinafter|hereafter|known as)\s+)*["“'‘]?([A-Z][\p{L}\p{N}&/-]{0,9})["”'’]?(?:\s*[;,，；][^()（）]{0,60})?\s*[)）]/gu;
// The capital letter is looked for first: to look behind every character takes ten times as long.
const opened = /(?=[A-Z])(?<![\p{L}\p{N}])([A-Z][A-Z0-9&-]{1,7})s?\s[(（]([^()（）]{5,120})[)）]/gu;

/** Where a release tells what an abbreviation stands for, in the order of the text. */
export const definitionsOf: (prose: Prose) => readonly Definition[] = once((prose) =>
  gathered(tellingOf(prose), definitionsIn),
);

/**
 * Where a release may tell what an abbreviation stands for, by the abbreviation: each letter looked at, but none of the
 * words. That takes a tenth of the time and is enough for most releases.
 */
export const beside: (prose: Prose) => ReadonlyMap<string, readonly [Beside, ...Beside[]]> = once((prose) => {
  const found = new Map<string, [Beside, ...Beside[]]>();
  for (const passage of tellingOf(prose)) {
    const { inBrackets, before } = lettersIn(passage);
    for (const { 1: letters = '', index } of [...inBrackets, ...before]) {
      const known = found.get(singular(letters));
      if (known) known.push({ passage, start: index });
      else found.set(singular(letters), [{ passage, start: index }]);
    }
  }
  return found;
});

/** The bracket, or the letters before it. */
export interface Beside {
  readonly passage: Passage;
  readonly start: number;
}

/** The letters within brackets, and those before them. */
const lettersIn = once(({ text }: Passage) => ({
  inBrackets: matches(text, bracketed),
  before: matches(text, opened),
}));

const tellingOf = once(({ all }: Prose) =>
  all.filter(
    (passage) =>
      has(passage, sign.opening) &&
      has(passage, sign.capital) &&
      /[(（][^()（）]{0,24}[A-Z]|[A-Z]s?\s[(（]/.test(passage.text),
  ),
);

/** Two capitals at least, or it is a word. */
export function isAbbreviation(letters: string): boolean {
  return /\p{Lu}[^\p{Lu}]*[\p{Lu}\d]/u.test(letters) && /^[\p{Lu}\p{N}][\p{L}\p{N}&/-]*$/u.test(letters);
}

function definitionsIn(passage: Passage): Definition[] {
  const { text } = passage;
  const { inBrackets, before } = lettersIn(passage);
  const found: Definition[] = [];
  for (const { 0: whole, 1: letters = '', index } of inBrackets) {
    if (!isAbbreviation(letters)) continue;
    const words = text.slice(Math.max(0, index - 160), index);
    const read = expansionOf(singular(letters), words);
    if (!read) continue;
    const from = index - words.length;
    const at = index + whole.indexOf(letters);
    found.push({
      passage,
      start: from + read.start,
      end: index + whole.length,
      abbreviation: singular(letters),
      letters: { start: at, end: at + letters.length },
      expansion: words.slice(read.start, read.end),
      words: { start: from + read.start, end: from + read.end },
      exact: read.exact,
    });
  }
  for (const { 0: whole, 1: letters = '', 2: words = '', index } of before) {
    const read = expansionOf(letters, words);
    if (!read?.exact || words.slice(0, read.start).trim() !== '') continue;
    const at = index + whole.length - 1 - words.length;
    found.push({
      passage,
      start: index,
      end: index + whole.length,
      abbreviation: letters,
      letters: { start: index, end: index + letters.length },
      expansion: words.trim(),
      words: { start: at, end: at + words.length },
      exact: true,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
