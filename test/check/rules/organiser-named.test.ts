import { describe, expect, test } from 'vitest';
import { checkRelease } from '../../../src/check/engine.ts';
import { organiserNamed } from '../../../src/check/rules/organiser-named.ts';
import { parseRelease } from '../../../src/parse/release.ts';
import { contextWith } from '../a-context.ts';

interface Listed {
  readonly name: string;
  readonly role?: string;
  readonly also?: string;
  readonly abbreviation?: string;
}

async function found(organisers: readonly Listed[], body: string, lang = 'en-GB', rest = '') {
  const list = organisers.map((organiser) => `  - ${JSON.stringify(organiser)}\n`).join('');
  const text = `---\ntitle: Harbour day\ndate: 2024-04-20\nlang: ${lang}\norganisers:\n${list}${rest}contact:\n  url: https://h.example.org\n---\n\n${body}\n`;
  const release = await parseRelease(Buffer.from(text), 'a.md', { lang: 'en' });
  return checkRelease(release, [organiserNamed], contextWith()).map((finding) => ({
    ...finding,
    words: finding.place && text.slice(finding.place.start.offset, finding.place.end.offset),
  }));
}

const roles = ['organiser', 'undertaker', 'co-organiser', 'supporter'];

const listed: readonly Listed[] = [
  { name: 'Department of Tides' },
  { name: 'Northshore Administration for Harbours', also: 'Northshore Pilotage Administration' },
  { name: "Westmere Municipal People's Government" },
  {
    name: 'Eastmere Administration for Harbours',
    also: 'Eastmere Pilotage Administration',
    role: 'undertaker',
  },
  {
    name: 'Northshore Trade Office in Eastmere of the Government of the Northshore Islands',
    role: 'co-organiser',
  },
  { name: 'Eastmere R&B Institute of Ropes and Sails', role: 'co-organiser' },
  {
    name: 'Members of the Northshore/Eastmere Expert Group on the Protection of Seabirds',
    role: 'supporter',
  },
  { name: 'Federation of Northshore Boatyards', role: 'supporter' },
];

/** The names in the body, with what goes with them when they are taken out. */
const passive = [
  'the Department of Tides',
  'the Northshore Administration for Harbours (Northshore Pilotage Administration)',
  "the Westmere Municipal People's Government",
  'the Eastmere Administration for Harbours (Eastmere Pilotage Administration)',
  'the Northshore Trade Office in Eastmere',
  'the Eastmere R&B Institute of Ropes and Sails',
  'members of the Northshore/Eastmere Expert Group on the Protection of Seabirds',
  'the Federation of Northshore Boatyards',
];

function inSeries(names: readonly (string | undefined)[]): string {
  const left = names.filter((name) => name !== undefined);
  return left.length < 2 ? left.join('') : `${left.slice(0, -1).join(', ')} and ${left.at(-1)}`;
}

const forms: Readonly<Record<string, (names: readonly (string | undefined)[]) => string>> = {
  passive(names) {
    const part = (words: string, ...of: (string | undefined)[]) => {
      const series = inSeries(of);
      return series && `${words} ${series}`;
    };
    const parts = [
      part('jointly organised by', ...names.slice(0, 3)),
      part('undertaken by', names[3]),
      part('co-organised by', ...names.slice(4, 6)),
      part('supported by', ...names.slice(6)),
    ].filter(Boolean);
    return `Northshore and Eastmere have co-organised such days since 2004. This one was ${parts.slice(0, -1).join('; ')}; and ${parts.at(-1)}.`;
  },
  american(names) {
    return forms.passive?.(names).replaceAll('organised', 'organized') ?? '';
  },
  cut(names) {
    return forms.passive?.(names).replace(/(?<=Eastmere Pilotage) |(?<=R&B) /, '\n\n') ?? '';
  },
  active(names) {
    const undertook = names[3]
      ? `\n${names[3].replace('the', 'The')} undertook it,`
      : '\nThis year it came about';
    const joint = names.slice(0, 3);
    const fourth = inSeries(names.slice(6)).replace(/^\w/, (letter) => letter.toUpperCase());
    return `This day was organised jointly by\n${inSeries(joint)}.${undertook} with ${inSeries(names.slice(4, 6))} as co-organisers. ${fourth} gave their support.`;
  },
};

