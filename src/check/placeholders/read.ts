import { htmlTags } from '../../language/html-tags.ts';
import { matches } from '../../language/matches.ts';
import type { Place } from '../../model/place.ts';
import type { Release } from '../../model/release.ts';
import { partsOf } from '../parts.ts';
import { once } from '../prose/once.ts';
import type { Passage, Range } from '../prose/passage.ts';
import { plainText } from '../prose/plain.ts';
import type { Prose } from '../prose/prose.ts';
import { draftMarker, mayBeDraft } from './marker.ts';
import { anyHint, hintsIn, patterns } from './patterns.ts';

/** Nobody reads further. */
const most = 200;

/** What is to be filled in, in the words of a passage; in order. */
export function leftOpenIn(passage: Passage, prose: Prose): readonly Range[] {
  return hintsIn(prose)(passage) || mayBeMarked(passage) ? leftOpenInWords(passage) : nothing;
}

const nothing: readonly Range[] = [];

/** The same of words that stand by themselves. */
export const leftOpenInWords: (passage: Passage) => readonly Range[] = once((passage) => {
  const text = plainText(passage);
  const found: Range[] = [];
  if (anyHint.test(text)) {
    for (const { hint, find, fits } of patterns) {
      if (!hint.test(text)) continue;
      for (const { 0: words, index } of matches(text, find)) {
        const end = index + words.length;
        if (found.length >= most) break;
        if (found.some((other) => other.start < end && other.end > index)) continue;
        if (fits && !fits(words, text.slice(Math.max(0, index - 200), index), text.slice(end, end + 40)))
          continue;
        found.push({ start: index, end });
      }
    }
  }
  const marker = found.length === 0 && mayBeMarked(passage) ? draftMarker(text) : undefined;
  if (marker) found.push(marker);
  return found.sort((a, b) => a.start - b.start);
});

/** In a table or a list “Draft” says how something stands. */
function mayBeMarked({ kind, inside, field, text }: Passage): boolean {
  if (!mayBeDraft(text)) return false;
  if (kind === 'field') return field === 'title' || field === 'subtitle';
  return kind !== 'cell' && !inside.has('list');
}

const tags = new Set(
  'name date insert placeholder company city venue location number amount tbc tba tbd xx xxx yourname firstname lastname first-name last-name first_name last_name company-name quote headline'.split(
    ' ',
  ),
);

/** Tags that stand for words, such as `<name>`, which no reader sees. */
export function* openTags(
  release: Release,
  placeAt: (range: Range) => Place,
): Iterable<{ words: string; place: Place }> {
  const { source } = release;
  for (const node of partsOf(release)) {
    const start = node.position?.start.offset;
    if (node.type !== 'html' || start === undefined) continue;
    for (const tag of htmlTags(source.text.slice(start, node.position?.end.offset))) {
      if (tag.kind !== 'open' || !tags.has(tag.name)) continue;
      const range = { start: start + tag.start, end: start + tag.end };
      yield { words: source.text.slice(range.start, range.end), place: placeAt(range) };
    }
  }
}
