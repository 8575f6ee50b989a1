import { isAscii, isPlainLetter } from '../../language/plain-words.ts';
import { remembered } from '../../language/remembered.ts';
import { hasHan } from '../../language/script.ts';
import type { Range } from '../prose/passage.ts';
import { endsOf, folded, wordForms } from './word-forms.ts';

const han = '\\p{Script=Han}';
const letter = `(?:(?!${han})[\\p{L}\\p{M}\\p{N}])`;
const words = new RegExp(`${han}+|${letter}+(?:['’]${letter}+)?`, 'gu');
const asciiWords = /[A-Za-z0-9]+(?:'[A-Za-z0-9]+)?/g;
const small = new Set('the and y e et und der die das la le el o a'.split(' '));
const littleBegins = new Set(Array.from(small, (word) => word.charCodeAt(0)));

/** A word of a name. */
interface Part {
  readonly forms: readonly string[];
  readonly isHan: boolean;
  /** What all its forms begin with. */
  readonly begins: string;
}

/** No name has more words. */
const longest = 40;

const partsOf = remembered((name: string): readonly Part[] => {
  const parts = nameWords(name).map((word) => {
    // A word is of Han characters or has none.
    const isHan = hasHan(word);
    const forms = isHan ? [word] : wordForms(word);
    return { forms, isHan, begins: forms.reduce(commonStart) };
  });
  return parts.length > longest ? [] : parts;
});

function commonStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}

/** A text is asked for each of a release's organisers. */
const foldedOnce = remembered(folded, 100);

/**
 * Where a text has a name, as words of their own, however the text writes it: with or without “the”, in capitals, with “&”
 * for “and”, in British or American spelling, in the singular or plural, as somebody's, over a line's end, with other
 * punctuation. By hand, as a pattern of all that takes longer to compile than to read the release.
 */
export function named(text: string, name: string): readonly Range[] {
  const parts = partsOf(name);
  const [first] = parts;
  if (!first) return none;
  const plain = foldedOnce(text);
  let seen = 0;
  for (const { begins } of parts) {
    seen = plain.indexOf(begins, seen);
    if (seen < 0) return none;
  }
  const found: Range[] = [];
  let at = plain.indexOf(first.begins);
  while (at >= 0) {
    const mayBegin = first.isHan || !isLetterBefore(text, at);
    const end = mayBegin ? endFrom(text, plain, at, parts, 0) : undefined;
    if (end !== undefined) found.push({ start: at, end });
    at = plain.indexOf(first.begins, end ?? at + 1);
  }
  return found;
}

const none: readonly Range[] = [];

/** Where a name ends of which the part of that number begins at a place of a text. */
function endFrom(
  text: string,
  plain: string,
  at: number,
  parts: readonly Part[],
  number: number,
): number | undefined {
  const part = parts[number] as Part;
  const next = parts[number + 1];
  for (const end of endsAt(part, plain, at)) {
    // The longest ending counts: “dell'arte” does not name a “Dell”.
    if (!next) return part.isHan || !isLetterBehind(text, end) ? end : undefined;
    for (const start of startsBehind(plain, end, part.isHan || next.isHan)) {
      const last = endFrom(text, plain, start, parts, number + 1);
      if (last !== undefined) return last;
    }
  }
  return undefined;
}

function endsAt({ isHan, begins, forms }: Part, plain: string, at: number): readonly number[] {
  if (!plain.startsWith(begins, at)) return noPlace;
  return isHan ? [at + begins.length] : endsOf(forms, plain, at);
}

const noPlace: readonly number[] = [];

/** Where the next word of a name may begin, farthest first: behind blanks, punctuation and up to two little words. */
function startsBehind(plain: string, end: number, isDense: boolean): readonly number[] {
  let at = behindBlanks(plain, end);
  if (isDense) return at - end <= 3 ? [at] : noPlace;
  // Most words are not little.
  if (!littleBegins.has(plain.charCodeAt(at))) return at > end && at - end <= 8 ? [at] : noPlace;
  const starts: number[] = [];
  let from = end;
  for (let littles = 0; littles <= 2 && at > from && at - from <= 8; littles++) {
    starts.unshift(at);
    const [little = ''] = plain.slice(at, at + 4).match(/^[a-z]{1,3}(?![a-z])/) ?? [];
    if (!small.has(little)) break;
    from = at + little.length;
    at = behindBlanks(plain, from);
  }
  return starts;
}

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/**
 * First and last of what may stand between words beyond ASCII: punctuation and blanks of Latin-1 without its letters and
 * digits, of Chinese, wide and small.
 */
const punctuation = [
  [0xa0, 0xa9],
  [0xab, 0xb1],
  [0xb4, 0xb4],
  [0xb6, 0xb8],
  [0xbb, 0xbb],
  [0xbf, 0xbf],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2010, 0x206f],
  [0x3000, 0x3003],
  [0x3008, 0x301f],
  [0xfe30, 0xfe6f],
  [0xfeff, 0xfeff],
  [0xff01, 0xff0f],
  [0xff1a, 0xff20],
  [0xff5e, 0xff65],
] as const;

function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x80) return code !== 0x7f && !isPlain(code);
  return punctuation.some(([first, last]) => code >= first && code <= last);
}

const letterBefore = new RegExp(`${letter}$`, 'u');
const letterBehind = new RegExp(`^${letter}`, 'u');

function isLetterBefore(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return code < 0x80 ? isPlain(code) : letterBefore.test(text.slice(Math.max(0, at - 2), at));
}

function isLetterBehind(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? isPlain(code) : letterBehind.test(text.slice(at, at + 2));
}

/** Of ASCII, digits among them. */
function isPlain(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || isPlainLetter(code);
}

/** The words that make a name, without “the”, “and” and their like. */
export function nameWords(name: string): readonly string[] {
  return (name.match(isAscii(name) ? asciiWords : words) ?? []).filter(
    (part) => !small.has(part.toLowerCase()),
  );
}

/** The letters that the words of a name begin with: `MSE`, where “of” may count or not. */
export function initials(name: string): readonly string[] {
  const parts = nameWords(name.replace(/['’]s\b/g, ''));
  const letters = (from: readonly string[]) => from.map((part) => part.charAt(0).toUpperCase()).join('');
  const content = parts.filter((part) => !/^(?:of|for|in|on|to|under|de|du|des|del|do|da)$/i.test(part));
  return [...new Set([letters(content), letters(parts)])].filter((made) => /^[A-Z]{3,}$/.test(made));
}
