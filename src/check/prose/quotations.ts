import { matches } from '../../language/matches.ts';
import { once } from './once.ts';
import type { Passage, Range } from './passage.ts';
import type { Prose } from './prose.ts';
import { pairQuotes, type QuotePairing } from './quote-pairs.ts';
import { has, sign } from './signs.ts';
import { streamsOf } from './streams.ts';

/** The double quotation marks of a release, matched. */
export const quotePairsOf: (prose: Prose) => QuotePairing = once((prose) => {
  const all = { pairs: [], lone: [], carried: [] };
  for (const stream of streamsOf(prose)) pairQuotes(stream, prose.lang, all);
  return all;
});

/** The quotations of a release in all conventions, with their marks; what is quoted across paragraphs stands under each. */
export const quotationsOf: (prose: Prose) => ReadonlyMap<Passage, readonly Range[]> = once((prose) => {
  const found = new Map<Passage, Range[]>();
  const add = (passage: Passage, start: number, end: number) => {
    const ranges = found.get(passage);
    if (ranges) ranges.push({ start, end });
    else found.set(passage, [{ start, end }]);
  };
  const { pairs, lone, carried } = quotePairsOf(prose);
  const streams = pairs.some(({ open, close }) => open.passage !== close.passage) ? streamsOf(prose) : [];
  for (const { open, close } of pairs) {
    if (open.passage === close.passage) {
      add(open.passage, open.index, close.index + 1);
      continue;
    }
    add(open.passage, open.index, open.passage.text.length);
    add(close.passage, 0, close.index + 1);
    const stream = streams.find((passages) => passages.includes(open.passage)) ?? [];
    for (const passage of stream.slice(stream.indexOf(open.passage) + 1, stream.indexOf(close.passage)))
      add(passage, 0, passage.text.length);
  }
  // Where a quotation ends is not known then; its paragraph is taken for quoted to the end.
  const open = lone.filter(({ side }) => side === 'open');
  for (const { passage, index } of [...carried, ...open]) add(passage, index, passage.text.length);
  for (const passage of prose.all) {
    if (passage.inside.has('quote')) add(passage, 0, passage.text.length);
    else if (has(passage, sign.single) && mayOpenSingle(passage.text)) addSingle(passage, add);
  }
  for (const ranges of found.values()) ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  return found;
});

/** Whether the character at `index` stands within a quotation. */
export function isQuoted(prose: Prose, passage: Passage, index: number): boolean {
  return (
    quotationsOf(prose)
      .get(passage)
      ?.some(({ start, end }) => index >= start && index < end) ?? false
  );
}

export const single =
  /‘[^‘’]*(?:’(?=[\p{L}\p{N}])[^‘’]*)*’(?![\p{L}\p{N}])|‚[^‚‘’]*[‘’](?![\p{L}\p{N}])|(?<![\p{L}\p{N}'])'(?=\p{L})(?!t(?:is|was)\b|n'|em\b)(?:[^'\n]|(?<=\p{L})'(?=\p{L}))*'(?![\p{L}\p{N}'])/gu;

/** Whether there is more than apostrophes within and behind words. */
export function mayOpenSingle(text: string): boolean {
  if (text.includes('‘') || text.includes('‚')) return true;
  for (let at = text.indexOf("'"); at >= 0; at = text.indexOf("'", at + 1)) {
    if (!/[A-Za-z\d]/.test(text.charAt(at - 1))) return true;
  }
  return false;
}

function addSingle(passage: Passage, add: (passage: Passage, start: number, end: number) => void): void {
  for (const { 0: words, index } of matches(passage.text, single)) add(passage, index, index + words.length);
}
