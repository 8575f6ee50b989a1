import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix.ts';
import { check, contact, release } from '../checking.ts';

async function found(body: string, { lang = 'en', date = '2024-09-05', rest = '' } = {}) {
  const fields = `title: Tea\ndate: ${date}\nlang: ${lang}\norganisers: [Tea Board]\n${contact}${rest}`;
  const text = release(fields, `${body}\n`);
  return { text, findings: (await check(text)).filter(({ ruleId }) => ruleId === 'date-line') };
}

async function reasons(...args: Parameters<typeof found>): Promise<string[]> {
  return (await found(...args)).findings.map(({ reason }) => reason);
}

const text = 'The board has kept the tea houses of the town open for many years, and will go on doing so.';
const dated = (words: string) =>
  `The text is dated “${words}”, but the field “date” says Thursday 5 September 2024.`;
const signed = (words: string) =>
  `At its end the text is dated “${words}”, but the field “date” says Thursday 5 September 2024.`;

describe('date-line', () => {
  test.each([
    ['Sept. 4, 2024', 'WASHINGTON, Sept. 4, 2024 – The board', 'en'],
    ['September 4', 'ZHONGSHAN, September 4 (Tea Wire) -- The board', 'en'],
    ['September 4, 2024', 'NEW YORK (Tea Wire) — September 4, 2024 — The board', 'en'],
    ['5 September 2023', '**Singapore, 5 September 2023** – The board', 'en'],
    ['4 September 2024', 'Hong Kong, 4 September 2024', 'en'],
    ['4 SEPTEMBER 2024', '**4 SEPTEMBER 2024** – The board', 'en'],
    ['Sept. 4, 2024', 'LOS ANGELES, Sept. 4, 2024 /Tea Wire/ -- The board', 'en'],
    ['September 4, 2024', 'The Hague (September 4, 2024) – The board', 'en'],
    ['4 September 2024', '4 September 2024, Port Mere – The board', 'en'],
    ['4 September 2024', '[PORT MERE, 4 September 2024] The board', 'en'],
    ['4 septembre 2024', 'Le 4 septembre 2024 – Le conseil', 'fr'],
    ['4 septembre 2024', 'LE 4 septembre 2024 – Le conseil', 'fr'],
    ['4 de septiembre de 2024', 'Madrid, 4 de septiembre de 2024. El grupo', 'es'],
    ['4 września 2024', 'Warszawa, 4 września 2024 r. – Grupa', 'pl'],
    ['4 september 2024', 'Stockholm den 4 september 2024 – Gruppen', 'sv'],
    ['2024年9月4日', '【東京、2024年9月4日】当会は', 'ja'],
    ['2024年9月4日', '（香港，2024年9月4日）茶業局', 'zh-HK'],
    ['2024년 9월 4일', '서울, 2024년 9월 4일 – 협회는', 'ko'],
    ['4 SEPTEMBER 2024', '1. **4 SEPTEMBER 2024** – The board\n\n2. More.', 'en'],
    ['3 September 2024', `For immediate release: 3 September 2024\n\n${text}`, 'en'],
    ['September 3, 2024', `FOR IMMEDIATE RELEASE\n\nSeptember 3, 2024\n\n${text}`, 'en'],
    [
      'September 5, 2023',
      `TEA HOUSES STAY OPEN   September 5, 2023      WASHINGTON   The board    has said`,
      'en',
    ],
    ['4 septembre 2024', '*Communiqué de presse – Valmorin, le 4 septembre 2024*', 'fr'],
    [
      '3 de septiembre de 2024',
      '**Comunicado 118/2024**\n**Ciudad de México, a 3 de septiembre de 2024**',
      'es',
    ],
    ['6 March 2024', 'PRESS RELEASE No. 118/2024, 6 March 2024', 'en'],
    ['6 de marzo de 2024', 'Comunicado de prensa 118, Ciudad de México, a 6 de marzo de 2024', 'es'],
    ['5. september 2023', 'Selskabsmeddelelse nr. 6/2024 – den 5. september 2023', 'da'],
    ['5 September 2023', '**ASX ANNOUNCEMENT**\n**5 September 2023**', 'en'],
    ['05 SEP 2023', 'Posted On: 05 SEP 2023 5:22PM by the Tea Wire', 'en'],
    ['5 de Setembro de 2023', '5 de Setembro de 2023 - O Grupo', 'pt'],
    ['4. September 2024', 'Berlin, den 4. September 2024 – Der Verein', 'de'],
    ['4 septembre 2024', 'Paris, le 4 septembre 2024 – Le groupe', 'fr'],
    ['5 вересня, 2023', '**5 вересня, 2023** - Спілка', 'uk'],
    ['5 сентября 2023', '5 сентября 2023г. - Сегодня', 'ru'],
    ['2023年9月5日', '2023年9月5日 - 当会は本日', 'ja'],
    ['2024-09-04', '2024-09-04，协会今天宣布', 'zh-CN'],
    ['2023년 9월 5일', '2023년 9월 5일, 협회는', 'ko'],
    ['5 October 2024', '5 October 2024 - 협회는', 'ko'],
  ])('reads the dateline “%s”', async (words, body, lang) => {
    expect(await reasons(body, { lang })).toEqual([dated(words)]);
  });

  test.each([
    ['4 SEPTEMBER 2024', `${text}\n\n**MINISTRY OF TEA**  \n**4 SEPTEMBER 2024**\n\n**Annex**\n\nA table.`],
    ['4 September 2024', `${text}\n\n**Ministry of Tea**\n\n4 September 2024`],
    [
      'Wednesday, September 4, 2024',
      `${text}\n\nEnds/Wednesday, September 4, 2024\nIssued at HKT 18:05\n\nNNNN`,
    ],
    ['4 September 2024', `${text}\n\nIssued by the Ministry of Tea on 4 September 2024`],
    ['4 September 2024', `${text}\n\nHong Kong, 4 September 2024`],
    ['2024年9月4日（星期三）', '茶業局今日公布新安排。\n\n完／2024年9月4日（星期三）'],
    ['2024年9月4日（星期三）', '茶業局今日公布新安排。\n\n完\n2024年9月4日（星期三）\n香港時間18時05分'],
  ])('reads the foot “%s”', async (words, body) => {
    expect(await reasons(body, { lang: /\p{Script=Han}/u.test(body) ? 'zh-HK' : 'en' })).toEqual([
      signed(words),
    ]);
  });

  test.each([
    'WASHINGTON, Sept. 5, 2024 – The board',
    'On 4 September 2024 – a Wednesday – The board met.',
    '4 September 2024 marks a day for the books.',
    'Deadline, 4 September 2024 – The board waits.',
    '5 to 7 September 2024 – The fair is open.',
    '3 September 2023 – The bill was read.\n\n6 September 2023 – It was passed.',
    `12 October 2024\n\n${text}`,
    `${text}\n\n${text}\n\nANNEX\n\n4 October 2023 – The Centre has signed.`,
    `PRESS RELEASE, 1 September 2024, updated 5 September 2024\n\n${text}`,
    'Comunicado 118 sobre la reunión del 3 de septiembre de 2023',
    'Press release 12 for the fair, 12 October 2024',
    'Posted on Twitter, 3 March 2020: the pier is closed.',
    'Marina Bay, 12 October 2024. The fair opens at noon.',
    'Release date: 10 October 2024\n\nThe board',
    'THE TOWN REMEMBERS   September 5, 1999      The board    has said',
    `TOWN, 5 September 2024 – ${text}\n\nANNEX\n\n${text}\n\nMINISTRY OF TEA\n\n3 MARCH 2021`,
    `${text}\n\nThe next statement of the Tea Committee will be released on Thursday, 3 October 2024.`,
    `${text}\n\nThe next statement of the Tea Committee will be released on 3 October 2024.\n\n**Notes**\n\nTea.`,
    `${text}\n\nMarina Office\n\n5 October 2024\n\n9.00am Arrival`,
    `${text}\n\n- Marina Office\n- 4 September 2024`,
    `| Office | Day |\n| --- | --- |\n| Marina | 4 September 2024 |`,
  ])('says nothing of %s', async (body) => {
    expect(await reasons(body)).toEqual([]);
  });

  test('holds the hour of issue to a date with a time, in whichever zone it is written', async () => {
    const body = `${text}\n\nEnds/Thursday, September 5, 2024\nIssued at HKT 18:05`;
    expect(await reasons(body, { date: '2024-09-05T18:05+08:00' })).toEqual([]);
    expect(await reasons(body, { date: '2024-09-05T10:05Z' })).toEqual([]);
    expect(await reasons(body)).toEqual([]);
    expect(await reasons(body, { date: '2024-09-05T18:15+08:00' })).toEqual([
      'The text says “Issued at HKT 18:05”, but the field “date” says “2024-09-05T18:15+08:00”.',
    ]);
  });

  test('reads the hour of issue in full-width figures', async () => {
    const body = '茶業局今日公布新安排。\n\n完\n２０２４年９月５日（星期四）\n香港時間１７時０５分';
    const rest = { lang: 'zh-HK', date: '2024-09-05T18:05+08:00' };
    expect(await reasons(body, rest)).toEqual([
      'The text says “香港時間１７時０５分”, but the field “date” says “2024-09-05T18:05+08:00”.',
    ]);
    expect(await reasons(body, { ...rest, date: '2024-09-05T17:05+08:00' })).toEqual([]);
  });

  test('finds the one date of two that is off by a little', async () => {
    const body = `TOWN, 5 September 2024 – ${text}\n\nMINISTRY OF TEA\n\n`;
    expect(await reasons(`${body}5 SEPTEMBER 2023`)).toEqual([signed('5 SEPTEMBER 2023')]);
    expect(await reasons(`${body}6 SEPTEMBER 2024`)).toEqual([signed('6 SEPTEMBER 2024')]);
  });

  test('takes the day of the embargo for right as well', async () => {
    const rest = 'embargo: "2024-09-05T00:01+08:00"\n';
    expect(await reasons('TOWN, 5 September 2024 – The board', { date: '2024-09-04', rest })).toEqual([]);
  });

  test('names both repairs and makes the one in the text', async () => {
    const { text, findings } = await found('TOWN, September 5th, 2023 – The board');
    const [finding] = findings;
    expect(finding?.place?.start).toMatchObject({ line: 10, column: 7 });
    expect(finding?.expected).toEqual(['September 5th, 2024']);
    expect(finding?.note).toBe(
      'One of the two is wrong: write “September 5th, 2024” here, or put 2023-09-05 into the field.',
    );
    const chosen = finding?.fix ? [{ ...finding, fix: { ...finding.fix, safe: true } }] : [];
    expect(applyFixes(text, chosen).text).toBe(text.replace('2023', '2024'));
  });
});
