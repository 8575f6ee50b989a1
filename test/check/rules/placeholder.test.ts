import { describe, expect, test } from 'vitest';
import { contextWith } from '../a-context.ts';
import { check, complete, contact, release } from '../checking.ts';

async function read(body: string, fields = '', rest = {}) {
  const text = release(complete + fields, body);
  const found = (await check(text, rest)).filter(({ ruleId }) => ruleId === 'placeholder');
  for (const { place, actual, severity } of found) {
    expect(severity).toBe('error');
    expect(text.slice(place?.start.offset, place?.end.offset)).toContain(actual);
  }
  return found.map(({ actual }) => actual);
}

describe('finds what was to be filled in', () => {
  test.each<[body: string, ...found: string[]]>([
    ['The tea starts at TBC, venue TBA (speaker: tbc).', 'TBC', 'TBA', 'tbc'],
    [
      'Tea at [insert venue], says [Name], [to be confirmed], [xx] [●] [??].',
      '[insert venue]',
      '[Name]',
      '[to be confirmed]',
      '[xx]',
      '[●]',
      '[??]',
    ],
    ['The tea is on [date to be confirmed] at [Venue TBC].', '[date to be confirmed]', '[Venue TBC]'],
    ['[Date] – The Tea Board', '[Date]'],
    [
      'On XX March 2024, at XX:XX, over XX guests drank $XX of tea, XX% more.',
      'XX',
      'XX:XX',
      'XX',
      'XX',
      'XX',
    ],
    ['Mme XXX, directrice, et Herr XXX.', 'XXX', 'XXX'],
    ['It costs $X,XXX,XXX or X.XXX euros.', 'X,XXX,XXX', 'X.XXX'],
    ['Mr XXX said so. Call +852 XXXX XXXX in 20XX.', 'XXX', 'XXXX XXXX', '20XX'],
    ['XX, 5 October 2017 – Tea', 'XX'],
    [
      'Avec XX visiteurs, XX días, XX milhões, XX Gäste; XX siècles, XX personalidades',
      'XX',
      'XX',
      'XX',
      'XX',
    ],
    [
      'Los XX talleres, com XX oficinas, les XX ateliers, mit XX Häfen; el XX congreso',
      'XX',
      'XX',
      'XX',
      'XX',
    ],
    ['Officers visited XX harbours with a room in which XX listeners sit.', 'XX', 'XX'],
    ['Le XX octobre, am XX. März, el XX de octubre', 'XX', 'XX', 'XX'],
    ['Lorem ipsum dolor sit amet, tea.', 'Lorem ipsum dolor sit amet'],
    ['Dear {{name}}, *|FNAME|*, $' + '{tea.cup}, {city}', '{{name}}', '|FNAME|', '$' + '{tea.cup}', '{city}'],
    ['Tea by <name> of <company-name>', '<name>', '<company-name>'],
    ['**DRAFT**\n\nTea', 'DRAFT'],
    ['# DRAFT v2 – not for release\n\nTea', 'DRAFT v2 – not for release'],
    ['Your headline here. Caption goes here. TKTK', 'Your headline here', 'Caption goes here', 'TKTK'],
    ['茶會於XX月XX日舉行，地點：待定。（待補）', 'XX', 'XX', '待定', '（待補）'],
    ['○月○日開会、●年', '○月○日', '●年'],
    [
      'Tee bei [Name einfügen], thé à [insérer le lieu], té: [por confirmar]',
      '[Name einfügen]',
      '[insérer le lieu]',
      '[por confirmar]',
    ],
    [
      '![image](a.png) ![IMG_2041](b.jpg) ![tea-cup.png](c.png) ![tea_cup-2](x/tea_cup-2.png)',
      'image',
      'IMG_2041',
      'tea-cup.png',
      'tea_cup-2',
    ],
    ['Tea <img src="a.png" alt="Alternative text"> cup', 'Alternative text'],
  ])('%s', async (body, ...found) => {
    expect((await read(`${body}\n`)).sort()).toEqual(found.sort());
  });

  test('in fields', async () => {
    const fields =
      'summary: Tea at [insert venue]\nlocation: TBC\nphotos:\n  - file: a.jpg\n    alt: Alternative text here\npeople:\n  - name: "[name]"\n';
    expect(await read('Tea.\n', fields)).toEqual([
      '[insert venue]',
      'TBC',
      'Alternative text here',
      '[name]',
    ]);
    const text = `---\ntitle: "DRAFT: Tea for all"\ndate: 2024-04-20\norganisers: [Tea Board]\n${contact}---\n\nTea.\n`;
    expect(await check(text)).toMatchObject([{ ruleId: 'placeholder', actual: 'DRAFT', field: 'title' }]);
  });
});

