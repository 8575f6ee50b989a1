import { expect, test } from 'vitest';
import { direction, hanOrKana } from '../../src/language/script.ts';

test.each([...'中あアー・ㄅ々。，「）！㈱ｱ'])('%s is written without spaces', (character) => {
  expect(hanOrKana.test(character)).toBe(true);
});

test.each([...'aé5한ﾡ-—“”😀ع'])('%s is not', (character) => {
  expect(hanOrKana.test(character)).toBe(false);
});

test.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['zh-Hant-HK', 'ltr'],
])('%s runs %s, however often it is asked', (lang, expected) => {
  expect([direction(lang), direction(lang)]).toEqual([expected, expected]);
});
