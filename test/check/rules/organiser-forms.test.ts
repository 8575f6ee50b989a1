import { describe, expect, test } from 'vitest';
import { check, contact, release } from '../checking.ts';

type Listed = readonly [name: string, role?: string];

async function findings(fields: string, body: string) {
  const found = await check(
    release(`title: Harbour day\ndate: 2024-04-20\n${fields}${contact}`, `${body}\n`),
  );
  return found.filter(({ ruleId }) => ruleId === 'organiser-named');
}

/** What the rule says of a body, beside this list. */
async function said(lang: string, organisers: readonly Listed[], body: string): Promise<string[]> {
  const list = organisers
    .map(([name, role = 'organiser']) => `  - name: ${name}\n    role: ${role}\n`)
    .join('');
  return (await findings(`lang: ${lang}\norganisers:\n${list}`, body)).map(({ reason }) => reason);
}

const lacks = (...names: string[]) =>
  names.map((name) => expect.stringMatching(`^The text names “${name}” as .* not in the list of organisers`));
const [tea, trust, kites, sails] = ['Tea Board', 'Harbour Trust', 'Kite Society', 'Sail Club'] as const;
const both: readonly Listed[] = [[tea], [trust]];
const beside: readonly Listed[] = [[tea], [trust, 'co-organiser']];

describe('names that the list lacks', () => {
  test.each<[form: string, organisers: readonly Listed[], body: string, names: string[]]>([
    [
      'lines of a paragraph',
      beside,
      `Organiser: ${tea}\nCo-organiser: ${trust}\nSupporting organisations: ${kites}, Cyberport`,
      [kites, 'Cyberport'],
    ],
    [
      'labels in strong letters',
      beside,
      `**Organiser:** ${tea}\n\n**Co-organisers:** ${trust}, ${kites} and ${sails}`,
      [kites, sails],
    ],
    [
      'a label above a list',
      beside,
      `**Organisers**\n\n- ${tea}\n- ${kites}\n\n**Co-organiser**\n\n- ${trust}`,
      [kites],
    ],
    [
      'items of a list',
      beside,
      `- Organiser: ${tea}\n- Co-organiser: ${trust}\n- Supported by: ${kites}`,
      [kites],
    ],
    [
      'headings',
      [[tea], [trust, 'supporter']],
      `### Organiser\n\n${tea}\n\n### Supporting organisations\n\n${trust}\n\n${kites}`,
      [kites],
    ],
    [
      'a label on a line of its own',
      beside,
      `**Organiser**  \n${tea}\n\n**Co-organisers**  \n${trust}  \n${kites}`,
      [kites],
    ],
    [
      'rows of a table',
      beside,
      `| Organiser | ${tea} |\n| --- | --- |\n| Co-organiser | ${trust} |\n| Supported by | ${kites} |`,
      [kites],
    ],
    [
      'columns of a table',
      beside,
      `| Organiser | Co-organiser |\n| --- | --- |\n| ${tea} | ${trust} and ${kites} |`,
      [kites],
    ],
    ['capitals', both, `**ORGANIZERS:** ${tea}; ${trust}; ${kites}`, [kites]],
    [
      'those who act',
      both,
      `The ${tea} and the ${trust} are co-organising the fair with the ${kites}.`,
      [kites],
    ],
    [
      'behind “today”',
      both,
      `Today, the ${tea}, the ${trust} and the ${kites} jointly organised the fair.`,
      [kites],
    ],
    ['hosts', both, `The fair is co-hosted by the ${tea}, the ${trust} and the ${kites}.`, [kites]],
    [
      '“the organisers are”',
      both,
      `The organisers of the fair are the ${tea}, the ${trust} and the ${kites}. Supporting organisations include the ${sails}.`,
      [kites, sails],
    ],
    [
      '“being co-organisers”',
      beside,
      `The ${tea} organises it, with the ${trust} and the ${kites} being co-organisers.`,
      [kites],
    ],
    [
      'beside one, a supporter',
      [[tea]],
      `The forum is organised by the ${tea} and supported by the ${kites}.`,
      [kites],
    ],
    [
      'beside one, in the next sentence',
      [[tea]],
      `The forum is organised by the ${tea}. It is supported by the ${kites}.`,
      [kites],
    ],
    [
      'beside one, with others',
      [[tea]],
      `The ${tea} will jointly organise a fair with the ${kites} on 3 May.`,
      [kites],
    ],
  ])('%s', async (_, organisers, body, names) => {
    expect(await said('en', organisers, `The day opens.\n\n${body}`)).toEqual(lacks(...names));
  });

  test.each<[body: string, names: string[], lang?: string]>([
    ['主辦機構為茶葉局，協辦機構包括海港信託及風箏學會。', ['風箏學會']],
    ['主辦單位：茶葉局\n協辦單位：海港信託、風箏學會\n支持機構：帆船會', ['風箏學會', '帆船會']],
    ['主辦機構︰茶葉局\n\n協辦機構：海港信託及風箏學會', ['風箏學會']],
    ['**主辦機構**\n\n- 茶葉局\n\n**協辦機構**\n\n- 海港信託\n- 風箏學會', ['風箏學會']],
    ['| 主辦機構 | 茶葉局 |\n| --- | --- |\n| 協辦機構 | 海港信託、風箏學會 |', ['風箏學會']],
    ['茶會由茶葉局主辦，海港信託及風箏學會為協辦機構。', ['風箏學會']],
    ['茶會由茶葉局主辦，海港信託協辦，並得到風箏學會的全力支持。', ['風箏學會']],
    ['茶葉局與海港信託及風箏學會今日（四月二十日）在西湖合辦茶會。', ['風箏學會']],
    [
      '主办单位是茶叶局，承办单位为风筝学会，协办单位有海港信托和帆船协会。',
      ['风筝学会', '帆船协会'],
      'zh-Hans',
    ],
  ])('%s', async (body, names, lang = 'zh-Hant-HK') => {
    const organisers: readonly Listed[] =
      lang === 'zh-Hans'
        ? [['茶叶局'], ['海港信托', 'co-organiser']]
        : [['茶葉局'], ['海港信託', 'co-organiser']];
    expect(await said(lang, organisers, body)).toEqual(lacks(...names));
  });
});