const listedInChinese: readonly Listed[] = [
  { name: '潮汐署' },
  { name: '北岸省港口管理局', also: '北岸省領航局' },
  { name: '西湖市人民政府' },
  { name: '東湖市港口管理局', also: '東湖市領航局', role: 'undertaker' },
  { name: '北岸特別行政區政府駐東湖經濟貿易辦事處', role: 'co-organiser' },
  { name: 'Eastmere R&B Institute of Ropes and Sails', role: 'co-organiser' },
  { name: '海鳥保護合作專責小組成員', role: 'supporter' },
  { name: '北岸船塢總會', role: 'supporter' },
];

function chinese(names: readonly (string | undefined)[]): string {
  const series = (...of: (string | undefined)[]) => of.filter(Boolean).join('及');
  const parts = [
    `${series(...names.slice(0, 3)).replace('及', '、')}合辦`,
    names[3] && `${names[3]}承辦`,
    `${series(...names.slice(4, 6))}協辦`,
    `並獲${series(...names.slice(6))}支持`,
  ].filter(Boolean);
  return `兩地自2004年起合辦同類活動。今屆活動由${parts.join('，')}。`;
}

const inChinese = listedInChinese.map(({ name, also }) => (also ? `${name}（${also}）` : name));
const simplified = (text: string) =>
  text.replace(/[辦協並獲東領駐經濟貿處鳥護專責組員塢總會屆動兩]/g, (one) => {
    const at = '辦協並獲東領駐經濟貿處鳥護專責組員塢總會屆動兩'.indexOf(one);
    return '办协并获东领驻经济贸处鸟护专责组员坞总会届动两'.charAt(at);
  });

describe.each([
  ...Object.entries(forms).map(([name, write]) => [name, listed, passive, write, 'en-GB'] as const),
  ['chinese', listedInChinese, inChinese, chinese, 'zh-Hant-HK'] as const,
  [
    'simplified',
    listedInChinese.map((one) => JSON.parse(simplified(JSON.stringify(one)))) as readonly Listed[],
    inChinese.map(simplified),
    (names: readonly (string | undefined)[]) => simplified(chinese(names)),
    'zh-Hans',
  ] as const,
])('%s', (_, organisers, names, write, lang) => {
  test('is quiet where both agree', async () => {
    expect(await found(organisers, write(names), lang)).toEqual([]);
  });

  test.each(organisers.map(({ name }, index) => [name, index] as const))('%s', async (name, index) => {
    const unlisted = await found(
      organisers.filter((_, other) => other !== index),
      write(names),
      lang,
    );
    expect(unlisted.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('but it is not in the list of organisers'),
    ]);
    const bare = name.replace('Members of the ', '').replace(/ of the Government.*/, '');
    expect(unlisted[0]?.words?.replace(/\s+/g, ' ')).toContain(bare);

    const unnamed = await found(
      organisers,
      write(names.map((one, other) => (other === index ? undefined : one))),
      lang,
    );
    expect(unnamed.map(({ actual }) => actual)).toEqual([name]);
    expect(unnamed[0]?.words).toContain(name);

    for (const role of roles) {
      if (role === (organisers[index]?.role ?? 'organiser')) continue;
      const moved = organisers.map((one, other) => (other === index ? { ...one, role } : one));
      const inRole = await found(moved, write(names), lang);
      expect(inRole.map(({ reason }) => reason)).toEqual([
        expect.stringMatching(
          new RegExp(
            `is an? ${organisers[index]?.role ?? 'organiser'} in the text, but an? ${role} in the list`,
          ),
        ),
      ]);
    }
  });
});

const two: readonly Listed[] = [{ name: 'Tea Board' }, { name: 'Harbour Trust', abbreviation: 'HT' }];

test('says which words and where, and offers the other role', async () => {
  const organisers = [{ name: 'Tea Board' }, { name: 'Harbour Trust', role: 'supporter' }];
  const [finding, ...others] = await found(
    organisers,
    'The day was jointly organised by the Tea Board and the Harbour Trust.',
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    reason: '“Harbour Trust” is an organiser in the text, but a supporter in the list of organisers.',
    words: 'Harbour Trust',
    expected: ['supporter', 'organiser'],
  });
});

test('tells a name that is written otherwise once', async () => {
  const organisers = [
    { name: 'Tea Board' },
    { name: 'Northshore Harbour Heritage Trust' },
    { name: 'Kite Club' },
  ];
  const findings = await found(
    organisers,
    'The day was organised by the Tea Board, the Northshore Harbour Heritage Fund and the Kite Club.',
  );
  expect(findings.map(({ reason, expected }) => [reason, expected])).toEqual([
    [
      'The text names “Northshore Harbour Heritage Fund” as an organiser, the list of organisers has “Northshore Harbour Heritage Trust”.',
      ['Northshore Harbour Heritage Trust'],
    ],
  ]);
});

