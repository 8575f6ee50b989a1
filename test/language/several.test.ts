import { expect, test } from 'vitest';
import { inSeries, several } from '../../src/language/several.ts';

test('one thing is one, and any other number many', () => {
  expect([0, 1, 2].map((number) => several(number, 'file'))).toEqual(['0 files', '1 file', '2 files']);
});

test('words in a row, as a sentence has them', () => {
  expect(inSeries([])).toBe('');
  expect(inSeries(['a title'])).toBe('a title');
  expect(inSeries(['a title', 'a date'])).toBe('a title and a date');
  expect(inSeries(['draft', 'ready', 'withdrawn'], 'or')).toBe('draft, ready or withdrawn');
});
