import { describe, expect, test } from 'vitest';
import { checkRelease } from '../../../src/check/engine.ts';
import type { Rule } from '../../../src/check/rule.ts';
import { dateLine } from '../../../src/check/rules/date-line.ts';
import { translationParity } from '../../../src/check/rules/translation-parity.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { parseRelease } from '../../../src/parse/release.ts';
import { contextWith } from '../a-context.ts';

const paragraphs = {
  en: [
    'Saltmere, 5 September 2024 – The [harbour library](https://library.example.org/en/) opened again after 18 months of building. Over 1,200 people came, and Mayor Ines Calloway cut the ribbon at noon.',
    '## What is new',
    'The reading room has 240 seats, 40% more than before. The works cost 3.5 million pounds; the [plans](https://library.example.org/plans) can be seen on the first floor.',
    'Children find a room of their own. It was painted by pupils of the school beside the river, who took the whole of last winter for it.',
    '## How it was paid for',
    'The town gave 60% of the money. The rest came from the Harbour Fund, which has helped libraries since 1987 and will go on doing so.',
    'The library has 31 staff and is open on six days of the week.',
  ],
  de: [
    'Saltmere, 5. September 2024 – Die [Hafenbücherei](https://library.example.org/de/) ist nach 18 Monaten Bauzeit wieder offen. Über 1.200 Menschen kamen, und Bürgermeisterin Ines Calloway zerschnitt um zwölf das Band.',
    '## Was neu ist',
    'Der Lesesaal hat 240 Plätze, 40 % mehr als zuvor. Die Arbeiten haben 3,5 Millionen Pfund gekostet; die [Pläne](https://library.example.org/plans) liegen im ersten Stock aus.',
    'Kinder finden einen eigenen Raum. Schüler der Schule am Fluss haben ihn ausgemalt und dafür den ganzen letzten Winter gebraucht.',
    '## Wie es bezahlt wurde',
    'Die Stadt gab 60 % des Geldes. Der Rest kam vom Hafenfonds, der seit 1987 Büchereien hilft und das weiter tun wird.',
    'Die Bücherei hat 31 Angestellte und ist an sechs Tagen der Woche offen.',
  ],
  zh: [
    '鹽海，2024年9月5日——[海港圖書館](https://library.example.org/zh-hk/)經過18個月的工程後重開。超過一千二百人到場，市長 Ines Calloway 主持剪綵。',
    '## 有何新意',
    '閱覽室有二百四十個座位，較以前多百分之四十。工程耗資350萬鎊；[圖則](https://library.example.org/plans)於一樓展出。',
    '兒童有自己的房間，由河畔學校的學生繪畫，他們花了整個去年冬天。',
    '## 經費來源',
    '市政府支付百分之六十，其餘來自海港基金，該基金自1987年起資助圖書館，並將繼續資助。',
    '圖書館有31名員工，每周開放六天。',
  ],
  fr: [
    'Saltmere, le 5 septembre 2024 – La [bibliothèque du port](https://library.example.org/fr/) a rouvert après 18 mois de travaux. Plus de 1 200 personnes sont venues, et la maire Ines Calloway a coupé le ruban à midi.',
    '## Ce qui est nouveau',
    'La salle de lecture compte 240 places, 40 % de plus qu’avant. Les travaux ont coûté 3,5 millions de livres ; les [plans](https://library.example.org/plans) sont exposés au premier étage.',
    'Les enfants trouvent une salle à eux. Elle a été peinte par des élèves de l’école au bord du fleuve, qui y ont passé tout l’hiver dernier.',
    '## Comment cela a été payé',
    'La ville a donné 60 % de l’argent. Le reste est venu du Fonds du port, qui aide les bibliothèques depuis 1987 et continuera.',
    'La bibliothèque a 31 employés et ouvre six jours par semaine.',
  ],
} as const;

type Lang = keyof typeof paragraphs;
type Change = (text: string) => string;

function text(lang: Lang, change: Change = (same) => same, fields = ''): string {
  const tag = lang === 'zh' ? 'zh-Hant-HK' : lang;
  const head = `title: Harbour library\ndate: 2024-09-05\nlang: ${tag}\nkey: library\norganisers: [Library Trust]\ncontact:\n  url: https://library.example.org\n${fields}`;
  return change(`---\n${head}---\n\n${paragraphs[lang].join('\n\n')}\n`);
}

interface Version {
  readonly lang: Lang;
  readonly change?: Change;
  readonly fields?: string;
}

