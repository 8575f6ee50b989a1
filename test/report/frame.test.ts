import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/language/width.ts';
import { frame, linesOf } from '../../src/report/frame.ts';
import { placeOf, pointAt } from './a-report.ts';

/** The frame as text, each marked line followed by its marks. */
function drawn(text: string, words: string | readonly [number, number], width = 60): string[] {
  const place =
    typeof words === 'string'
      ? placeOf(text, words)
      : { start: pointAt(text, words[0]), end: pointAt(text, words[1]) };
  return frame(linesOf(text), place, width).flatMap(({ number, text, mark }) => [
    `${number ?? ''}|${text}`,
    ...(mark ? [`|${' '.repeat(mark.from)}${'^'.repeat(mark.to - mark.from)}`] : []),
  ]);
}

describe('frame', () => {
  test('shows two lines either side', () => {
    expect(drawn('a\nb\nc\nd\ne\nf\ng\n', 'd')).toEqual(['2|b', '3|c', '4|d', '|^', '5|e', '6|f']);
  });

  test('ends where the file ends', () => {
    expect(drawn('a\nb\n', 'b')).toEqual(['1|a', '2|b', '|^']);
    expect(drawn('a\nb', 'a')).toEqual(['1|a', '|^', '2|b']);
    expect(drawn('', [0, 0])).toEqual(['1|', '|^']);
    expect(drawn('a\n', [2, 2])).toEqual(['1|a', '2|', '|^']);
  });

  test('counts wide characters as two columns and accents as none', () => {
    expect(drawn('茶農: 山坡 x', '山坡')).toEqual(['1|茶農: 山坡 x', '|      ^^^^']);
    expect(drawn('cafe\u0301 bar', 'bar')).toEqual(['1|cafe\u0301 bar', '|     ^^^']);
  });

  test('shows a tab as spaces up to the next stop', () => {
    expect(drawn('\ta\tbc', 'bc')).toEqual(['1|    a   bc', '|        ^^']);
    expect(drawn('a\tb', '\t')).toEqual(['1|a   b', '| ^^^']);
  });

  test('marks what hidden characters are shown as', () => {
    expect(drawn('a\u200bb', '\u200b')).toEqual(['1|a\\u{200b}b', '| ^^^^^^^^']);
  });

  test('marks one column for a place between two characters, also at the end of a line', () => {
    expect(drawn('ab\ncd', [1, 1])).toEqual(['1|ab', '| ^', '2|cd']);
    expect(drawn('ab\ncd', [2, 2])).toEqual(['1|ab', '|  ^', '2|cd']);
  });

  test('marks every line of a short place, without its indentation', () => {
    expect(drawn('a:\n  - b\n  - c\nd', '- b\n  - c')).toEqual([
      '1|a:',
      '2|  - b',
      '|  ^^^',
      '3|  - c',
      '|  ^^^',
      '4|d',
    ]);
  });

  test('ends a place that ends before the first character of a line with the line before', () => {
    expect(drawn('ab\ncd\n', [0, 3])).toEqual(['1|ab', '|^^', '2|cd']);
  });

  test('shows only the beginning of a long place', () => {
    expect(drawn('a\nb\nc\nd\ne\nf', [0, 9])).toEqual(['1|a', '|^', '2|b', '|^', '3|c', '|^', '|...']);
  });

  test('counts lines of CRLF and of CR alone', () => {
    expect(drawn('a\r\nbc\r\nd', 'c')).toEqual(['1|a', '2|bc', '| ^', '3|d']);
    expect(drawn('a\rbc\rd', 'c')).toEqual(['1|a', '2|bc', '| ^', '3|d']);
  });

  describe('of a line too long for the terminal', () => {
    const line = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');

    test.each(['word0', 'word5', 'word30', 'word58', 'word59'])('keeps %s in sight and marked', (word) => {
      const [only] = frame(linesOf(line), placeOf(line, word), 50);
      const { text = '', mark = { from: 0, to: 0 } } = only ?? {};
      expect(text.slice(mark.from, mark.to)).toBe(word);
      expect(displayWidth(text)).toBeLessThanOrEqual(50);
      expect(text.startsWith('...')).toBe(!text.includes('word0 '));
      expect(text.endsWith('...')).toBe(!text.includes('word59'));
    });

    test.each([30, 36, 40, 50])(
      'shows all of what is marked where there is room for it, in %i columns',
      (width) => {
        const words = 'word30 word31 word32';
        const [only] = frame(linesOf(line), placeOf(line, words), width);
        expect(only?.text.slice(only.mark?.from, only.mark?.to)).toBe(words);
        expect(displayWidth(only?.text ?? '')).toBeLessThanOrEqual(width);
      },
    );

    test('keeps wide characters whole', () => {
      const wide = '中文新聞稿件'.repeat(40);
      for (const offset of [0, 11, 100, 239]) {
        const place = { start: pointAt(wide, offset), end: pointAt(wide, offset + 1) };
        const [only] = frame([wide], place, 41);
        expect(displayWidth(only?.text ?? '')).toBeLessThanOrEqual(41);
        expect((only?.mark?.to ?? 0) - (only?.mark?.from ?? 0)).toBe(2);
      }
    });

    test('marks no further than it shows', () => {
      const [only] = frame([line], placeOf(line, line.slice(10, 300)), 50);
      expect(only?.mark?.to).toBeLessThanOrEqual(50);
    });

    test('looks at no more of it than it shows', () => {
      const huge = '中e\u0301'.repeat(300_000);
      const offset = 450_000;
      const [only] = frame([huge], { start: pointAt(huge, offset), end: pointAt(huge, offset + 3) }, 50);
      expect(displayWidth(only?.text ?? '')).toBeLessThanOrEqual(50);
      expect((only?.mark?.to ?? 0) - (only?.mark?.from ?? 0)).toBe(3);
    });
  });
});
