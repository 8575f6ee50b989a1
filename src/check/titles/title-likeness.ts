import { matches } from '../../language/matches.ts';
import { changesBetween } from '../../language/nearest.ts';
import type { Range } from '../../model/place.ts';
import { plainDigits } from '../prose/plain-digits.ts';
import { speltNumbers } from './english-numbers.ts';

/** A word as two headlines are compared by it. */
export interface Word extends Range {
  /** In small letters, a number in digits without signs of grouping. */
  readonly key: string;
  readonly isNumber: boolean;
}

/** How a heading stands to the headline: the same words, another number, or the same but for a slip of the fingers. */
export type Likeness =
  | { readonly kind: 'same' }
  | { readonly kind: 'number' | 'slip'; readonly title: Word; readonly heading: Word };

/** `undefined` where the two say different things, or one of them says more. */
export function likenessOf(title: string, heading: string): Likeness | undefined {
  const [a, b] = [wordsOf(title), wordsOf(heading)];
  if (a.length === 0 || a.length !== b.length) return undefined;
  let other: { title: Word; heading: Word } | undefined;
  for (const [index, word] of a.entries()) {
    const there = b[index];
    if (!there || word.key === there.key) continue;
    // With a second word that differs, somebody wrote another headline.
    if (other) return undefined;
    other = { title: word, heading: there };
  }
  if (!other) return { kind: 'same' };
  // Two short headlines may differ in a word and mean it.
  const enough = title.length >= 20 || a.length >= 8;
  if (!enough || a.length < 4 || other.title.isNumber !== other.heading.isNumber) return undefined;
  if (other.title.isNumber) return { kind: 'number', ...other };
  return isSlip(other.title.key, other.heading.key) ? { kind: 'slip', ...other } : undefined;
}

function isSlip(one: string, other: string): boolean {
  const longer = Math.max(one.length, other.length);
  return longer >= 4 && changesBetween(one, other) <= (longer < 8 ? 1 : 2);
}

/** What groups the digits of a number, beside points and commas. */
const blanks = "\\u00a0\\u2009\\u202f'’";
const solid = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
/** Numbers, characters of scripts without blanks, and words. */
const anyWord = new RegExp(
  `[1-9]\\d{0,2}(?:[ ${blanks}]\\d{3})+(?![\\d.,]\\d)(?!\\d)|\\d+(?:[.,]\\d+)*(?:st|nd|rd|th|%)?|[${solid}]|(?:(?![${solid}])[\\p{L}\\p{M}\\p{N}])+(?:['’]\\p{L}+)*`,
  'giu',
);

function wordsOf(text: string): Word[] {
  const spelt = new Map(Array.from(speltNumbers(text), (number) => [number.start, number]));
  const words: Word[] = [];
  for (const { 0: written, index } of matches(plainDigits(text), anyWord)) {
    // “Twenty-one” has been read as a whole.
    if (index < (words.at(-1)?.end ?? 0)) continue;
    const number = spelt.get(index);
    const key = written.toLowerCase().replaceAll('’', "'");
    words.push(
      number?.kind === 'number'
        ? { start: index, end: number.end, key: String(number.value), isNumber: true }
        : { start: index, end: index + written.length, ...plainKey(key) },
    );
  }
  return words;
}

function plainKey(word: string): Pick<Word, 'key' | 'isNumber'> {
  return /^\d/.test(word)
    ? { key: word.replace(/[.,\s'](?=\d{3}(?!\d))/g, ''), isNumber: true }
    : { key: word, isNumber: false };
}