/** What is found in the first of some versions, and in each of the others. */
async function check(...versions: readonly Version[]): Promise<Diagnostic[][]> {
  const releases = await Promise.all(
    versions.map(({ lang, change, fields }) =>
      parseRelease(Buffer.from(text(lang, change, fields)), `${lang}.md`, { lang: 'en' }),
    ),
  );
  return releases.map((release) => {
    const siblings = releases.filter((one) => one !== release);
    return checkRelease(release, [translationParity], contextWith({}, { siblings }));
  });
}

async function said(...versions: readonly Version[]): Promise<string[]> {
  const found = await check(...versions);
  return found.flatMap((one) =>
    one.map(({ path, place, reason }) => `${path}:${place?.start.line} ${reason}`),
  );
}

const cut =
  (words: string): Change =>
  (text) => {
    expect(text).toContain(words);
    return text.replace(words, '');
  };
const put =
  (words: string, others: string): Change =>
  (text) => {
    expect(text).toContain(words);
    return text.replace(words, others);
  };

describe('quiet where every version says the same', () => {
  test('in numerals, dates and addresses of its own', async () => {
    expect(await said({ lang: 'en' }, { lang: 'de' }, { lang: 'zh' }, { lang: 'fr' })).toEqual([]);
    expect(await said({ lang: 'en' }, { lang: 'zh' })).toEqual([]);
  });

  test.each<[what: string, lang: Lang, change: Change]>([
    ['numbers as words', 'de', put('18 Monaten', 'achtzehn Monaten')],
    ['a half', 'de', put('60 % des Geldes', 'sechzig Prozent des Geldes')],
    ['a page in another language', 'de', put('library.example.org/de/', 'library.example.org/deutsch/neu')],
    [
      'a note of the translator',
      'de',
      (text) => `${text}\nAnmerkung: Das Pfund entsprach damals 1,19 Euro.\n`,
    ],
    ['a converted price', 'de', put('Pfund gekostet', 'Pfund (4,2 Millionen Euro) gekostet')],
    ['a paragraph in two', 'de', put('40 % mehr als zuvor. ', '40 % mehr als zuvor.\n\n')],
    ['two paragraphs in one', 'de', put('weiter tun wird.\n\n', 'weiter tun wird. ')],
    ['a contact of its own', 'de', (text) => `${text}\nAnfragen\\\n<de@example.org>\\\n+49 30 123456\n`],
    ['per cent as tenths', 'zh', put('百分之四十', '四成')],
    [
      'an address right behind Chinese',
      'zh',
      put('[圖則](https://library.example.org/plans)', '瀏覽www.library.example.org/plans或一樓'),
    ],
    [
      'a heading as the first words of a paragraph',
      'de',
      put('## Wie es bezahlt wurde\n\n', '**Wie es bezahlt wurde:** '),
    ],
    ['a heading in brackets', 'zh', put('## 經費來源\n\n', '【經費來源】')],
    ['the year of a day in words', 'zh', put('2024年9月5日', '本年9月5日')],
    ['the year of a day in words', 'de', put('5. September 2024', '5. September dieses Jahres')],
    ['years of an era', 'zh', put('自1987年', '自民國76年')],
    ['a year that is counted twice', 'zh', put('自1987年', '自1987年（民國76年）')],
    ['full-width digits', 'zh', put('31名', '３１名')],
  ])('%s', async (_, lang, change) => {
    expect(await said({ lang: 'en' }, { lang, change })).toEqual([]);
  });

  test.each([
    ['3,500,000 euros', '3,5 M€'],
    ['€4.25M', '4 250 000 euros'],
    ['€4250m', '4,25 Md€'],
    ['4.25 million euros', '4 250 k€'],
  ])('an amount with a letter for its thousands: %s and %s', async (there, here) => {
    const versions = [
      { lang: 'en', change: put('3.5 million pounds', there) },
      { lang: 'fr', change: put('3,5 millions de livres', here) },
    ] as const;
    expect(await said(...versions)).toEqual([]);
  });

  test('in a telephone number with the code of its country, or without', async () => {
    const call = (words: string) => put('31 ', `31 staff at ${words} and `);
    const versions = [
      { lang: 'en', change: call('+46 70 555 01 33') },
      { lang: 'de', change: call('070-555 01 33') },
    ] as const;
    expect(await said(...versions)).toEqual([]);
  });

  test.each<[lang: Lang, own: string, decade: string]>([
    ['de', 'seit 1987 ', 'seit den 80er-Jahren '],
    ['de', 'seit 1987 ', 'seit den achtziger Jahren '],
    ['zh', '自1987年', '自八十年代'],
    ['zh', '自1987年', '自1980年代'],
    ['fr', 'depuis 1987', 'depuis les années 80'],
  ])('a decade in %s: %s, %s', async (lang, own, decade) => {
    const source = { lang: 'en', change: put('since 1987', 'since the 1980s') } as const;
    expect(await said(source, { lang, change: put(own, decade) })).toEqual([]);
    const other = put(
      own,
      decade.replace(/8|acht|八/, (eight) => ({ 八: '六', acht: 'sech' })[eight] ?? '6'),
    );
    expect(await said(source, { lang, change: other })).toHaveLength(1);
  });

  test('no decade where the same number counts something', async () => {
    const source = { lang: 'en', change: put('since 1987', 'since the 1960s, on 60 seats,') } as const;
    const changed = put('seit 1987', 'seit den 1970er-Jahren, auf 60 Sitzen,');
    expect(await said(source, { lang: 'de', change: changed })).toHaveLength(1);
  });

  test('what the source says twice, letter by letter, and the translation once', async () => {
    const about = `\n\n${paragraphs.en[3]}\n\n${paragraphs.en[6]}\n`;
    expect(await said({ lang: 'en', change: (text) => text + about }, { lang: 'de' })).toEqual([]);
    const other = about.replace('Children find', 'Grown-ups find');
    expect(await said({ lang: 'en', change: (text) => text + other }, { lang: 'de' })).toEqual([
      'de.md:21 The paragraph “Grown-ups find a room of their own” of the English version has no counterpart here.',
    ]);
    const section = `## For grown-ups\n\n${other.trim()}`;
    const twice = await said({ lang: 'en', change: (text) => `${text}\n${section}${other}` }, { lang: 'de' });
    expect(twice).toEqual([expect.stringContaining('The section “For grown-ups”')]);
  });

  test('a page that one sentence of the source links twice', async () => {
    const sentence = (words: string) => put('first floor.', `first floor, and so can ${words}.`);
    const twice = sentence('[the model](https://library.example.org/plans) of it');
    expect(await said({ lang: 'en', change: twice }, { lang: 'de' })).toEqual([]);
    const apart = put(
      'first floor.',
      'first floor. [The model](https://library.example.org/plans) is there.',
    );
    expect(await said({ lang: 'en', change: apart }, { lang: 'de' })).toEqual([
      'de.md:15 The link to “https://library.example.org/plans” of the English version is missing here.',
    ]);
  });

  test('a release named by its number, where the translation says “this version”', async () => {
    const more = (words: string) => (text: string) => `${text}\n${words}\n`;
    const said = (words: string, german: string) =>
      check({ lang: 'en', change: more(words) }, { lang: 'de', change: more(german) });
    const german =
      'Der Katalog läuft mit LibrarySoft 12. Diese Version von LibrarySoft findet auch Noten und alte Karten.';
    const [, quiet] = await said(
      'The catalogue runs on LibrarySoft 12. The LibrarySoft 12 release finds sheet music and old maps as well.',
      german,
    );
    expect(quiet).toEqual([]);
    const [, told] = await said(
      'The catalogue runs on LibrarySoft 12. With LibrarySoft 12 one finds sheet music and old maps as well.',
      german,
    );
    expect(told?.map(({ reason }) => reason)).toEqual(['“12” of the English version is missing here.']);
  });

  test('a dateline that the field “date” speaks against', async () => {
    const off = put('5. September 2024', '5. September 2023');
    const [english, german] = await Promise.all(
      [text('en'), text('de', off)].map((words, at) =>
        parseRelease(Buffer.from(words), `${at}.md`, { lang: 'en' }),
      ),
    );
    if (!english || !german) throw new Error('nothing was read');
    const found = (rules: readonly Rule[]) =>
      checkRelease(german, rules, contextWith({}, { siblings: [english] })).map(({ ruleId }) => ruleId);
    expect(found([translationParity])).toEqual(['translation-parity']);
    expect(found([dateLine, translationParity])).toEqual(['date-line']);
  });

  test('without a version that can be the measure', async () => {
    expect(await said({ lang: 'fr' }, { lang: 'de', change: cut('240') })).toEqual([]);
  });
});

