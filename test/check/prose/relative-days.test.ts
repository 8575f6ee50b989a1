import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayWords } from '../../../src/check/prose/day-words.ts';
import type { Passage } from '../../../src/check/prose/passage.ts';
import { relativeDays } from '../../../src/check/prose/relative-days.ts';
import { signsIn } from '../../../src/check/prose/signs.ts';

function shiftsIn(text: string, lang: string): number[] {
  const passage = { kind: 'paragraph', text, signs: signsIn(text), marks: [], inside: new Set() };
  return relativeDays(passage as unknown as Passage, lang).map(({ shift }) => shift);
}

/** Texts that a source of a pattern finds. */
const written = (source: string) => fc.stringMatching(new RegExp(`^(?:${source})$`));

// What is read backwards from the date first must be what every one of these words ends in.
test.each(Object.entries(dayWords))('every word of “%s” is found beside a date', (lang, words) => {
  const { part, the } = words;
  const link = the ? fc.oneof(fc.constant(''), fc.tuple(written(the), fc.constant(' '))) : fc.constant('');
  const shapes = fc.tuple(
    fc.oneof(
      written(words.today).map((word) => [word, 0] as const),
      written(words.tomorrow).map((word) => [word, 1] as const),
      written(words.yesterday).map((word) => [word, -1] as const),
    ),
    part ? fc.oneof(fc.constant(''), written(part)) : fc.constant(''),
    fc.constantFrom(' (', '\u3000（ ', ', ', '  '),
    link.map((written) => (Array.isArray(written) ? written.join('') : written)),
  );
  fc.assert(
    fc.property(shapes, ([[word, shift], tail, gap, between]) => {
      const text = `${word}${tail && !words.unspaced ? ` ${tail}` : tail}${gap}${between}2024-09-05.`;
      expect(shiftsIn(text, lang)).toEqual([shift]);
      expect(shiftsIn(text.charAt(0).toUpperCase() + text.slice(1), lang)).toEqual([shift]);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['The show of 2024-09-05.'],
  ['The day (2024-09-05).'],
  ['Todays (2024-09-05).'],
  ['2024-09-05, today'],
])('“%s” has none', (text) => {
  expect(shiftsIn(text, 'en')).toEqual([]);
});

test('words of a day may stand on two lines, or apart', () => {
  expect(shiftsIn('It opened last\nnight (September 4, 2024).', 'en')).toEqual([-1]);
});
