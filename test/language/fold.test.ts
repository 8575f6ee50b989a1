import { expect, test } from 'vitest';
import { fold } from '../../src/language/fold.ts';

test('breaks at blanks, by what is seen', () => {
  expect(fold('one two three', 7)).toEqual(['one two', 'three']);
  expect(fold('知識 產權 署', 9)).toEqual(['知識 產權', '署']);
});

test('gives a word that is too long a line of its own', () => {
  expect(fold('at https://www.example.org/press now', 10)).toEqual([
    'at',
    'https://www.example.org/press',
    'now',
  ]);
});