describe('tells what a translation lacks', () => {
  test.each<[what: string, lang: Lang, change: Change, expected: string]>([
    [
      'a link',
      'de',
      put('[Pläne](https://library.example.org/plans)', 'Pläne'),
      'de.md:15 The link to “https://library.example.org/plans” of the English version is missing here.',
    ],
    ['a number', 'de', cut('240 '), 'de.md:15 “240” of the English version is missing here.'],
    [
      'a number in Han numerals',
      'zh',
      cut('二百四十個'),
      'zh.md:15 “240” of the English version is missing here.',
    ],
    [
      'a paragraph',
      'de',
      cut(`${paragraphs.de[3]}\n\n`),
      'de.md:15 The paragraph “Children find a room of their own” of the English version has no counterpart here.',
    ],
    [
      'a section',
      'de',
      cut(paragraphs.de.slice(4).join('\n\n')),
      'de.md:17 The section “How it was paid for” of the English version has no counterpart here.',
    ],
    [
      'another value',
      'de',
      put('40 %', '30 %'),
      'de.md:15 “30 %” stands here, “40%” in the English version.',
    ],
    [
      'a price below ten',
      'de',
      put('3,5 Millionen', '5,3 Millionen'),
      'de.md:15 “5,3 Millionen” stands here, “3.5 million” in the English version.',
    ],
    [
      'two digits changed about',
      'de',
      put('240 Plätze', '204 Plätze'),
      'de.md:15 “204” stands here, “240” in the English version.',
    ],
    [
      'another year',
      'de',
      put('September 2024', 'September 2023'),
      'de.md:11 “2023” stands here, “2024” in the English version.',
    ],
    [
      'a slip in an address',
      'de',
      put('example.org/plans', 'example.org/plan'),
      'de.md:15 This link leads to “https://library.example.org/plan”, that of the English version to “https://library.example.org/plans”.',
    ],
  ])('%s', async (_, lang, change, expected) => {
    expect(await said({ lang: 'en' }, { lang, change })).toEqual([expected]);
    expect(await said({ lang: 'en' }, { lang: 'fr' }, { lang, change })).toEqual([expected]);
  });

  test('a small number with decimals, and a day without its year', async () => {
    const more = (words: string) => (text: string) => `${text}\n${words}\n`;
    const found = await said(
      {
        lang: 'en',
        change: more('A ticket costs £1.85 from 14 May on, and those who wait until noon get one free.'),
      },
      {
        lang: 'de',
        change: more('Eine Karte kostet ab dem 4. Mai 1,58 £, und wer bis zum Mittag wartet, bekommt sie.'),
      },
    );
    expect(found).toEqual([
      'de.md:25 “4. Mai” stands here, “14 May” in the English version.',
      'de.md:25 “1,58” stands here, “1.85” in the English version.',
    ]);
  });

  test('a number here that stands elsewhere', async () => {
    const more = (words: string) => (text: string) => `${text}\n${words}\n`;
    const found = await said(
      { lang: 'en', change: more('Readings are held in room 240 on the first floor, and all are welcome.') },
      {
        lang: 'de',
        change: more('Lesungen finden im Raum im ersten Stock statt, und alle sind willkommen.'),
      },
    );
    expect(found).toEqual(['de.md:25 “240” of the English version is missing here.']);
  });

  test('a link to one language of a page, where another language of it is linked instead', async () => {
    const more = (first: string, second: string) => (text: string) =>
      `${text}\n- [Guide (English)](https://guide.example.org/${first}/visit) and [Guide (Deutsch)](https://guide.example.org/${second}/visit)\n`;
    expect(
      await said({ lang: 'en', change: more('en', 'de') }, { lang: 'de', change: more('en', 'de') }),
    ).toEqual([]);
    expect(
      await said({ lang: 'en', change: more('en', 'de') }, { lang: 'de', change: more('en', 'en') }),
    ).toEqual([
      'de.md:25 The link to “https://guide.example.org/de/visit” of the English version is missing here.',
    ]);
  });

  test('with the words and the place of the other version', async () => {
    const [, [found] = []] = await check({ lang: 'en' }, { lang: 'de', change: cut('240 ') });
    expect(found?.note).toBe(
      'It stands in en.md, line 15: “The reading room has 240 seats, 40% more than before”.',
    );
    expect(found?.expected).toEqual(['240']);
  });
});

