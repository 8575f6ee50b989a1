import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { check, contact, release } from '../checking.ts';

const fields = (lang: string, date: string) =>
  `title: Tea\ndate: ${date}\nlang: ${lang}\norganisers: [Tea Board]\n${contact}`;

async function found(body: string, { lang = 'en', date = '2024-08-20' } = {}): Promise<Diagnostic[]> {
  const diagnostics = await check(release(fields(lang, date), `${body}\n`));
  return diagnostics.filter(({ ruleId }) => ruleId === 'date-year');
}

test('names the words, both dates and the year that was meant', async () => {
  const text = release(
    fields('en', '2024-08-20'),
    'The fair will be held on 5 September 2023 in the hall.\n',
  );
  const [one, ...rest] = await check(text);
  expect(rest).toEqual([]);
  expect(one).toMatchObject({
    ruleId: 'date-year',
    severity: 'warning',
    reason: '“5 September 2023” is announced as something to come, but the release is of 20 August 2024.',
    expected: ['5 September 2024'],
    note: 'The year is probably 2024.',
    place: { start: { line: 10, column: 26 }, end: { line: 10, column: 42 } },
    fix: { title: 'write 2024', safe: false },
  });
  const chosen = one?.fix ? [{ ...one, fix: { ...one.fix, safe: true } }] : [];
  const mended = applyFixes(text, chosen).text;
  expect(mended).toContain('on 5 September 2024 in');
  expect(await check(mended)).toEqual([]);
});

describe('looks ahead', () => {
  test.each([
    ['en', 'From 1 September 2023, stalls will close at nine.'],
    ['en', 'The show is scheduled to open on September 5, 2023.'],
    ['en', 'Forms must be sent in by 31 October 2023.'],
    ['en', 'The next meeting will be held in Tarnbridge on 11 January 2024.'],
    ['en', 'The programme costs $9.2 million and is open until 4 April 2024.'],
    ['en', 'Prices will be revised in two steps on 1 April 2024 and 1 April 2026.'],
    ['en', 'The mayor will be attending the Assembly (Great Hall, Ulmen) from 30 to 31 October 2023.'],
    [
      'en',
      'The council will continue to make grants available to stallholders wishing to move their stalls to the new hall, or to close them for good and to learn another trade, up till 30 September 2023.',
    ],
    ['en', 'The fair will run from 5 October 2023 to 7 October 2024.'],
    ['en', 'The street is closed at night and will be shut between 6.00pm and 1.00am on 4 November 2023.'],
    ['fr', 'La foire se tiendra à Ulmen le 5 avril 2024.'],
    ['zh-Hant-HK', '茶會將於2024年3月5日舉行。'],
    ['de', 'Das Fest findet am 5. September 2023 statt.'],
    ['fr', 'La foire se tiendra le 5 septembre 2023.'],
    ['es', 'La feria se celebrará el 5 de septiembre de 2023.'],
    ['pt', 'A feira será no dia 5 de setembro de 2023.'],
    ['it', 'La fiera si terrà il 5 settembre 2023.'],
    ['ja', '2023年9月5日に開催されます。'],
    ['zh-Hant-HK', '茶會將於2023年9月5日舉行。'],
  ])('%s %s', async (lang, body) => expect(await found(body, { lang })).toHaveLength(1));

  test('in January', async () => {
    const [one] = await found('The fair will be held on 7 January 2024.', { date: '2025-01-02' });
    expect(one?.expected).toEqual(['7 January 2025']);
  });
});

test.each([
  'The fair was held on 5 September 2023.',
  'Since 5 September 2023 the hall will take no more.',
  'The hall will build on the rules adopted on 5 September 2023.',
  'The town will honour those who fell on 5 September 2023.',
  'The hall will follow the report of 5 September 2023.',
  'The hall will keep the rules of 5 September 2023.',
  'The rates of the fiscal year that began on 1 October 2023 will stay.',
  'The fair will be held on 5 September 2024.',
  'The fair will be held on 5 September 2025.',
  'The fair will be held on 5 September 2021, it was thought.',
  'On 5 September 2023, the board said it will close the hall.',
  'The order will stand from 20 July 2024.',
  'The order will stand from 20 March 2024.',
  'Ten stalls will be fined for breaching the rules in the hall on 2 and 3 March 2024.',
  'Ten stalls will be fined for not observing the rules on 5 September 2023.',
  'The hall will be closed on the anniversary of the fire on 5 March 2024.',
  'The police will look into the crash on 5 September 2023.',
  'The hall will be named for the mayor elected on 5 March 2024.',
  'The fair, which was open until 5 March 2024, will return.',
  'It was announced on 5 March 2024 that the hall will close.',
  'The programme will run from 5 October 2023 to 4 October 2025.',
  'Grants will be paid for the period from 1 April 2023 to 31 March 2024.',
  'Stalls are open from 1 April 2023 to 31 January 2024.',
  'The fair will be held on 15 July 2024, it was thought.',
  'It will be done. On 5 September 2023 it was not.',
])('quiet: %s', async (body) => expect(await found(body)).toEqual([]));

test('one mistake, one finding: a wrong weekday tells of the year', async () => {
  const text = release(fields('en', '2025-01-02'), 'The fair will be held on Tuesday, 7 January 2024.\n');
  const said = await check(text);
  expect(said.map(({ ruleId }) => ruleId)).toEqual(['date-weekday']);
  expect(said[0]?.note).toContain('7 January 2025');
});
