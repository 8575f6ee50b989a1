import { describe, expect, test } from 'vitest';
import { displayWidth, graphemes } from '../../src/language/width.ts';

describe('displayWidth', () => {
  test.each([
    ['', 0],
    ['press release', 13],
    ['新聞稿', 6],
    ['，。、', 6],
    ['IP 研討會', 9],
    ['한국', 4],
    ['ﾌﾟﾚｽ', 4],
    ['café', 4],
    ['cafe\u0301', 4],
    ['👩\u200d👩\u200d👧', 2],
    ['🇭🇰', 2],
    ['1\ufe0f\u20e3', 2],
    ['☀', 1],
    ['☀\ufe0f', 2],
    ['\u0e01\u0e33', 1],
    ['\u200b\u202e', 0],
    ['か\u3099', 2],
    ['“a” — b', 7],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test('is the sum of the widths of its characters, in plain and in mixed text', () => {
    for (const text of ['plain', '新聞 news', 'e\u0301新聞👩\u200d👩\u200d👧']) {
      expect(graphemes(text).reduce((sum, part) => sum + displayWidth(part), 0)).toBe(displayWidth(text));
      expect(graphemes(text).join('')).toBe(text);
    }
  });

  test('no character is cut in long text, wherever a stretch of it ends', () => {
    const family = '👩\u200d👩\u200d👧\u200d👦';
    for (const character of [family, '🇭🇰', 'e\u0301', `${family}a`]) {
      for (const before of ['', 'a', 'ab', 'abc']) {
        const text = before + character.repeat(2000);
        expect(displayWidth(text)).toBe(before.length + 2000 * displayWidth(character));
        expect(graphemes(text).join('')).toBe(text);
      }
    }
  });
});