test.each([
  'Jointly organised by the Tea Board, the Kite Society and the Harbour Trust, the Tea Forum was opened.',
  'A forum co-organised by the Tea Board, HT and the Kite Society was opened.',
  'The forum, organized by the Tea Board, the Kite Society of the East, and the Harbour Trust (HT), was opened.',
  'The forum was organised by the Tea Board, with the support of the Harbour Trust and the Kite Society.',
])('an organisation that the list lacks: %s', async (body) => {
  const organisers = body.includes('support')
    ? [{ name: 'Tea Board' }, { name: 'Harbour Trust', role: 'supporter' }]
    : two;
  expect((await found(organisers, body)).map(({ words }) => words)).toEqual([
    expect.stringContaining('Kite Society'),
  ]);
});

test.each([
  'It was supported by the Kite Society.',
  'The forum is supported by the Kite Society.',
  'The Kite Society undertook it.',
])('an organisation alone in the next sentence: %s', async (next) => {
  const body = `The forum was organised by the Tea Board and the Harbour Trust. ${next}`;
  expect((await found(two, body)).map(({ words }) => words)).toEqual(['Kite Society']);
});

test('beside one organiser, another that did it jointly', async () => {
  const body = 'The forum was jointly organised by the Tea Board and the Kite Society.';
  expect((await found([{ name: 'Tea Board' }], body)).map(({ words }) => words)).toEqual(['Kite Society']);
});

test.each([
  'The day was jointly organised by the Harbour Trust, the Tea Board (Board of Leaves and the Kite Club (KC), and was warm.',
  'The Kite Club flew.The day was organised by the Tea Board and the Harbour Trust.',
  'The Kite Club fl\u200bew. The day was organised by the Tea Board and the Harbour Trust.',
])('another mistake in the clause is told of alone: %j', async (body) => {
  expect(await found([...two, { name: 'Kite Club' }], body)).toEqual([]);
});

test('an organiser that is named, but not beside all the others', async () => {
  const organisers = [...two, { name: 'Kite Club' }];
  const body = 'The Kite Club flew kites.\n\nThe day was organised by the Tea Board and the Harbour Trust.';
  expect((await found(organisers, body)).map(({ reason }) => reason)).toEqual([
    '“Kite Club” is in the list of organisers, but the text leaves it out where it names the others.',
  ]);
});

test('a company’s name is none where it is a common word', async () => {
  expect(
    await found([{ name: 'Target Ltd' }, { name: 'Tea Board' }], 'The Tea Board is on target.'),
  ).toHaveLength(1);
});

test.each([
  ['the Permanent Secretary for Tides', 0],
  ['the Chief Secretary for Administration', 0],
  ['the Under Secretary for the Civil Service', 0],
  ['the Acting Secretary for Transport and Logistics', 0],
  ["the Chief Secretary for Administration's Office", 1],
])('takes who holds an office for no organisation: %s', async (who, count) => {
  const both = [{ name: 'Department of Tides' }, { name: 'Harbour Trust' }];
  const body = `The day was jointly organised by the Department of Tides, the Harbour Trust and ${who}.`;
  expect(await found(both, body)).toHaveLength(count);
});

test.each([
  ['Transport and Works Bureau', 'the Secretary for Transport and Works'],
  ['Fisheries Department', 'the Director of Fisheries'],
  ['Department of Energy', 'Energy Secretary Ann Lee'],
  ['Ministry of Law', 'the Minister for Law'],
])('takes the %s for named by %s', async (name, holder) => {
  const both = [{ name }, { name: 'Harbour Trust' }];
  expect(await found(both, `The Harbour Trust has a letter from ${holder}.`)).toEqual([]);
  expect(await found(both, 'The Harbour Trust has a letter from the Secretary for Justice.')).toHaveLength(1);
});