describe('blames the version that deviates', () => {
  test('by what the others say, where the source stands alone', async () => {
    const versions = [{ lang: 'de' }, { lang: 'zh' }, { lang: 'fr' }] as const;
    expect(await said({ lang: 'en', change: put('since 1987', 'since 1978') }, ...versions)).toEqual([
      'en.md:21 “1978” stands here, where 3 other versions have “1987”.',
    ]);
  });

  test('by “translations-of”, where it names the source', async () => {
    const found = await said(
      { lang: 'de' },
      { lang: 'en', change: cut('240 '), fields: 'translations-of: de.md\n' },
    );
    expect(found).toEqual(['en.md:16 “240” of the German version is missing here.']);
  });

  test('by the majority, where the source lacks what they all have', async () => {
    const more: Change = (text) =>
      `${text}\nDas Café hat 55 Plätze und [eine Karte](https://cafe.example.org/menu).\n`;
    const found = await said(
      { lang: 'en' },
      { lang: 'de', change: more },
      { lang: 'fr', change: more },
      { lang: 'zh', change: more },
    );
    expect(found).toEqual([]);
  });

  test('by another version, where the source says nothing of it', async () => {
    const more: Change = (text) =>
      `${text}\nDas Café hat 55 Plätze und [eine Karte](https://cafe.example.org/menu).\n`;
    const less: Change = (text) => `${text}\n館內咖啡室有55個座位和餐牌。\n`;
    const found = await said(
      { lang: 'en' },
      { lang: 'de', change: more },
      { lang: 'fr', change: more },
      { lang: 'zh', change: less },
    );
    expect(found).toEqual([
      'zh.md:25 The link to “https://cafe.example.org/menu” of the German version is missing here.',
    ]);
  });
});

