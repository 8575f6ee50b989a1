import { matches } from '../../language/matches.ts';
import { once } from '../prose/once.ts';
import type { Prose } from '../prose/prose.ts';
import { has, sign } from '../prose/signs.ts';
import { isPlainSlip, plain } from './names.ts';

const capitalised = /\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*/gu;
/** The same of a text in plain letters, which takes a third of the time. */
const plainlyCapitalised = /[A-Z][A-Za-z]*(?:['’-][A-Za-z]+)*/g;

const joint = /['’-]/;
const joints = /['’-]/g;

/**
 * The words of a release that begin with a capital letter, each once; of “Smith-Jones’s” its beginnings and its ends as well. With
 * accents left out, as names are compared.
 */
const capitalWordsOf: (prose: Prose) => readonly Word[] = once(({ whole, all }) => {
  const found = new Set<string>();
  const isPlain = !all.some((passage) => has(passage, sign.foreign));
  for (const word of new Set(whole.match(isPlain ? plainlyCapitalised : capitalised))) {
    if (!joint.test(word)) {
      found.add(plain(word));
      continue;
    }
    found.add(plain(word.replace(/['’]s$/, '')));
    for (const { index } of matches(word, joints))
      found.add(plain(word.slice(0, index))).add(plain(word.slice(index + 1)));
  }
  const words: Word[] = [];
  for (const word of found) words.push({ word, letters: lettersOf(word) });
  return words;
});

interface Word {
  readonly word: string;
  readonly letters: number;
}

/** Which letters a word has, a bit for each, those of other alphabets by chance the same. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

/** How many letters stand in one of two words only. A slip of the pen makes a word differ in four at most. */
function differing(a: number, b: number): number {
  let count = 0;
  for (let rest = a ^ b; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Whether a release has a word with a capital letter that may be a slip of the pen for a word of a name. */
export function maySlip(prose: Prose, meant: string): boolean {
  // Of “d’Arbois” only the name itself has a capital.
  const wanted = plain(meant.replace(/^\p{Ll}{1,2}['’]/u, ''));
  const letters = lettersOf(wanted);
  return capitalWordsOf(prose).some(
    (one) =>
      Math.abs(one.word.length - wanted.length) <= 2 &&
      differing(one.letters, letters) <= 4 &&
      isPlainSlip(one.word, wanted),
  );
}
