import { describe, expect, test } from 'vitest';
import { dateProblems } from '../../../src/check/dates/impossible-date.ts';
import type { DateValue } from '../../../src/model/date.ts';

/** A date as the reader of files gives it: digits in the right places, possible or not. */
function date(written: string): DateValue {
  const [, year, month, day, hour, minute, second, sign, hours, minutes] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(?:Z|([+-])(\d\d):(\d\d))?)?$/.exec(written) ?? [];
  const offset = sign && { offset: Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) };
  const time = hour && { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0), ...offset };
  return { written, year: Number(year), month: Number(month), day: Number(day), ...(time && { time }) };
}

describe('dateProblems', () => {
  test.each([
    '2024-02-29',
    '2000-02-29',
    '2024-04-30',
    '2024-12-31T23:59:59+14:00',
    '2024-01-01T00:00-12:00',
    '2024-01-01T00:00+05:45',
    '2024-01-01T00:00Z',
    '0001-01-01',
  ])('has nothing against %s', (written) => {
    expect([...dateProblems(date(written))]).toEqual([]);
  });

  test.each([
    ['2024-04-31', 'There is no 31 April: April has 30 days.', '2024-04-30'],
    ['2024-01-99', 'There is no 99 January: January has 31 days.', '2024-01-31'],
    ['2023-02-29', 'There is no 29 February in 2023: February has 28 days that year.', '2023-02-28'],
    ['1900-02-29', 'There is no 29 February in 1900: February has 28 days that year.', '1900-02-28'],
    ['2024-02-30', 'There is no 30 February: February has 29 days that year.', '2024-02-29'],
    ['2024-06-31T10:00+08:00', 'There is no 31 June: June has 30 days.', '2024-06-30'],
  ])('counts the days of %s', (written, reason, text) => {
    expect([...dateProblems(date(written))]).toMatchObject([
      { reason, instead: { written: written.slice(0, 10), text } },
    ]);
  });

  test.each([
    ['2024-13-01', 'There is no month 13: a year has 12.'],
    ['2024-00-10', 'There is no month 0: a year has 12.'],
    ['2024-05-00', 'There is no 0 May: months begin with day 1.'],
    ['0000-05-01', 'There is no year 0.'],
    ['2024-05-01T25:00+08:00', 'There is no 25:00: the last hour of a day is 23.'],
    ['2024-05-01T24:00+08:00', 'There is no 24:00.'],
    ['2024-05-01T10:75+08:00', 'There is no 10:75: an hour has 60 minutes, 00 to 59.'],
    ['2024-05-01T10:05:61Z', 'There is no 10:05:61: a minute has 60 seconds, 00 to 59.'],
    ['2024-05-01T10:05+15:00', 'No place on earth has its clocks +15:00 from Greenwich.'],
    ['2024-05-01T10:05-18:00', 'No place on earth has its clocks -18:00 from Greenwich.'],
    ['2024-05-01T10:05+08:75', 'No place on earth has its clocks +08:75 from Greenwich.'],
  ])('says what is wrong with %s, and guesses nothing', (written, reason) => {
    const problems = [...dateProblems(date(written))];
    expect(problems.map((problem) => problem.reason)).toEqual([reason]);
    expect(problems[0]?.instead).toBeUndefined();
  });

  test.each([
    [
      '2024-13-45',
      ['There is no month 13: a year has 12.', 'There is no day 45: days are counted from 1 to 31 at most.'],
    ],
    [
      '2024-02-30T25:75+15:00',
      [
        'There is no 30 February: February has 29 days that year.',
        'There is no 25:75: the last hour of a day is 23.',
        'There is no 25:75: an hour has 60 minutes, 00 to 59.',
        'No place on earth has its clocks +15:00 from Greenwich.',
      ],
    ],
  ])('says all that is wrong with %s', (written, reasons) => {
    expect([...dateProblems(date(written))].map(({ reason }) => reason)).toEqual(reasons);
  });
});