describe('reads who else organises', () => {
  test.each<[lang: string, first: string, second: string, body: string, stranger: string]>([
    [
      'en',
      'Tide Council',
      'Kite Society',
      'Jointly organised by the Tide Council, the Kite Society and the Lifeboat Association, the day opens.',
      'Lifeboat Association',
    ],
    [
      'it',
      'Comune di Bari',
      'Fondazione Mare',
      'Il forum è organizzato dal Comune di Bari, dalla Fondazione Mare e dall’Associazione Vela.',
      'Associazione Vela',
    ],
    [
      'zh-Hant',
      '鹽海市政府',
      '海岸風箏協會',
      '論壇由鹽海市政府及海岸風箏協會與救生員總會攜手舉辦。',
      '救生員總會',
    ],
  ])('%s: %s, %s: %s', async (lang, first, second, body, stranger) => {
    const [one, ...more] = await found([{ name: first }, { name: second }], body, lang);
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      words: stranger,
      reason: expect.stringContaining('as an organiser, but it is not'),
    });
  });

  // Whether a partner is one of the organisers is for the office to say.
  test.each<[lang: string, first: string, second: string, body: string]>([
    [
      'en',
      'Tide Council',
      'Kite Society',
      'The day, organised by the Tide Council and the Kite Society in partnership with the Lifeboat Association, opens.',
    ],
    [
      'en',
      'Tide Council',
      'Kite Society',
      'The day is organised by the Tide Council and the Kite Society, in close collaboration with the Lifeboat Association.',
    ],
    [
      'en',
      'Tea Board',
      'Harbour Trust',
      'It was organised by the Tea Board in partnership with the Harbour Trust and the Kite Society.',
    ],
    [
      'fr',
      'Direction du Port',
      'Ville de Salmer',
      'La foire est organisée par la Direction du Port et la Ville de Salmer, en partenariat avec l’Association des pêcheurs de Salmer.',
    ],
    [
      'it',
      'Comune di Bari',
      'Fondazione Mare',
      'Il forum è organizzato dal Comune di Bari e dalla Fondazione Mare in collaborazione con l’Associazione Vela.',
    ],
    [
      'es',
      'Ayuntamiento de Vigo',
      'Fundación Mar',
      'El foro, organizado por el Ayuntamiento de Vigo y la Fundación Mar en colaboración con la Asociación de Vela, empieza hoy.',
    ],
    [
      'pt',
      'Câmara de Faro',
      'Fundação Mar',
      'O fórum é organizado pela Câmara de Faro e pela Fundação Mar, em parceria com a Associação de Vela.',
    ],
    [
      'fr',
      'Ville de Brest',
      'Fondation Mer',
      'Le forum est organisé par la Ville de Brest et la Fondation Mer en partenariat avec l’Association de Voile.',
    ],
    [
      'de',
      'Stadt Emden',
      'Segelverein Ostsee',
      'Das Forum, veranstaltet von der Stadt Emden und dem Segelverein Ostsee in Zusammenarbeit mit dem Ruderverband Nordsee, beginnt.',
    ],
  ])('is quiet on partners: %s: %s, %s: %s', async (lang, first, second, body) => {
    expect(await found([{ name: first }, { name: second }], body, lang)).toEqual([]);
  });
});