test.each([
  'The day is to be confirmed; a draft bill; the Draft Tea Plan; placeholder text.',
  '# DRAFT TEA PLAN\n\nTea',
  '- Draft\n- Final\n\n| State |\n| --- |\n| Draft |',
  'The XX Olympic Games, COP XX, size XXL, siglo XX, XX secolo, the XXX Summer Games, Article XX, MMXX.',
  'The number S1234XXXD and 9123 XXXX were hidden. XX chromosomes. xx',
  'The study grew cells of XX mice and of XX embryos.',
  'The X chromosomes of XX individuals were told apart from others.',
  'Differences between XX individuals and XY individuals were small.',
  'The Tea Bureau of Assam (TBA) met; TBA says so. TBC Bank, TBC-2.',
  '“We [name] the [company] and [the place],” she said. [photo in Annex A] [1] [sic] […] [ENDS] [x](https://x.example)',
  '`{{name}}` {1,2} [[a]] [ ] 3 << 4 { city } 待定的事項 二〇〇年 ○ ● 一〇月',
  '```\n[insert name] TBC\n```',
  '![A cup of tea](image.png) ![sunset](sunset.jpg) ![](a.png) ![Picture of health](a.png) ![Tea logo](logo.png)',
  'See the text here, click here to enter, headline: here.',
])('says nothing of %s', async (body) => {
  expect(await read(`${body}\n`)).toEqual([]);
});

test('finds the line that a new draft begins with, once it is no draft', async () => {
  const line = 'Write the news here: who does what, when, where and why.';
  expect(await read(`${line}\n\nThe tea hall opens.`)).toEqual([line]);
  expect(await read(line, 'status: draft\n')).toEqual([]);
});

test('knows the house’s own names', async () => {
  const { config } = contextWith({ glossary: { TBA: 'Tea Bureau of Assam' } });
  expect(await read('The TBA met.\n', '', { config })).toEqual([]);
});

test.each([
  ['Fewer than xx firms, among XX stalls; it has XX rooms, open between XX and 19 May.', 4],
  ['逾XX名人士出席，耗資XX萬元。', 2],
  ['活動有○○人參加，另有＿＿名義工及●●多間商戶。', 3],
  ['The fair had ?? visitors, up by ??% or £??, and ＿＿ guests.', 4],
  ['Gekommen sind XX Menschen, darunter XX Kinder und ?? Besucher.', 3],
  ['Il y avait XX enfants et XX entreprises.', 2],
  ['# DRAFT Tea for all\n\nTea', 1],
])('finds an amount left open in %s', async (body, count) => {
  expect(await read(`${body}\n`)).toHaveLength(count);
});

test('finds the name of a picture alone in a paragraph, where the picture was to stand', async () => {
  expect(await read('Tea.\n\ntea-2024-image-1.jpg\n')).toEqual(['tea-2024-image-1.jpg']);
  const quiet = [
    'See tea.jpg\n',
    '- tea.jpg\n- cup.png\n',
    '[tea.jpg](https://tea.example.org/tea.jpg)\n',
    '`tea.jpg`\n',
    'tea.com\n',
  ];
  for (const body of quiet) expect(await read(body)).toEqual([]);
});

test.each([
  'Really?? Yes, why?? That is why.\n',
  '誰會來？？陳○○說，二〇〇人。姓名：＿＿＿＿，＿＿年＿＿月＿＿日\n',
  'Entre los siglos XIX y XX empresas nacieron; nei secoli XIX e XX bambini; aux siècles XIX et XX enfants\n',
  'En el siglo XX niños y niñas trabajaban. Au XXe siècle; du XX siècle\n',
  'Warum ?? Weil der Tee fehlt.\n',
])('takes no sign of doubt and no blank of a form for an amount: %j', async (body) => {
  expect(await read(body)).toEqual([]);
});
