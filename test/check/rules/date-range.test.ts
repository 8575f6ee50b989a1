import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { check, contact, release } from '../checking.ts';

const fields = (lang: string) =>
  `title: Tea\ndate: 2024-08-20\nlang: ${lang}\norganisers: [Tea Board]\n${contact}`;

async function found(body: string, lang = 'en'): Promise<Diagnostic[]> {
  const diagnostics = await check(release(fields(lang), `${body}\n`));
  return diagnostics.filter(({ ruleId }) => ruleId === 'date-range');
}

describe('runs backwards', () => {
  test.each([
    [
      'from 27 to 23 September',
      '27 to 23 September',
      '23 September is before 27 September',
      '23 to 27 September',
    ],
    [
      'from September 27 to 23',
      'September 27 to 23',
      '23 September is before 27 September',
      'September 23 to 27',
    ],
    [
      '27–23 September 2024',
      '27–23 September 2024',
      '23 September is before 27 September',
      '23–27 September 2024',
    ],
    [
      'from 29 December 2023 to 7 January 2023',
      '29 December 2023 to 7 January 2023',
      '7 January 2023 is before 29 December 2023',
      '7 January 2023 to 29 December 2023',
    ],
    ['from 3pm to 2pm', '3pm to 2pm', '“2pm” is before “3pm”', '2pm to 3pm'],
    [
      'from 11.30 a.m. to 10.30 a.m. there',
      '11.30 a.m. to 10.30 a.m.',
      '“10.30 a.m.” is before “11.30 a.m.”',
      '10.30 a.m. to 11.30 a.m.',
    ],
    ['on 5 September, 15:00–14:00,', '15:00–14:00', '“14:00” is before “15:00”', '14:00–15:00'],
    ['in the period 2024–2023', '2024–2023', '2023 is before 2024', '2023–2024'],
  ])('%s', async (words, actual, why, expected) => {
    const [one, ...rest] = await found(`Tea is served ${words} in the hall.`);
    expect(rest).toEqual([]);
    expect(one).toMatchObject({
      severity: 'error',
      reason: `“${actual}” runs backwards: ${why}.`,
      actual,
      expected: [expected],
    });
  });

  test.each([
    ['de', 'Vom 27. bis 23. September 2024 gibt es Tee.'],
    ['fr', 'Du 27 au 23 septembre 2024.'],
    ['zh-Hant-HK', '展覽於2024年9月27日至23日舉行。'],
    ['zh-Hant-HK', '開放時間為下午三時至下午二時。'],
    ['ko', '9월 27일부터 23일까지'],
    ['zh-Hant-HK', '講座於九月五日下午三時至二時舉行。'],
    ['de', 'Am 5. September 2024 gibt es von 15 bis 14 Uhr Tee.'],
    ['de', 'Heute gibt es von 15.30 Uhr bis 14.30 Uhr Tee.'],
    ['en', 'Tea is served on Friday from 15:00 to 14:00.'],
    ['en', 'Time: 15:00–14:00'],
  ])('%s %s', async (lang, body) => expect(await found(body, lang)).toHaveLength(1));

  test.each([
    ['2024-09-08', '2024-09-07'],
    ['2024-09-08T15:00+08:00', '2024-09-08T14:00+08:00'],
    ['2024-09-08T15:00+08:00', '2024-09-08T14:30+08:00'],
    ['2024-09-08T15:00+08:00', '2024-09-07'],
  ])('the event of %s to %s', async (start, end) => {
    const event = `event:\n  start: ${start}\n  end: ${end}\n`;
    const diagnostics = await check(release(`${fields('en')}${event}`));
    expect(diagnostics).toMatchObject([
      {
        ruleId: 'date-range',
        field: 'event.end',
        reason: `The event ends on “${end}”, before it starts on “${start}”.`,
        place: { start: { line: 10 } },
      },
    ]);
  });

  test.each([
    ['2024-09-08', '2024-09-08'],
    ['2024-09-08T15:00+08:00', '2024-09-08'],
    ['2024-09-08T15:00+08:00', '2024-09-08T14:00Z'],
    ['2024-09-08T22:00+08:00', '2024-09-09T02:00+08:00'],
  ])('but not that of %s to %s', async (start, end) => {
    const event = `event:\n  start: ${start}\n  end: ${end}\n`;
    expect(await check(release(`${fields('en')}${event}`))).toEqual([]);
  });

  test('the offer puts it right', async () => {
    const text = release(fields('en'), 'Open from 27th to 23rd September, from 3pm to 2pm.\n');
    const wrong = (await check(text)).map((one) => ({
      ...one,
      ...(one.fix && { fix: { ...one.fix, safe: true } }),
    }));
    const mended = applyFixes(text, wrong).text;
    expect(mended).toContain('from 23rd to 27th September, from 2pm to 3pm.');
    expect((await check(mended)).filter(({ ruleId }) => ruleId === 'date-range')).toEqual([]);
  });
});

