import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { check, contact, release } from '../checking.ts';

const fields = (lang: string, date: string) =>
  `title: Tea\ndate: ${date}\nlang: ${lang}\norganisers: [Tea Board]\n${contact}`;

async function found(body: string, { lang = 'en', date = '2024-08-20' } = {}): Promise<Diagnostic[]> {
  const diagnostics = await check(release(fields(lang, date), `${body}\n`));
  return diagnostics.filter(({ ruleId }) => ruleId === 'date-weekday');
}

describe('with a year', () => {
  test('names the words, the weekday that it was, and both repairs', async () => {
    const [one, ...rest] = await found('Tea is served on Thursday, 6 September 2024, at noon.');
    expect(rest).toEqual([]);
    expect(one).toMatchObject({
      severity: 'error',
      reason: '“Thursday, 6 September 2024” does not agree with the calendar: 6 September 2024 is a Friday.',
      actual: 'Thursday, 6 September 2024',
      expected: ['Friday, 6 September 2024', 'Thursday, 5 September 2024'],
      note: 'Either the weekday is wrong or the date: 5 September 2024 is a Thursday.',
      place: { start: { line: 10, column: 18 }, end: { line: 10, column: 44 } },
    });
  });

  test('tells of a slip of the year', async () => {
    const [one] = await found('The pier burnt down on Wednesday, August 30, 2007.');
    expect(one?.note).toBe(
      'Either the weekday is wrong or the date: 29 August 2007 is a Wednesday, and so is 30 August 2006.',
    );
  });

  test('offers to change the weekday, and is quiet then', async () => {
    const body = 'Tea is served on THURS., 6 September 2024 and on Friday, the 5th of September 2024.';
    const text = release(fields('en', '2024-08-20'), `${body}\n`);
    const wrong = (await check(text)).filter(({ ruleId }) => ruleId === 'date-weekday');
    expect(wrong.map(({ fix }) => fix?.safe)).toEqual([false, false]);
    const chosen = wrong.map((one) => ({ ...one, ...(one.fix && { fix: { ...one.fix, safe: true } }) }));
    const mended = applyFixes(text, chosen).text;
    expect(mended).toContain('on FRIDAY., 6 September 2024 and on Thursday, the 5th');
    expect(await check(mended)).toEqual([]);
  });

  test.each([
    ['a pair', 'Open Saturday and Sunday, June 11th and 13th, 2022.', ['Sunday … 13th, 2022']],
    ['a range', 'Open Monday through Friday, June 6-11, 2022.', ['Friday … 11, 2022']],
    [
      'long ago',
      'It was signed on Monday, September 17, 1787, not on Monday, September 18, 1788.',
      ['Monday, September 18, 1788'],
    ],
    ['a quotation', '“We meet on Monday, 6 September 2024,” she said.', ['Monday, 6 September 2024']],
    ['punctuation lost', 'MEETING   Thursday   June 16th   2006   Room 5', ['Thursday June 16th 2006']],
    ['a weekday behind', 'Doors open on 6 September 2024 (Thursday).', ['6 September 2024 (Thursday)']],
    ['a year shared', 'From Monday 30 December to Friday 2 January 2025.', ['Friday 2 January 2025']],
  ])('%s', async (_, body, words) => {
    const reasons = (await found(body)).map(({ reason }) => /^“(.*)”/.exec(reason)?.[1]);
    expect(reasons).toEqual(words);
  });

  test('knows the other ordinal', async () => {
    const [one] = await found('We met on Tuesday, August 22nd, 2024.');
    expect(one?.expected).toEqual(['Thursday, August 22nd, 2024', 'Tuesday, August 20th, 2024']);
  });

  test('stays in the month', async () => {
    const [one] = await found('We meet on Saturday, 1 September 2024.');
    expect(one?.expected).toEqual(['Sunday, 1 September 2024', 'Saturday, 7 September 2024']);
  });

  test.each([
    ['de', 'Am Freitag, dem 5. September 2024, gibt es Tee.', 'Donnerstag, dem 5. September 2024'],
    ['fr', 'Le vendredi 5 septembre 2024.', 'jeudi 5 septembre 2024'],
    ['es', 'El viernes 5 de septiembre de 2024.', 'jueves 5 de septiembre de 2024'],
    ['pt', 'Na Sexta-feira, 5 de Setembro de 2024.', 'Quinta-feira, 5 de Setembro de 2024'],
    ['ru', 'В четверг, 6 сентября 2024 г.', 'пятницу, 6 сентября 2024'],
    ['he', 'ביום שישי, 5 בספטמבר 2024', 'יום חמישי, 5 בספטמבר 2024'],
    ['th', 'วันศุกร์ที่ 5 กันยายน พ.ศ. 2567', 'วันพฤหัสบดีที่ 5 กันยายน พ.ศ. 2567'],
    ['ja', '2024年9月5日（金）に開きます。', '2024年9月5日（木）'],
    ['ja', '2024年9月1日月曜日に開きます。', '2024年9月1日日曜日'],
    ['ko', '2024년 9월 5일 금요일', '2024년 9월 5일 목요일'],
    ['zh-Hant-HK', '2024年9月5日（星期五）', '2024年9月5日（星期四）'],
    ['zh-Hans', '二〇二四年九月一日星期一', '二〇二四年九月一日星期日'],
  ])('%s %s', async (lang, body, right) => {
    const [one, ...rest] = await found(body, { lang });
    expect(one?.expected?.[0]).toBe(right);
    expect(rest).toEqual([]);
  });
});

