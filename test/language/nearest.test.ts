import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/language/nearest.ts';

describe('nearest', () => {
  const keys = ['title', 'date', 'organisers', 'contact', 'summary', 'embargo'];

  it.each([
    ['organizers', 'organisers'],
    ['Organisers', 'organisers'],
    ['organiser', 'organisers'],
    ['Date', 'date'],
    ['sumary', 'summary'],
    ['con_tact', 'contact'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, keys)).toBe(meant);
  });

  it('offers nothing for a word that is like none', () => {
    expect(nearest('photographer', keys)).toBeUndefined();
  });
});
