import { once } from '../prose/once.ts';
import type { Prose } from '../prose/prose.ts';
import { isSlip, plain } from './names.ts';

const capitalised = /\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*/gu;

/**
 * The words of a release that begin with a capital letter, each once; of “Smith-Jones’s” its beginnings and its ends as well. With
 * accents left out, as names are compared.
 */
const capitalWordsOf: (prose: Prose) => readonly string[] = once(({ whole }) => {
  const found = new Set<string>();
  for (const word of new Set(whole.match(capitalised))) {
    found.add(plain(word.replace(/['’]s$/, '')));
    for (const { index } of word.matchAll(/['’-]/g))
      found.add(plain(word.slice(0, index))).add(plain(word.slice(index + 1)));
  }
  return [...found];
});

/** Whether a release has a word with a capital letter that may be a slip of the pen for a word of a name. */
export function maySlip(prose: Prose, meant: string): boolean {
  const wanted = plain(meant);
  return capitalWordsOf(prose).some(
    (word) => Math.abs(word.length - wanted.length) <= 2 && word !== wanted && isSlip(word, wanted),
  );
}