describe('without a year', () => {
  test('takes the nearest', async () => {
    const [one] = await found('Tea will be served on Thursday, September 6.');
    expect(one).toMatchObject({
      severity: 'warning',
      reason: '“Thursday, September 6” does not agree with the calendar: 6 September 2024 is a Friday.',
      note: 'Either the weekday is wrong or the date: 5 September 2024 is a Thursday. No year is written; 2024 is the nearest.',
    });
  });

  test.each([
    'Tea will be served on Fri. September 5.',
    'Tea will be served on Fri., Sept. 5.',
    'Tea will be served on Sat. 5 September.',
  ])('reads on over the full stop of a weekday cut short: %s', async (body) =>
    expect(await found(body)).toHaveLength(1),
  );

  test('takes the next year in December', async () => {
    expect(await found('Tea will be served on Tuesday, January 9.', { date: '2006-12-21' })).toEqual([]);
    expect(await found('Tea will be served on Monday, January 9.', { date: '2006-12-21' })).toHaveLength(1);
  });

  test.each([
    ['another year is named', 'In 2001 the town woke up. That Friday, September 14, nobody worked.'],
    ['“that” day', 'Nobody has forgotten that Monday, August 19.'],
    ['a year ago', 'A year ago, on Sunday, August 20, the pier burnt down.'],
    ['the year before', 'The pier was lost on Saturday, October 14.'],
    ['far from the release', 'Nobody came on Friday, 20 February.'],
    ['no such day', 'Come on Monday, 31 September.'],
    ['weekday and date of two sentences', 'We met on Monday. August 22 is a day to remember.'],
    [
      'a full stop between the two',
      'The tea room closes on Friday. September 5 was the last day of the fair.',
    ],
    ['a full stop before the day', 'We meet again on Sunday. 9 September is a holiday.'],
    ['as many weekdays as dates are needed', 'Open Saturday and Sunday, September 6.'],
  ])('quiet: %s', async (_, body) => expect(await found(body)).toEqual([]));

  test('quiet without a date of the release', async () => {
    const text = release(`title: Tea\norganisers: [Tea Board]\n${contact}`, 'Thursday, September 6.\n');
    expect((await check(text)).filter(({ ruleId }) => ruleId === 'date-weekday')).toEqual([]);
  });
});

test('quiet before the calendar was that of today', async () => {
  expect(await found('He died on Monday, 23 April 1616.')).toEqual([]);
  expect(await found('Понедельник, 25 октября 1917 года', { lang: 'ru' })).toEqual([]);
});
