import type { Place } from '../../model/place.ts';
import type { Lone, PairMark } from '../prose/pairs.ts';

/** The words that begin after a mark, some five of them. */
export function wordsAfter({ passage, index }: PairMark, from = 1): string {
  const text = passage.text.slice(index + from, index + 80).trimStart();
  return text.includes(' ') ? (/^(?:\S+\s+){0,4}\S+(?=\s|$)/.exec(text)?.[0] ?? text) : text.slice(0, 16);
}

/** The words that end before a mark, some five of them. */
export function wordsBefore({ passage, index }: PairMark): string {
  const text = passage.text.slice(Math.max(0, index - 80), index).trimEnd();
  return text.includes(' ') ? (/(?<=\s|^)\S+(?:\s+\S+){0,4}$/.exec(text)?.[0] ?? text) : text.slice(-16);
}

/** Where what is opened by a mark is likely to end: after an abbreviation, before the end of the clause. */
export function likelyEnd({ passage, index }: PairMark): number {
  const rest = passage.text.slice(index + 1, index + 2000);
  const abbreviation = /^\p{Lu}[\p{Lu}\d&-]+(?=[\s,.])/u.exec(rest)?.[0];
  const end = abbreviation?.length ?? rest.search(/[.;:!?](?=\s|$)|[。；：！？，]|\n|$/u);
  return index + 1 + end;
}

/** Where a mark stands, with the word beside it that tells it from others. */
export function placeOf({ passage, index, side }: Lone): Place | undefined {
  const { text } = passage;
  if (side === 'open') {
    const word =
      /^.\s*(?:\p{Script=Han}{1,4}|[^\s\p{Script=Han}]*)/u.exec(text.slice(index, index + 60))?.[0] ?? '';
    return passage.place(index, index + Math.max(1, word.length));
  }
  const word =
    /(?:\p{Script=Han}{1,4}|[^\s\p{Script=Han}]*)\s*$/u.exec(
      text.slice(Math.max(0, index - 60), index),
    )?.[0] ?? '';
  return passage.place(index - word.length, index + 1);
}
