import { expect, test } from 'vitest';
import { hanOrKana } from '../../src/language/script.ts';

test.each([...'中あアー・ㄅ々。，「）！㈱ｱ'])('%s is written without spaces', (character) => {
  expect(hanOrKana.test(character)).toBe(true);
});

test.each([...'aé5한ﾡ-—“”😀ع'])('%s is not', (character) => {
  expect(hanOrKana.test(character)).toBe(false);
});
