import { expect, test } from 'vitest';
import { findHidden } from '../../src/language/hidden.ts';

test('a hidden character is found in plain texts as in those whose every character has to be looked up', () => {
  const missed: string[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    const text = `a${String.fromCharCode(unit)}b`;
    if (findHidden(text)?.character !== findHidden(`${text} 😀`)?.character) missed.push(unit.toString(16));
  }
  expect(missed).toEqual([]);
  expect(findHidden('a\u200bb')).toMatchObject({ index: 1, words: 'a zero-width space (U+200B)' });
});