describe('is quiet on', () => {
  test.each<[name: string, organisers: readonly Listed[], body: string, lang?: string, rest?: string]>([
    ['one organiser that need not name itself', [{ name: 'Tea Board' }], 'The harbour is open.'],
    ['a body without any of them', two, 'The harbour is open.'],
    ['an abbreviation', two, 'The Tea Board and HT open the harbour.'],
    ['“the trust”', two, 'The Tea Board opens the harbour; the trust pays.'],
    [
      'an abbreviation in Chinese, which no blanks set off',
      [
        { name: '海港及茶葉事務署', abbreviation: '海茶署' },
        { name: '紮作聯會', role: 'co-organiser' },
      ],
      '茶會由海茶署主辦、紮作聯會合辦。',
      'zh-Hant-HK',
    ],
    [
      'a company without its legal form',
      [{ name: 'Acorn Ltd' }, { name: 'Tea Board' }],
      'Acorn and the Tea Board.',
    ],
    ['capitals', two, 'THE TEA BOARD AND THE HARBOUR TRUST\nOpen.'],
    [
      'American spelling',
      [{ name: 'Tea Board' }, { name: 'Harbour Centre' }],
      'Tea Board and Harbor Center open.',
    ],
    [
      '“and” for “&”',
      [{ name: 'Tea Board' }, { name: 'Ropes & Sails' }],
      'Tea Board, and Ropes and Sails, open.',
    ],
    ['a possessive', two, 'The Tea Board’s and the Harbour Trust’s work is done.'],
    [
      'the initials',
      [{ name: 'Tea Board' }, { name: 'Ministry of Sea and Wind' }],
      'Tea Board and MSW open.',
    ],
    ['the caption', two, 'The Tea Board opens.', 'en', 'notes: With the Harbour Trust.\n'],
    ['HTML', two, '<p>The Tea Board &amp; the <b>Harbour</b>\n<i>Trust</i> open.</p>'],
    ['Russian', [{ name: 'Tea Board' }, { name: 'Harbour Trust' }], 'Tea Board открыл гавань.', 'ru'],
    [
      'case endings',
      [{ name: 'Tea Board' }, { name: 'Портовая служба' }],
      'Tea Board и Портовой службы.',
      'ru',
    ],
    [
      'a minister for the ministry',
      [{ name: 'Tea Board' }, { name: 'Ministry of Harbours' }],
      'The Tea Board was thanked by Ms Ada Lim, the Minister for Harbours.',
    ],
    [
      'a government before its office, and a branch behind it',
      [{ name: '海港局' }, { name: '茶葉協會' }],
      '茶會由海東市人民政府海港局及茶葉協會南區委員會合辦。',
      'zh-Hant-HK',
    ],
    ['French', [{ name: 'Tea Board' }, { name: 'World Tea Council' }], 'Le Tea Board et le Conseil.', 'fr'],
    [
      'no organisation',
      two,
      'The Harbour Trust paid. The day, organised by the Tea Board and Mr John Smith, was supported by the rise in demand and by more than 20 countries.',
    ],
    [
      'what others organise',
      [...two, { name: 'Kite Club' }],
      'Tea Board, Harbour Trust and Kite Club open. A walk was organised by the Kite Club and the Bird Society.',
    ],
    [
      'equals',
      [{ name: 'Tea Board' }, { name: 'Harbour Trust', role: 'co-organiser' }],
      'It was jointly organised by the Tea Board and the Harbour Trust.',
    ],
    [
      'a role of its own',
      [{ name: 'Tea Board' }, { name: 'Harbour Trust', role: 'Hosts' }],
      'It was jointly organised by the Tea Board and the Harbour Trust.',
    ],
    [
      'another sentence',
      two,
      'It was organised by the Tea Board and the Harbour Trust. The team was supported by the Kite Society. The Sail Society supported the parade.',
    ],
    [
      'a partner without a role',
      two,
      'It was organised by the Tea Board in partnership with the Harbour Trust and the Kite Society.',
    ],
    [
      'where and when',
      two,
      'It was organised by the Tea Board and the Harbour Trust in Long Sands Park on Saturday.',
    ],
    [
      'a quotation',
      two,
      '> The day was organised by the Tea Board, the Harbour Trust and the Kite Society.\n\nSo said the Tea Board of the Harbour Trust.',
    ],
    [
      'a longer name',
      two,
      'It was organised by the Tea Board of the Northern Islands, and the Harbour Trust of Long Sands.',
    ],
    [
      'the event after the list',
      two,
      'Jointly organised by the Tea Board and the Harbour Trust, the Northshore Forum of Tea was opened. Organised by the Tea Board, the Harbour Trust Tea Week Union Day is next.',
    ],
    [
      'something in passing',
      [...two, { name: 'Kite Club' }],
      'The Kite Club came.\n\nThe Tea Board came.\n\nThe mayor had a lunch organised by the Tea Board and the Harbour Trust.',
    ],
    [
      'a lunch in Chinese',
      [{ name: '茶葉局' }, { name: '海港會' }, { name: '風箏學會' }],
      '風箏學會來了。\n\n茶葉局來了。\n\n市長出席由茶葉局及海港會合辦的午餐會。',
      'zh-Hant',
    ],
    [
      'clauses parted by 、',
      [
        { name: '海港信託' },
        { name: '風箏學會', role: 'co-organiser' },
        { name: '市集公司', role: 'undertaker' },
      ],
      '研討會由海港信託主辦、風箏學會協辦、市集公司承辦。',
      'zh-Hant',
    ],
    [
      'clauses tied by 和',
      [{ name: '海港信託' }, { name: '風箏學會', role: 'co-organiser' }],
      '研討會由海港信託主辦和風箏學會協辦。',
      'zh-Hant',
    ],
    [
      'one organiser among others',
      [{ name: 'Tea Board' }],
      'A day organised by the Tea Board and the Kite Society.',
    ],
  ])('%s', async (_, organisers, body, lang, rest) => {
    expect((await found(organisers, body, lang, rest)).map(({ reason }) => reason)).toEqual([]);
  });
});
