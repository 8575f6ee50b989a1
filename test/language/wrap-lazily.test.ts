import { expect, test, vi } from 'vitest';

test('the rules of line breaking are loaded for Chinese and Japanese only', async () => {
  // Another test of this worker may have loaded them.
  vi.resetModules();
  const { prepareWrapping, wrap } = await import('../../src/language/wrap.ts');
  const chinese = '中'.repeat(40);
  await prepareWrapping('Latin, Русский, العربية, 한국어 — and “quotes” 😀');
  expect(wrap(chinese)).toBe(chinese);
  await prepareWrapping('カ');
  expect(wrap(chinese)).toBe(`${'中'.repeat(36)}\n${'中'.repeat(4)}`);
});
