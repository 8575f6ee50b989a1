import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bracketPairsOf } from '../../../src/check/prose/bracket-pairs.ts';
import type { Mark, Passage } from '../../../src/check/prose/passage.ts';
import { signsIn } from '../../../src/check/prose/signs.ts';

/** Where brackets stand alone in a text, which ends with a word in code where `isMarked`. */
function lonely(written: string, isMarked: boolean): number[] {
  const text = `${written} code`;
  const code: Mark = { kind: 'code', start: written.length + 1, end: text.length };
  const passage = {
    kind: 'paragraph',
    text,
    signs: signsIn(text),
    marks: isMarked ? [code] : [],
    inside: new Set(),
    made: [],
  } as unknown as Passage;
  const passages = [passage];
  const prose = { lang: 'en', fields: [], body: passages, notes: [], all: passages, whole: text, made: [] };
  return bracketPairsOf(prose).lone.map(({ index }) => index);
}

// Where there is code every bracket is looked at; where there is none those that are plainly even are passed over.
test.each([
  ['()', ['(', ')', 'a', '1', 'ii', 'word ', ' ', ', ', '.', ' :(', ' a)']],
  [
    'of every kind',
    ['(', ')', '（', '）', '[', ']', '{', '}', '【', '】', '《', '》', '〈', '〉', 'a', ' ', '0,1'],
  ],
])('brackets %s are the same however they are told', (_, parts) => {
  const texts = fc.array(fc.constantFrom(...parts), { maxLength: 14 }).map((found) => found.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      expect(lonely(text, false)).toEqual(lonely(text, true));
    }),
    { numRuns: 3000 },
  );
});
