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
    reason: '“5 September 2023” is announced as still to come, but the release is of 20 August 2024.',
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

  test.each([
    ['en', 'Tickets for the fair go on sale at 10am on 4 September 2023.'],
    ['en', 'Applications for the second round close on 30 September 2023.'],
    ['en', 'The rules come into force on 1 October 2023.'],
    ['en', 'The closing date for entries is 30 September 2023.'],
    ['en', 'Deadline: 30 September 2023'],
    ['en', 'The meeting is scheduled for 12 September 2023.'],
    ['en', 'Save the date: 12 November 2023.'],
    ['en', 'New fees apply from 1 October 2023.'],
    ['en', 'From 1 October 2023, all stalls must close at nine.'],
    ['en', 'Effective 1 October 2023, the fee will be $5.'],
    ['en', 'The exhibition opens on 3 October 2023 and runs until 5 November 2023.'],
    ['en', 'Please apply by 28 September 2023.'],
    ['en', 'The Committee is to report by 30 September 2023.'],
    ['de', 'Das Gesetz tritt am 1. Oktober 2023 in Kraft.'],
    ['de', 'Anmeldeschluss ist der 30. September 2023.'],
    ['fr', 'Le salon aura lieu le 5 octobre 2023 à Ulm.'],
    ['fr', 'Le décret entrera en vigueur le 1er octobre 2023.'],
    ['fr', 'Les inscriptions seront ouvertes jusqu’au 30 septembre 2023.'],
    ['fr', 'La date limite de dépôt est fixée au 30 septembre 2023.'],
    ['es', 'El congreso se llevará a cabo el 5 de octubre de 2023.'],
    ['es', 'El plazo finaliza el 30 de septiembre de 2023.'],
    ['pt', 'O evento será realizado em 5 de outubro de 2023.'],
    ['pt', 'As inscrições decorrem até 30 de setembro de 2023.'],
    ['it', 'La legge entrerà in vigore il 1° ottobre 2023.'],
    ['zh-Hant-HK', '典禮將於下月舉行，日期為2023年9月5日。'],
    ['zh-Hant-HK', '報名截止日期：2023年9月30日'],
    ['zh-Hant-HK', '修訂將自2023年10月1日起實施。'],
    ['zh-Hant-HK', '門票於2023年9月3日起公開發售。'],
    ['zh-Hant-HK', '市民可於2023年9月30日前報名。'],
    ['zh-Hans', '2023年10月5日起，新规将全面实施。'],
  ])('%s announces: %s', async (lang, body) => {
    const [one, ...others] = await found(body, { lang });
    expect(others.length).toBeLessThan(2);
    expect(one?.note).toBe('The year is probably 2024.');
  });

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
  'Tickets for the fair went on sale on 4 September 2023.',
  'Applications closed on 30 September 2023.',
  'The financial year ends on 30 September 2023.',
  'In FY2022, which runs from 1 October 2022 to 30 September 2023, more was sold.',
  'The hall was named with effect from 1 October 2023.',
  'The deadline of 30 September 2023 is past.',
  'The meeting was scheduled for 12 September 2023.',
  'Stalls registered by 30 September 2023 are free.',
  'The story begins on 3 October 2023, when the storm struck.',
  'The order applies to stalls let from 1 October 2023.',
  'The order applies to stalls bought on or after 1 October 2023.',
  'The fair, on show until 5 October 2023, drew crowds.',
  'Prices are valid as at 30 September 2023.',
  'It expires two years from 30 September 2023.',
  'The board is to talk about the fire on 12 September 2023.',
  'The man will be charged in court with stealing from a stall on 12 September 2023.',
])('quiet: %s', async (body) => expect(await found(body)).toEqual([]));

test.each([
  ['fr', 'Le salon a eu lieu le 5 octobre 2023.'],
  ['fr', 'Ce plan sera financé par la loi du 5 octobre 2023.'],
  ['es', 'El edificio será reconstruido tras el incendio del 5 de octubre de 2023.'],
  ['es', 'La ley entró en vigor el 1 de octubre de 2023.'],
  ['pt', 'As obras decorrem desde 5 de outubro de 2023.'],
  ['de', 'Die Feier wird an das Unglück am 5. Oktober 2023 erinnern.'],
  ['it', 'L’edificio sarà ricostruito dopo il terremoto del 5 ottobre 2023.'],
  ['zh-Hant-HK', '署方將調查於2023年10月5日發生的事故。'],
  ['zh-Hant-HK', '2023年10月5日，署方宣布將舉行展覽。'],
  ['zh-Hant-HK', '該例於2023年10月1日起生效，並已執行。'],
  ['zh-Hant-HK', '自2023年10月1日起生效的規例。'],
])('quiet: %s %s', async (lang, body) => expect(await found(body, { lang })).toEqual([]));

test('one mistake, one finding: a wrong weekday tells of the year', async () => {
  const text = release(fields('en', '2025-01-02'), 'The fair will be held on Tuesday, 7 January 2024.\n');
  const said = await check(text);
  expect(said.map(({ ruleId }) => ruleId)).toEqual(['date-weekday']);
  expect(said[0]?.note).toContain('7 January 2025');
});
