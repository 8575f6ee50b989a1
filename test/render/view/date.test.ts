import { describe, expect, it } from 'vitest';
import type { DateValue, TimeOfDay } from '../../../src/model/date.ts';
import { dateView, rangeWords } from '../../../src/render/view/date.ts';

function date(day: number, time?: Partial<TimeOfDay>, month = 9): DateValue {
  const base = { written: '', year: 2024, month, day };
  return time ? { ...base, time: { hour: 18, minute: 5, second: 0, ...time } } : base;
}

describe('dateView', () => {
  it('writes a calendar date without a time', () => {
    expect(dateView(date(5), 'en')).toEqual({ iso: '2024-09-05', words: 'Thursday 5 September 2024' });
    expect(dateView(date(5), 'zh-HK').words).toBe('2024年9月5日星期四');
  });

  it.each([
    ['en', { offset: 480 }, 'Thursday 5 September 2024, 18:05 (UTC+8)', '2024-09-05T18:05:00+08:00'],
    ['en', { offset: -210 }, 'Thursday 5 September 2024, 18:05 (UTC−3:30)', '2024-09-05T18:05:00-03:30'],
    ['en', { offset: 0 }, 'Thursday 5 September 2024, 18:05 (UTC)', '2024-09-05T18:05:00Z'],
    [
      'en',
      { zone: 'Europe/Lisbon' },
      'Thursday 5 September 2024, 18:05 (UTC+1)',
      '2024-09-05T18:05:00+01:00',
    ],
    ['zh-HK', { zone: 'Asia/Hong_Kong' }, '2024年9月5日星期四 18:05 (UTC+8)', '2024-09-05T18:05:00+08:00'],
    ['ar', { offset: 240 }, 'الخميس، 5 سبتمبر 2024، 18:05 (UTC+4)', '2024-09-05T18:05:00+04:00'],
    ['en', {}, 'Thursday 5 September 2024, 18:05', '2024-09-05T18:05:00'],
  ])('writes time and zone in %s: %j', (lang, time, words, iso) => {
    expect(dateView(date(5, time), lang)).toEqual({ iso, words });
  });

  it('knows which side of a change of clocks a time is on', () => {
    const at = (hour: number) => dateView(date(10, { hour, zone: 'America/New_York' }, 3), 'en').iso;
    expect(at(1)).toBe('2024-03-10T01:05:00-05:00');
    expect(at(3)).toBe('2024-03-10T03:05:00-04:00');
  });
});

describe('rangeWords', () => {
  const at = (day: number, hour: number, offset = 60) => date(day, { hour, minute: 0, offset });

  it('tells the day once', () => {
    expect(rangeWords(at(5, 10), at(5, 16), 'en')).toBe('Thursday 5 September 2024, 10:00–16:00 (UTC+1)');
    expect(rangeWords(date(5), date(5), 'en')).toBe('Thursday 5 September 2024');
  });

  it('tells both where they differ', () => {
    expect(rangeWords(date(5), date(6), 'en')).toBe('Thursday 5 September 2024 – Friday 6 September 2024');
    expect(rangeWords(at(5, 10), at(5, 16, 120), 'en')).toContain('(UTC+1) – Thursday');
  });

  it('is the start where there is no end', () => {
    expect(rangeWords(date(5), undefined, 'en')).toBe('Thursday 5 September 2024');
  });
});
