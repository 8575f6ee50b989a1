import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth } from '../../src/language/width.ts';
import { flowed } from '../../src/mail/flowed.ts';
import { unflowed } from './unflowed.ts';

const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    '>',
    '--',
    '-',
    'From',
    'https://example.org/a-long-way/to/somewhere',
    '😀',
    'ติดต่อ',
    'كتاب',
  ),
  fc.string({ unit: fc.constantFrom(...'甲乙丙丁，。「」カナ'), minLength: 1, maxLength: 60 }),
);
const paragraph = fc
  .array(word, { maxLength: 40 })
  .map((words) => words.join(' ').replace(/[\r\n]/g, ''))
  .map((text) => text.replace(/[ \t]+$/, ''));
const text = fc.array(paragraph, { minLength: 1, maxLength: 6 }).map((paragraphs) => paragraphs.join('\n'));

test('what is sent is joined again to the paragraphs it was made of, in any script', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (paragraphs) => {
      const sent = await flowed(paragraphs);
      expect(unflowed(sent.text, sent.delSp)).toBe(paragraphs);
    }),
  );
});

test('lines have at most 72 columns, but for what cannot be broken', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (paragraphs) => {
      const { text: sent } = await flowed(paragraphs);
      const long = sent.split('\n').filter((line) => displayWidth(line) > 72);
      for (const line of long) expect(line.trim()).toMatch(/^\S+$|[([{«¿¡] |\s[!?;:%»)\]}]/);
    }),
  );
});

test('Chinese goes on without a blank that nobody wrote', async () => {
  const chinese = '夜市沿江排开，二百家小店与三十位手艺人当场制作竹编、剪纸和糖画。'.repeat(4);
  const sent = await flowed(chinese);
  expect(sent.delSp).toBe(true);
  expect(sent.text.split('\n').length).toBeGreaterThan(3);
  expect(unflowed(sent.text, true)).toBe(chinese);
});

test('Latin letters and Arabic ones go on at their blanks', async () => {
  expect((await flowed('seventeen columns '.repeat(9))).delSp).toBe(false);
  expect((await flowed('كتاب يقرأ في حديقة '.repeat(9))).delSp).toBe(false);
});

test('a quotation, a blank and “From ” at the beginning of a line are no signs to a mail program', async () => {
  expect((await flowed('> said\n  code\nFrom here\n')).text).toBe(' > said\n   code\n From here\n');
});

test('blanks before a long word are no line of their own', async () => {
  const address = `https://example.org/${'a'.repeat(80)}`;
  expect((await flowed(`  ${address}`)).text).toBe(`   ${address}`);
});

test('two hyphens do not begin a signature in the middle of a paragraph', async () => {
  const { text } = await flowed(`${'a'.repeat(68)} -- ${'b'.repeat(69)} c`);
  expect(text.split('\n')).not.toContain('-- ');
});
