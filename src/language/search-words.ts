import { plainLetters } from './plain-letters.ts';
import { isAscii } from './plain-words.ts';

/**
 * What is looked for, and what it is looked for in, in one spelling. A newsroom's index and the reader's browser both
 * use it, so nothing here may depend on a locale or on data that one of them may lack.
 */
export function foldForSearch(text: string): string {
  // Most texts need no care, and an index is made of very many of them.
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(dropped, '')
    .replace(/[^\0-\x7f]/g, (letter) => spelt[letter] ?? letter)
    .normalize('NFC');
}

// Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic, the Arabic stroke, and what joins or parts letters
// unseen. Marks of other scripts are vowels, or tell Japanese letters apart.
const dropped =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u00ad\u200b-\u200f\u2060]/g;

const spelt: Readonly<Record<string, string>> = {
  ...plainLetters,
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ک: 'ك',
};

// Scripts without spaces between words, and Korean, which joins words as it likes.
const unspaced =
  '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Bopomofo}\\p{scx=Hangul}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]';
const letter = '[\\p{L}\\p{N}\\p{M}\\u00ad\\u200c\\u200d]';

/** Runs of letters: first group one without spaces between its words, else a word. */
export const letterRuns = new RegExp(`((?:(?=${letter})${unspaced})+)|(?:(?!${unspaced})${letter})+`, 'gu');

/** Longer ones are no words, and are told apart by their beginnings. */
const longest = 32;

/** The words of a text by which it is found: those of a script without spaces are any two letters in a row. */
export function* indexWords(text: string): Iterable<string> {
  const folded = foldForSearch(text);
  if (isAscii(folded)) {
    for (const word of folded.match(/[a-z0-9]+/g) ?? []) yield word.slice(0, longest);
    return;
  }
  for (const [run, joined] of folded.matchAll(letterRuns)) {
    if (joined === undefined) {
      yield* formsOf(run);
      continue;
    }
    yield* pairs(joined);
    // Alone as the last of its run a letter would be the beginning of no pair.
    yield [...joined].at(-1) ?? '';
  }
}

/** A word that is looked for. */
export interface SearchTerm {
  readonly text: string;
  /** Whether it may be the beginning of a longer word. */
  readonly begins: boolean;
}

/** The words of a query; a release has to have all of them. */
export function searchTerms(query: string): readonly SearchTerm[] {
  const terms = new Map<string, SearchTerm>();
  const add = (text: string, begins: boolean) => terms.set(text, { text, begins });
  for (const [run, joined] of foldForSearch(query).matchAll(letterRuns)) {
    if (joined === undefined) {
      const word = withoutArticle(run).slice(0, longest);
      // Two letters begin so many words that they mean themselves: EU, UN.
      add(word, word.length > 2);
    } else if ([...joined].length === 1) add(joined, true);
    else for (const pair of pairs(joined)) add(pair, false);
  }
  return [...terms.values()];
}

/** Whether a word of a text, folded and not of a script without spaces, is one that is looked for. */
export function isMeant(word: string, { text, begins }: SearchTerm): boolean {
  return formsOf(word).some((form) => (begins ? form.startsWith(text) : form === text));
}

/** A word as it stands, and where that begins with the Arabic article, without it. */
function formsOf(word: string): readonly string[] {
  return [...new Set([word, withoutArticle(word)])].map((form) => form.slice(0, longest));
}

function* pairs(run: string): Iterable<string> {
  const letters = [...run];
  for (let at = 1; at < letters.length; at++) yield `${letters[at - 1]}${letters[at]}`;
}

/** An Arabic word without "the", alone or behind "and", "by", "as", "so", where a word is left. */
function withoutArticle(word: string): string {
  return word.replace(/^[وبكف]?ال(?=.{3})/u, '');
}