test.each<[lang: string, organisers: readonly Listed[], body: string, is: string]>([
  ['en', [[tea], [trust, 'supporter']], `Organiser: ${tea}\\\nCo-organiser: ${trust}`, 'a co-organiser'],
  [
    'en',
    [[tea], [trust, 'supporter']],
    `It is organised by the ${tea}, with the ${trust} as co-organiser.`,
    'a co-organiser',
  ],
  [
    'en',
    [[tea], [trust, 'undertaker']],
    `The ${tea} and the ${trust} jointly organised the fair.`,
    'an organiser',
  ],
  [
    'en',
    [[tea], [trust, 'supporter']],
    `The fair is co-hosted by the ${tea} and the ${trust}.`,
    'an organiser',
  ],
  [
    'zh-Hant',
    [['茶葉局'], ['海港信託', 'undertaker']],
    '茶會由茶葉局主辦，海港信託擔任協辦機構。',
    'a co-organiser',
  ],
  [
    'zh-Hant',
    [['茶葉局'], ['海港信託', 'supporter']],
    '主辦機構︰茶葉局\n\n協辦機構：海港信託',
    'a co-organiser',
  ],
])('another role in %s: %j %s', async (lang, organisers, body, is) => {
  const [, [name] = ['']] = organisers;
  expect(await said(lang, organisers, body)).toEqual([
    expect.stringContaining(`“${name}” is ${is} in the text`),
  ]);
});

test('an organiser that a list under labels leaves out', async () => {
  const organisers: readonly Listed[] = [[tea], [trust], [kites]];
  expect(await said('en', organisers, `The ${kites} flew.\n\nOrganisers: ${tea}, ${trust}`)).toEqual([
    `“${kites}” is in the list of organisers, but the text leaves it out where it names the others.`,
  ]);
});

