import { describe, expect, it } from 'vitest';
import { dateInWords, isoDate } from '../../src/language/dates.ts';
import type { DateValue } from '../../src/model/date.ts';

const seminar: DateValue = { written: '2024-09-05', year: 2024, month: 9, day: 5 };

describe('dateInWords', () => {
  it.each([
    ['en', 'Thursday 5 September 2024'],
    ['en-HK', 'Thursday 5 September 2024'],
    ['en-US', 'Thursday, September 5, 2024'],
    ['zh-Hant-HK', '2024年9月5日星期四'],
    ['fr', 'jeudi 5 septembre 2024'],
  ])('writes the day in %s', (lang, words) => {
    expect(dateInWords(seminar, lang).replace(/\s/g, ' ')).toBe(words);
  });

  it('keeps years below 100 what they are', () => {
    expect(dateInWords({ written: '0045-03-15', year: 45, month: 3, day: 15 }, 'en')).toContain('45');
  });
});

describe('isoDate', () => {
  it('never adds a time to a calendar date', () => {
    expect(isoDate(seminar)).toBe('2024-09-05');
  });

  it.each([
    [480, '+08:00'],
    [-210, '-03:30'],
    [0, 'Z'],
    [undefined, ''],
  ])('writes an offset of %s minutes as %j', (offset, text) => {
    const date = { ...seminar, time: { hour: 18, minute: 5, second: 0, offset } };
    expect(isoDate(date)).toBe(`2024-09-05T18:05:00${text}`);
  });
});