test.each([
  'from 23 to 27 September',
  'from 27 September to 3 October',
  'from 27 December to 3 January',
  'from 30 December to 3 January 2025',
  'from 27 September 2024 to 23 September 2025',
  'from 10pm to 2am',
  'from 11.30pm–1am',
  'from 2 to 3pm',
  'from 3 to 2pm',
  'from 9 to 5',
  'from 11am to 12pm',
  'from 8am to 8am',
  'from 12am to 11am',
  'from 5.30 a.m. to 12.15 a.m.',
  '6am–12am',
  'from 10am to 9am the next day',
  'every night on 5 September from 22:00 to 02:00',
  'in 15:00–14:00 without a day',
  'moved from 27 to 23 September',
  'brought forward from 3pm to 2pm',
  'under Circular 27 – 23 September 2024',
  'by 27-23 September 5',
  'in a ratio of 2024 to 2023',
  'on 27 September and 23 September',
  'daily from 15 bis 14 Uhr',
  'every day 下午三時至二時',
  'am 5. September von 22 bis 2 Uhr',
  'am 5. September von 15 bis 14 Uhr des Folgetages',
])('quiet: %s', async (words) => expect(await found(`Tea is served ${words} in the hall.`)).toEqual([]));

describe('counts the days where the first and the last are said to count', () => {
  test.each([
    [
      'for 10 days from 21 July to 31 July 2021 (both dates inclusive)',
      '10 days from 21 July to 31 July 2021',
      11,
    ],
    ['for 10 days from 21 to 31 July, inclusive,', '10 days from 21 to 31 July', 11],
    ['for 9 days (27 December to 5 January, both days inclusive)', '9 days (27 December to 5 January', 10],
    ['for 2 days from 28 February to 1 March 2024 (inclusive)', '2 days from 28 February to 1 March 2024', 3],
    [
      'for 9 days from 27 December 2021 to 5 January 2022 (both dates inclusive)',
      '9 days from 27 December 2021 to 5 January 2022',
      10,
    ],
  ])('%s', async (words, actual, days) => {
    expect(await found(`Tea is served ${words} in the hall.`)).toMatchObject([
      {
        severity: 'error',
        actual,
        expected: [`${days} days`],
        reason: `“${actual}” does not add up: with both dates these are ${days} days.`,
      },
    ]);
  });

  test.each([
    'for 11 days from 21 to 31 July (both dates inclusive)',
    'for 10 days from 27 December to 5 January (both dates inclusive)',
    'for 10 days from 21 to 31 July',
    'for 10 days from 21 to 31 July (Sundays inclusive)',
    'for 2.10 days from 21 to 31 July (both dates inclusive)',
    'for 3 days from 28 February to 1 March 2024 (inclusive)',
  ])('quiet: %s', async (words) => expect(await found(`Tea is served ${words} in the hall.`)).toEqual([]));
});
