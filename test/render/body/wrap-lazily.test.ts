import { expect, test } from 'vitest';
import { prepareWrapping, wrap } from '../../../src/render/body/wrap.ts';

test('the rules of line breaking are loaded for Chinese and Japanese only', async () => {
  const chinese = '中'.repeat(40);
  await prepareWrapping('Latin, Русский, العربية, 한국어 — and “quotes” 😀');
  expect(wrap(chinese)).toBe(chinese);
  await prepareWrapping('カ');
  expect(wrap(chinese)).toBe(`${'中'.repeat(36)}\n${'中'.repeat(4)}`);
});
