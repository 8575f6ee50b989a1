import { foldForSearch, isMeant, letterRuns, type SearchTerm } from '../language/search-words.ts';

/** A stretch of a text, and whether it was looked for. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/** `text` in stretches, with the words in them that were looked for. */
export function marked(text: string, terms: readonly SearchTerm[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  const add = (part: string, found: boolean) => part && stretches.push({ text: part, found });
  for (const { index, 0: run, 1: joined } of text.matchAll(letterRuns)) {
    const ranges = joined === undefined ? wordRange(run, terms) : rangesIn(joined, terms);
    for (const [from, to] of ranges) {
      add(text.slice(end, index + from), false);
      add(text.slice(index + from, index + to), true);
      end = index + to;
    }
  }
  add(text.slice(end), false);
  return stretches;
}

type Range = readonly [from: number, to: number];

function wordRange(word: string, terms: readonly SearchTerm[]): readonly Range[] {
  const folded = foldForSearch(word);
  return terms.some((term) => isMeant(folded, term)) ? [[0, word.length]] : [];
}

/** Where terms stand in a run without spaces; pairs that touch are one. */
function rangesIn(run: string, terms: readonly SearchTerm[]): readonly Range[] {
  const letters = [...run];
  const folded = letters.map(foldForSearch);
  const ranges: [number, number][] = [];
  let at = 0;
  letters.forEach((letter, number) => {
    const rest = folded.slice(number, number + 2).join('');
    const length = Math.max(0, ...terms.map(({ text }) => (rest.startsWith(text) ? [...text].length : 0)));
    const to = at + letters.slice(number, number + length).join('').length;
    const last = ranges.at(-1);
    if (length > 0 && last && last[1] >= at) last[1] = Math.max(last[1], to);
    else if (length > 0) ranges.push([at, to]);
    at += letter.length;
  });
  return ranges;
}
