import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DateMention } from '../../../../src/check/prose/dates/mention.ts';
import { namedMonthDates } from '../../../../src/check/prose/dates/named-months.ts';
import { patternsFor } from '../../../../src/check/prose/dates/patterns.ts';
import { dateWords } from '../../../../src/check/prose/dates/words.ts';

/** Texts that a source of a pattern finds. */
const written = (source: string) => fc.stringMatching(new RegExp(`^(?:${source})$`));

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

// A text is read for dates only where one of its numbers has a month beside it.
test.each([...Object.keys(dateWords), 'cs', 'el', 'tr', 'ar'])(
  'no date of “%s” is passed over, however it is written',
  (lang) => {
    const { the = '', of = '', ordinal = '', to = '', and = '', prefix = '' } = dateWords[lang] ?? {};
    for (const patterns of patternsFor(lang)) {
      const month = written(patterns.calendar.months.source).map(capitalised);
      const words = [the, of, ordinal, to, and, prefix].filter((source) => source !== '').map(written);
      const number = fc.constantFrom('5', '31', '1', '12');
      const sign = fc.constantFrom(' ', '  ', '.', ',', '-', '/', '2024', '(');
      const part = fc.oneof(month, month, number, number, sign, ...words);
      let dates = 0;
      fc.assert(
        fc.property(fc.array(part, { minLength: 2, maxLength: 7 }), (parts) => {
          for (const text of [parts.join(''), parts.join(' ')]) {
            const found: DateMention[] = [];
            namedMonthDates(text, patterns, found);
            dates += found.length;
            expect(found.length === 0 || patterns.near.test(text), text).toBe(true);
          }
        }),
        { numRuns: 1000 },
      );
      expect(dates).toBeGreaterThan(10);
    }
  },
);
