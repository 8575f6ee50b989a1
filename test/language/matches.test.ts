import { describe, expect, test } from 'vitest';
import { matches } from '../../src/language/matches.ts';

describe('matches', () => {
  test.each([
    ['words', 'one two', /\w+/g],
    ['nothing at all', 'one two', /\d+/g],
    ['matches of nothing', 'a1', /\d*/g],
    ['matches of nothing beside letters of two halves', '𝒂𝒃', /(?:)/gu],
    ['named groups and places', '5 May, 6 May', /(?<day>\d) (?<month>\w+)/dg],
  ])('has what matchAll has: %s', (_, text, pattern) => {
    expect(matches(text, pattern)).toEqual([...text.matchAll(pattern)]);
  });

  test('a pattern may be asked again while its matches are gone through', () => {
    const word = /\w+/g;
    const found = [];
    for (const { 0: outer } of matches('one two', word))
      for (const { 0: inner } of matches('a b', word)) found.push(outer + inner);
    expect(found).toEqual(['onea', 'oneb', 'twoa', 'twob']);
  });
});
