import { expect, test } from 'vitest';
import { filledIn, placeholdersIn } from '../../src/language/placeholders.ts';

test('names in braces are found, and filled in where they are known', () => {
  expect(placeholdersIn('Ends/{date} {zone}')).toEqual(['date', 'zone']);
  expect(filledIn('Ends/{date} {other}', { date: '5 May' })).toBe('Ends/5 May {other}');
});

test('a value is never taken for a pattern', () => {
  expect(filledIn('{a} {b}', { a: '{b}', b: '$&' })).toBe('{b} $&');
  expect(filledIn('{constructor}', {})).toBe('{constructor}');
});
