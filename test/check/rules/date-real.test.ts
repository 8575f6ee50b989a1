import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix.ts';
import { check, complete, contact, release, said } from '../checking.ts';

describe('date-real', () => {
  const with31 = (fields: string) => release(`title: Tea\norganisers: [Tea Board]\n${contact}${fields}`);

  test('reads every date of a release', async () => {
    const text = with31(
      [
        'date: 2024-04-31',
        'embargo: "2023-02-29T09:00+08:00"',
        'event:',
        '  start: 2024-13-01',
        '  end: 2024-04-30T25:00+08:00',
        'changes:',
        '  - at: 2024-06-31',
        '    kind: update',
        '    note: A room was changed.',
        '',
      ].join('\n'),
    );
    expect((await said(text)).filter((line) => line.includes('date-real'))).toEqual([
      '6:7 date-real There is no 31 April: April has 30 days.',
      '7:11 date-real There is no 29 February in 2023: February has 28 days that year.',
      '9:10 date-real There is no month 13: a year has 12.',
      '10:8 date-real There is no 25:00: the last hour of a day is 23.',
      '12:9 date-real There is no 31 June: June has 30 days.',
    ]);
  });

  test('offers the last real day and leaves quotation marks and time alone, but does not choose', async () => {
    const text = with31('date: "2024-04-31T10:00+08:00"\n');
    const [found] = await check(text);
    expect(found?.expected).toEqual(['2024-04-30T10:00+08:00']);
    expect(found?.fix?.safe).toBe(false);
    const chosen = found?.fix && { ...found, fix: { ...found.fix, safe: true } };
    expect(applyFixes(text, chosen ? [chosen] : []).text).toBe(text.replace('31T', '30T'));
  });

  test('tells every mistake of one date, each at its place', async () => {
    const text = with31('date: 2024-02-30T25:00+08:00\n');
    const found = await check(text);
    expect(found.map(({ reason }) => reason)).toEqual([
      'There is no 30 February: February has 29 days that year.',
      'There is no 25:00: the last hour of a day is 23.',
    ]);
    for (const { place, expected } of found) {
      expect(place?.start).toMatchObject({ line: 6, column: 7 });
      expect(expected).toBeUndefined();
    }
  });

  test.each([
    ['The tea is due on 31 April.', '“31 April” does not exist: April has 30 days.', ['30 April']],
    [
      'Closed on 29 February 2023.',
      '“29 February 2023” does not exist: February in 2023 has 28 days.',
      ['28 February 2023'],
    ],
    ['Open until February 30.', '“February 30” does not exist: February has 28 or 29 days.', ['February 29']],
    ['Closed from 28 to 31 June 2024.', '“31 June 2024” does not exist: June has 30 days.', ['30 June 2024']],
    [
      'On Thursday, 31 September 2024.',
      '“Thursday, 31 September 2024” does not exist: September has 30 days.',
      ['Thursday, 30 September 2024'],
    ],
  ])('in the text: %s', async (body, reason, expected) => {
    const found = await check(release(complete, `${body}\n`));
    expect(found).toMatchObject([{ ruleId: 'date-real', reason, expected, fix: { safe: false } }]);
  });

  test.each([
    ['The show opens on 33 October 2024.', '“33 October 2024” does not exist: October has 31 days.'],
    [
      'The show (September 35, 2024) was long.',
      '“September 35, 2024” does not exist: September has 30 days.',
    ],
    ['The show opened today (May 35).', '“May 35” does not exist: May has 31 days.'],
    ['**Ulmen, 40 April 2024** – The show is open.', '“40 April 2024” does not exist: April has 30 days.'],
    ['Stalls are open until the 45th of July.', '“45th of July” does not exist: July has 31 days.'],
  ])('more days than any month has: %s', async (body, reason) => {
    const [found, ...rest] = await check(release(complete, `${body}\n`));
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      ruleId: 'date-real',
      reason,
      note: expect.stringContaining('Put the day'),
    });
    expect(found?.fix).toBeUndefined();
  });

  test.each([
    'Of the 40 April 2024 visitors ten came back.',
    'In May 35 stalls opened, by May 45 2024 visitors had come.',
    'From March 60 people came, at 45 March Road and on 45 March Road.',
    'Issue 45 April 2024 costs $45 May be.',
    'It opened to 40 April 2024 graduates.',
    '34 May 2024 was wet.',
    'Prices rose by 33 per cent in October 2024, from 45.33 March quotes.',
  ])('counts stay quiet: %s', async (body) =>
    expect((await said(release(complete, `${body}\n`))).filter((line) => line.includes('date-real'))).toEqual(
      [],
    ),
  );

  test('in Chinese', async () => {
    const text = release(
      `${complete}lang: zh-Hant\n`,
      '展覽於2024年9月35日及十月三十三日舉行，每月三十五日。\n',
    );
    expect((await said(text)).filter((line) => line.includes('date-real'))).toEqual([
      '10:9 date-real “9月35日” does not exist: September has 30 days.',
      '10:15 date-real “十月三十三日” does not exist: October has 31 days.',
    ]);
  });

  test('counts of things in May stay quiet in Portuguese', async () => {
    const text = release(`${complete}lang: pt-PT\n`, 'O boletim 45 de maio de 2024 conta 38 de maio.\n');
    expect((await said(text)).filter((line) => line.includes('date-real'))).toEqual([]);
  });

  test.each([
    ['cs', 'Trh začne 38. května a skončí 41. června 2024.', '38. května', '41. června 2024'],
    ['fi', 'Tori on auki 38. toukokuuta.', '38. toukokuuta'],
    ['id', 'Pasar dibuka pada 38 Mei.', '38 Mei'],
    ['ko', '장터는 5월 38일에 열리고 3월 45일간 쉰다.', '5월 38일'],
    ['pl', 'Targ będzie 38 maja i 41 czerwca 2024 r.', '38 maja', '41 czerwca 2024'],
    ['es', 'La muestra abre desde el 38 de mayo.', '38 de mayo'],
    ['nb', 'Utstillingen er åpen fra 38. mai 2024.', '38. mai 2024'],
    ['pl', 'Wystawa jest otwarta do 38 maja 2024 r.', '38 maja 2024'],
    ['pt', 'A feira será em 38 de maio.', '38 de maio'],
    ['pt-BR', 'A mostra fica aberta até 38 de maio.', '38 de maio'],
    ['pt-PT', 'A mostra abre a 38 de maio de 2024.', '38 de maio de 2024'],
    ['ru', 'Ярмарка пройдёт 38 мая.', '38 мая'],
    ['tr', 'Pazar 38 Mayıs günü açılır.', '38 Mayıs'],
    ['uk', 'Ярмарок буде 38 травня.', '38 травня'],
  ])('over the month in %s: %s', async (lang, body, ...days) => {
    const found = await check(release(`${complete}lang: ${lang}\n`, `${body}\n`));
    const told = found.filter(({ ruleId }) => ruleId === 'date-real');
    expect(told.map(({ actual }) => actual)).toEqual(days);
  });

  test.each([
    ['de', 'Der Markt beginnt am 11. August 20221 um zehn.', '11. August 20221'],
    ['en', 'The market opens on 11 August 20221.', '11 August 20221'],
    ['en', 'The market closes on August 12, 20222.', 'August 12, 20222'],
    ['es', 'La feria abre el 11 de agosto de 20221.', '11 de agosto de 20221'],
  ])('a year of five digits in %s: %s', async (lang, body, words) => {
    const [found, ...rest] = await check(release(`${complete}lang: ${lang}\n`, `${body}\n`));
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      ruleId: 'date-real',
      severity: 'error',
      reason: `“${words}” does not exist: its year has five digits.`,
      note: 'Put the year that was meant.',
    });
  });

  test.each([
    ['de', 'Am 11. August 20221 Stühle und am Ufer, 11. August, 20221 Hamburg.'],
    ['en', 'On 11 August 20221 guests came; on 11 August 20,221 left, and 20.221 on 12 August.'],
    ['pl', 'Ulica 3 Maja 45, obok 45 Maja.'],
    ['en', 'The market opens on 11 August 2022.'],
  ])('counts and postcodes in %s stay quiet: %s', async (lang, body) => {
    const found = await check(release(`${complete}lang: ${lang}\n`, `${body}\n`));
    expect(found.filter(({ ruleId }) => ruleId === 'date-real')).toEqual([]);
  });

  test('in other languages and fields', async () => {
    const text = release(`${complete}lang: zh-Hant\nsummary: 六月三十一日\n`, '展覽於2023年2月29日舉行。\n');
    expect((await said(text)).filter((line) => line.includes('date-real'))).toEqual([
      '8:10 date-real “六月三十一日” does not exist: June has 30 days.',
      '11:4 date-real “2023年2月29日” does not exist: February in 2023 has 28 days.',
    ]);
  });

  test.each(['29 February', '29 February 2024', '31 May', '28 February 2023', 'May 31 seats'])(
    'quiet: %s',
    async (words) => expect(await check(release(complete, `Tea on ${words}.\n`))).toEqual([]),
  );
});