test('says where the list has the role', async () => {
  const body = `Organiser: ${tea}\n\nUndertaker: ${trust}`;
  const notes = async (list: string) =>
    (await findings(`organisers:\n${list}`, body)).map(({ note }) => note);
  expect(await notes(`  - ${tea}\n  - ${trust}\n`)).toEqual([
    'Find out which of the two is right. The list gives it no “role:”, which makes it an organiser.',
  ]);
  expect(await notes(`  - ${tea}\n  - name: ${trust}\n    role: supporter\n`)).toEqual([
    'Find out which of the two is right. The list says so in the line “role: supporter”.',
  ]);
});

describe('is quiet on', () => {
  test.each<[what: string, organisers: readonly Listed[], body: string]>([
    ['what others organise', [[tea]], `The ${tea} spoke. The clean-up was organised by the ${kites}.`],
    ['a dinner in passing', [[tea]], `Minister Lim spoke at a dinner hosted by the ${kites} and the ${tea}.`],
    [
      'a workshop in passing',
      both,
      `${tea} and ${trust} come. A workshop hosted by ${trust} and the ${kites} followed.`,
    ],
    ['a study', [[tea]], `The survey was undertaken by the ${tea} and the University of Ulm in 2021.`],
    [
      'support of the project',
      [[tea]],
      `The ${tea} said that its scheme has been supported by the Ministry of Trade.`,
    ],
    ['a host of the evening', both, `Organisers: ${tea}, ${trust}\n\nHost: Anna Lee`],
    [
      'persons',
      [[tea]],
      `The fair was organised by the ${tea} with Ms Anna Lee, Mayor of Ulm, and Sir John Hale.`,
    ],
    [
      'guests',
      both,
      `The ${tea} and the ${trust} jointly organised the walk with over 300 pupils of Hillside School.`,
    ],
    [
      'a partner',
      both,
      `Jointly organised by the ${tea} and the ${trust}, in partnership with the ${kites}, it opens.`,
    ],
    ['a sponsor', both, `It was organised by the ${tea} and the ${trust} and sponsored by the Bank of Ulm.`],
    [
      'a host beside an undertaker',
      [[tea], [trust, 'undertaker']],
      `It is hosted by the ${tea} and the ${trust}.`,
    ],
    [
      'what is not known yet',
      both,
      `The ${tea} and the ${trust} are pleased.\n\nOrganiser: ${tea}\n\nCo-organiser: TBC`,
    ],
    [
      'other labels',
      both,
      `**Organisers:** ${tea} and ${trust}  \n**Venue:** ${kites} Hall  \n**Contact:** Anna Lee, ${sails}`,
    ],
    [
      'two events',
      both,
      `${tea} and ${trust} come.\n\n## Walk\n\nOrganiser: ${tea}\n\nSupporter: ${kites}\n\n## Sail\n\nOrganiser: ${sails}\n\nCo-organiser: Rope Club`,
    ],
    [
      'a calendar',
      both,
      `${tea} and ${trust} come.\n\n| Activity | Organiser | Date |\n| --- | --- | --- |\n| Walk | ${tea} | 3 May |\n| Sail | ${sails} | 4 May |`,
    ],
  ])('%s', async (_, organisers, body) => {
    expect(await said('en', organisers, body)).toEqual([]);
  });

  test.each([
    '茶葉局及海港信託合辦茶會，歡迎市民支持風箏學會的活動。',
    '茶葉局及海港信託感謝各支持機構，包括學校及社區團體。主辦機構會公布詳情。',
    '茶葉局及海港信託的代表今日出席由風箏學會主辦、帆船會協辦的晚宴。',
    '茶會由茶葉局及海港信託合辦，風箏公司贊助。',
  ])('%s', async (body) => {
    expect(await said('zh-Hant-HK', [['茶葉局'], ['海港信託']], body)).toEqual([]);
  });
});
