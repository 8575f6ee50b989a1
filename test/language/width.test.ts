import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
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
    ['1\ufe0f', 2],
    ['☀', 1],
    ['☀\ufe0f', 2],
    // A terminal gives the Thai vowel AM a column of its own, and each letter of a Devanagari conjunct.
    ['\u0e01\u0e33', 2],
    ['ที่นี่', 2],
    ['น้ำ', 2],
    ['السلام', 6],
    ['مُحَمَّد', 4],
    ['नमस्ते', 4],
    ['हिन्दी', 3],
    ['\u093e', 0],
    ['\u1112\u1161\u11ab', 2],
    ['한국 😀 السلام', 14],
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

  test('is the sum of the widths of its characters in every script, with or without emoji', () => {
    const characters = [
      ...'a1 ٣سم\u064f\u0651ที่ำนम\u093eस\u094dतक\u200dא\u05b0ﾌﾟ한\u1112\u1161\u11ab中か\u3099🇭🇰👩🏽☀\ufe0f\u20e3',
    ];
    const aText = fc.array(fc.constantFrom(...characters), { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(aText, (text) => {
        const sum = graphemes(text).reduce((width, part) => width + displayWidth(part), 0);
        expect(displayWidth(text)).toBe(sum);
      }),
    );
  });

  test('an emoji changes nothing about the width of the words around it', () => {
    for (const words of ['ที่น้ำ ', 'مُحَمَّد ', 'नमस्ते ', 'ﾌﾟﾚｽ ', '한국 ', '\u1112\u1161\u11ab ']) {
      expect(displayWidth(`${words}😀`)).toBe(displayWidth(words) + 2);
      expect(displayWidth(`${words}🇭🇰${words}`)).toBe(2 * displayWidth(words) + 2);
    }
  });

  test('of scripts without such characters is found without the segmenter, which is slow', () => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    for (const words of ['السلام عليكم ', 'مُحَمَّد ', 'ที่นี่น้ำ', 'नमस्ते ', 'Ви́ставка ']) {
      expect(displayWidth(words.repeat(10_000))).toBe(10_000 * displayWidth(words));
    }
    expect(segment).not.toHaveBeenCalled();
    displayWidth('السلام 😀');
    expect(segment).toHaveBeenCalledOnce();
    segment.mockRestore();
  });
});