test('compares organisers, photos, contact, event and embargo', async () => {
  const there =
    'event: {start: 2024-09-20, name: Feast}\nembargo: 2024-09-05T10:00Z\nphotos:\n  - {file: a.jpg, alt: A}\n  - {file: b.jpg, alt: B}\n';
  const here =
    'event: {start: 2024-09-21, name: Fest}\nembargo: 2024-09-05T11:00Z\nphotos:\n  - {file: a.jpg, alt: A}\n';
  const two = put('[Library Trust]', '[Library Trust, Harbour Fund]');
  const found = await said({ lang: 'en', fields: there, change: two }, { lang: 'de', fields: here });
  expect(found).toEqual([
    'de.md:6 1 organiser is named here, 2 in the English version.',
    'de.md:9 “2024-09-21” stands here, “2024-09-20” in the English version.',
    'de.md:10 “2024-09-05T11:00Z” stands here, “2024-09-05T10:00Z” in the English version.',
    'de.md:11 1 photo is listed here, 2 in the English version.',
  ]);
});

describe('knows one amount in other words', () => {
  const both = async (there: string, here: string, lang: Lang = 'zh') => {
    const add =
      (words: string): Change =>
      (text) =>
        `${text}\n${words}\n`;
    return said({ lang: 'en', change: add(there) }, { lang, change: add(here) });
  };

  test.each<[there: string, here: string, lang?: Lang]>([
    ['All prints are 20 per cent off in May.', '五月全部版畫八折。'],
    ['All prints are 25 per cent off in May.', '五月全部版畫七五折。'],
    ['All prints are 15 per cent off in May.', '五月全部版畫85折。'],
    ['The tour takes 90 minutes in all.', '導賞團為時一個半小時。'],
    ['The tour takes 2.5 hours in all.', '導賞團為時兩個半小時。'],
    ['The tour takes 30 minutes in all.', '導賞團為時半小時。'],
    ['The tour takes 90 minutes in all.', 'Die Führung dauert 1,5 Stunden.', 'de'],
    ['Boats leave every 90 minutes in May.', 'En mai, un bateau part toutes les heures et demie.', 'fr'],
    ['A print costs 0.18 euros in May.', 'L’impression coûte 18 centimes en mai.', 'fr'],
    ['The park has 50 acres of woods.', 'Le parc compte 20 hectares de bois.', 'fr'],
    ['The park has 500 acres of woods.', '公園有202公頃林地。'],
    ['The works cost 2.8 billion pounds.', '工程耗資28億鎊。'],
    ['The works cost 28 billion pounds.', 'Die Arbeiten kosten 28 Milliarden Pfund.', 'de'],
  ])('%s · %s', async (there, here, lang) => {
    expect(await both(there, here, lang)).toEqual([]);
  });

  test.each<[there: string, here: string, lang?: Lang]>([
    ['All prints are 30 per cent off in May.', '五月全部版畫八折。'],
    ['The tour takes 95 minutes in all.', '導賞團為時一個半小時。'],
    ['The tour takes 95 minutes in all.', 'Die Führung dauert 1,5 Stunden.', 'de'],
    ['The park has 70 acres of woods.', 'Le parc compte 20 hectares de bois.', 'fr'],
    ['The works cost 28 billion pounds.', '工程耗資28億鎊。'],
    ['The works cost 28 billion pounds.', 'Die Arbeiten kosten 28 Millionen Pfund.', 'de'],
  ])('and another amount: %s · %s', async (there, here, lang) => {
    expect(await both(there, here, lang)).toHaveLength(1);
  });
});
