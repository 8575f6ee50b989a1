import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segments } from '../../src/language/segments.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function atOnce(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

test('are those of the whole text, also where a stretch ends within one', () => {
  const family = '👨‍👩‍👧';
  for (let before = 985; before <= 1001; before++) {
    const text = `${'a'.repeat(before)}${family}é${family}b`;
    expect(segments(text, graphemes)).toEqual(atOnce(text));
  }
});

test('lose nothing of any text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 20 }), (parts) => {
      const text = parts.join('中'.repeat(300));
      expect(segments(text, graphemes).join('')).toBe(text);
    }),
  );
});

test('of nothing are none', () => {
  expect(segments('', graphemes)).toEqual([]);
});
