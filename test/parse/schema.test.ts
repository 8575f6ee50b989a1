import { describe, expect, test } from 'vitest';
import { complete, fields, mended, read, told } from './reading.ts';

const whole = `title: Title
subtitle: Subtitle
kind: Press release
ref: IPD/2024/041
date: 2024-09-05T18:05+08:00
location: Zhongshan
lang: zh-hant-hk
summary: One sentence.
organisers:
  - Bare name
  - name: Zhongshan Administration
    also: Zhongshan IP Administration
    abbreviation: ZA
    role: undertaker
    url: https://www.example.org/a?b#c
  - name: Friends
    role: Friends of the house
contact:
  url: www.ipd.gov.hk
  name: Press Office
  organisation: IPD
  email: press@example.org
  phone: "+852 2961 6888"
  address: |
    1 Market Row
    Saltmere
slug: ip-seminar
aliases: [ip-forum]
embargo: 2024-09-05 10:00:30 -0530
status: withdrawn
changes:
  - at: 2024-09-06
    kind: correction
    note: A note.
withdrawal:
  at: 2024-09-07T00:00Z
  reason: A reason.
  original: shown
  replaced-by: other
event:
  name: Event
  start: 2024-09-05T09:00
  end: 2024-09-05T17:00
  location: Hall
  url: https://www.example.org
people:
  - Ann
  - name: Ben
    title: Librarian
    organisation: Library
photos:
  - file: a.jpg
    alt: A
    caption: C
    credit: D
attachments:
  - b.pdf
  - file: c.pdf
    title: C
topics:
  - One
notes: "*Notes*"
boilerplate: About us
key: k
translations-of: other.md
timezone: Asia/Hong_Kong
`;

test('every field is read into the form the program has for it', async () => {
  const { data, faults, notes, boilerplate } = await read(fields(whole));
  expect(faults).toEqual([]);
  expect(data).toEqual({
    title: 'Title',
    subtitle: 'Subtitle',
    kind: 'Press release',
    ref: 'IPD/2024/041',
    date: {
      written: '2024-09-05T18:05+08:00',
      year: 2024,
      month: 9,
      day: 5,
      time: { hour: 18, minute: 5, second: 0, offset: 480 },
    },
    location: 'Zhongshan',
    lang: 'zh-Hant-HK',
    summary: 'One sentence.',
    organisers: [
      { name: 'Bare name', role: 'organiser' },
      {
        name: 'Zhongshan Administration',
        also: 'Zhongshan IP Administration',
        abbreviation: 'ZA',
        role: 'undertaker',
        url: 'https://www.example.org/a?b#c',
      },
      { name: 'Friends', role: 'Friends of the house' },
    ],
    contact: {
      url: 'www.ipd.gov.hk',
      name: 'Press Office',
      organisation: 'IPD',
      email: 'press@example.org',
      phone: '+852 2961 6888',
      address: '1 Market Row\nSaltmere',
    },
    slug: 'ip-seminar',
    aliases: ['ip-forum'],
    embargo: expect.objectContaining({ time: { hour: 10, minute: 0, second: 30, offset: -330 } }),
    status: 'withdrawn',
    changes: [
      { at: { written: '2024-09-06', year: 2024, month: 9, day: 6 }, kind: 'correction', note: 'A note.' },
    ],
    withdrawal: {
      at: expect.objectContaining({ time: { hour: 0, minute: 0, second: 0, offset: 0 } }),
      reason: 'A reason.',
      original: 'shown',
      replacedBy: 'other',
    },
    event: {
      name: 'Event',
      start: expect.objectContaining({ time: { hour: 9, minute: 0, second: 0, zone: 'Asia/Hong_Kong' } }),
      end: expect.objectContaining({ time: { hour: 17, minute: 0, second: 0, zone: 'Asia/Hong_Kong' } }),
      location: 'Hall',
      url: 'https://www.example.org',
    },
    people: [{ name: 'Ann' }, { name: 'Ben', title: 'Librarian', organisation: 'Library' }],
    photos: [{ file: 'a.jpg', alt: 'A', caption: 'C', credit: 'D' }],
    attachments: [{ file: 'b.pdf' }, { file: 'c.pdf', title: 'C' }],
    topics: ['One'],
    notes: '*Notes*',
    boilerplate: 'About us',
    key: 'k',
    translationsOf: 'other.md',
    timezone: 'Asia/Hong_Kong',
  });
  expect(notes?.children).toMatchObject([{ children: [{ type: 'emphasis' }] }]);
  expect(boilerplate?.children).toHaveLength(1);
});

test('what may be left out is empty, not absent', async () => {
  const { data } = await read(fields(`title: x\n${complete}`));
  expect(data).toMatchObject({
    status: 'ready',
    aliases: [],
    changes: [],
    people: [],
    photos: [],
    attachments: [],
    topics: [],
  });
});

describe('a value of the wrong kind is told of with what stands there and what should', () => {
  const cases: [written: string, words: string, field: string][] = [
    ['title: [a, b]', '[a, b]', 'title'],
    ['kind:\n  a: b\n  c: d', 'a: b\n  c: d', 'kind'],
    ['status: redy', 'redy', 'status'],
    ['status: Draft', 'Draft', 'status'],
    ['embargo: tomorrow', 'tomorrow', 'embargo'],
    ['embargo: 2024-9-5', '2024-9-5', 'embargo'],
    ['embargo: 2024-09-05T9:00', '2024-09-05T9:00', 'embargo'],
    ['lang: zh_HK', 'zh_HK', 'lang'],
    ['lang: not a tag', 'not a tag', 'lang'],
    ['timezone: Asia/Hongkongg', 'Asia/Hongkongg', 'timezone'],
    ['timezone: "+08:00"', '"+08:00"', 'timezone'],
    ['topics: one', 'one', 'topics'],
    ['topics:\n  - a: b\n    c: d', 'a: b\n    c: d', 'topics.0'],
    ['photos: {file: a}', '{file: a}', 'photos'],
    ['people:\n  - [a]', '[a]', 'people.0'],
    ['event: soon', 'soon', 'event'],
    ['event:\n  start: soon', 'soon', 'event.start'],
    ['event:\n  start: 2024-09-05\n  url: www.x.org', 'www.x.org', 'event.url'],
    ['event:\n  start: 2024-09-05\n  url: javascript:alert(1)', 'javascript:alert(1)', 'event.url'],
    ['withdrawal:\n  reason: a\n  original: maybe', 'maybe', 'withdrawal.original'],
    ['changes:\n  - at: 2024-09-05\n    kind: fix\n    note: a', 'fix', 'changes.0.kind'],
  ];

  test.each(cases)('%j', async (written, words, field) => {
    for (const end of ['\n', '\r\n']) {
      const release = await read(
        fields(`${written.startsWith('title') ? '' : 'title: x\n'}${written}\n${complete}`).replaceAll(
          '\n',
          end,
        ),
      );
      expect(told(release)).toEqual([`type: ${words.replaceAll('\n', end)}`]);
      const [fault] = release.faults;
      expect(fault).toMatchObject({
        field,
        expected: expect.stringMatching(/^[a-z]/),
        actual: expect.stringMatching(/./),
      });
      expect(JSON.stringify(fault)).not.toMatch(/Invalid|received|Expected|undefined|Object|Array/);
    }
  });

  test.each([
    ['press', 'press'],
    ['a@b', 'a@b'],
    ['Press Office <press@example.org>', 'Press Office <press@example.org>'],
    ['"press@example.org\\nBcc: all@example.org"', '"press@example.org\\nBcc: all@example.org"'],
    ['a@example.org, b@example.org', 'a@example.org, b@example.org'],
  ])('e-mail %s', async (written, words) => {
    expect(told(await read(fields(`title: x\n${complete}  email: ${written}\n`)))).toEqual([
      `type: ${words}`,
    ]);
  });

  test('a contact that is no group is one fault', async () => {
    const release = await read(
      fields('title: x\ndate: 2024-09-05\norganisers: [a]\ncontact: https://x.org\n'),
    );
    expect(told(release)).toEqual(['type: https://x.org']);
    expect(release.faults).toMatchObject([{ field: 'contact' }]);
  });

  test.each([
    ['date: 5 September 2024', '2024-09-05'],
    ['date: September 5th, 2024', '2024-09-05'],
    ['date: 2024/9/5', '2024-09-05'],
    ['date: 2024年9月5日', '2024-09-05'],
  ])('%s can be read in one way only, which is offered', async (written, meant) => {
    const release = await read(fields(`title: x\n${complete.replace(/^date.*/, written)}`));
    expect(release.faults).toMatchObject([{ kind: 'type', field: 'date', fix: { safe: true } }]);
    expect((await read(mended(release))).data.date?.written).toBe(meant);
  });

  test.each(['5/9/2024', '05.09.2024', '2024-13-1', 'Sept 2024'])('%s is not guessed at', async (written) => {
    const release = await read(fields(`title: x\n${complete.replace(/^date.*/, `date: ${written}`)}`));
    expect(release.faults).toMatchObject([{ kind: 'type', field: 'date' }]);
    expect(release.faults[0]).not.toHaveProperty('fix');
  });

  test('text with a colon in a list is offered in quotes', async () => {
    const release = await read(fields(`title: x\ntopics:\n  - Law: patents\n${complete}`));
    expect(told(release)).toEqual(['type: Law: patents']);
    expect((await read(mended(release))).data.topics).toEqual(['Law: patents']);
  });
});

test('a day that does not exist is a date all the same: a rule speaks of it', async () => {
  const { data, faults } = await read(fields(`title: x\n${complete.replace('2024-09-05', '2026-13-45')}`));
  expect(faults).toEqual([]);
  expect(data.date).toEqual({ written: '2026-13-45', year: 2026, month: 13, day: 45 });
});

describe('roles', () => {
  const role = (written: string) =>
    read(fields(`title: x\n${complete.replace('[IPD]', `[{name: IPD, role: ${written}}]`)}`));

  test.each([
    'co-organizer',
    'organizer',
    'Organiser',
    'organisers',
    'supporters',
    'Co organiser',
    'co_organiser',
    'undertaken',
  ])('%s is a slip, with the known ones to choose from', async (written) => {
    const release = await role(written);
    expect(told(release)).toEqual([`type: ${written}`]);
    expect(release.faults).toMatchObject([
      {
        field: 'organisers.0.role',
        actual: written,
        allowed: ['organiser', 'undertaker', 'co-organiser', 'supporter'],
      },
    ]);
  });

  test.each([
    'organiser',
    'undertaker',
    'co-organiser',
    'supporter',
    'Supported by',
    'Organised by',
    'Sponsor',
    'Architects',
    '承辦單位',
    'Media partner',
    'Host',
  ])('%s stands', async (written) => {
    const { data, faults } = await role(written);
    expect(faults).toEqual([]);
    expect(data.organisers).toEqual([{ name: 'IPD', role: written }]);
  });
});

test.each(['en', 'zh-Hant-HK', 'de-1996', 'en-x-house'])('lang: %s is a tag', async (lang) => {
  expect((await read(fields(`title: x\nlang: ${lang}\n${complete}`))).data.lang).toBe(lang);
});

describe('keys that are not fields', () => {
  test.each([
    ['Date: 2024-09-05', 'Date', 'Date', 'date'],
    ['contact_url: https://x.org', 'contact_url', 'contact_url', 'contact'],
    ['organizers: [a]', 'organizers', 'organizers', 'organisers'],
    ['translationsOf: a', 'translationsOf', 'translationsOf', 'translations-of'],
    ['event:\n  start: 2024-09-05\n  strat: x', 'strat', 'event.strat', 'start'],
    ['people:\n  - name: a\n  - name: b\n    titel: c', 'titel', 'people.1.titel', 'title'],
    ['"a b": c', '"a b"', 'a b', 'title'],
  ])('%j', async (written, words, field, allowed) => {
    const release = await read(fields(`title: x\n${written}\n${complete}`));
    expect(told(release)).toEqual([`unknown: ${words}`]);
    expect(release.faults).toMatchObject([
      { field, key: field.split('.').at(-1), allowed: expect.arrayContaining([allowed]) },
    ]);
  });

  test('deep ones too, next to what is missing for them', async () => {
    const release = await read(
      fields('title: x\ndate: 2024-09-05\norganisers:\n  - nmae: IPD\ncontact:\n  ulr: https://x.org\n'),
    );
    expect(release.faults).toMatchObject([
      {
        kind: 'unknown',
        field: 'organisers.0.nmae',
        allowed: ['name', 'also', 'abbreviation', 'role', 'url'],
      },
      { kind: 'missing', field: 'organisers.0.name' },
      { kind: 'missing', field: 'contact.url' },
      { kind: 'unknown', field: 'contact.ulr', key: 'ulr' },
    ]);
    expect(told(release)).toEqual(['unknown: nmae', 'missing: nmae', 'missing: contact', 'unknown: ulr']);
  });
});

describe('what is missing', () => {
  test.each([
    '',
    'date:\norganisers: []\ncontact: {}\n',
    'date: ""\norganisers:\ncontact:\n  url: ~\n',
    'date: null\norganisers: [ ]\ncontact:\n  url: " "\n',
  ])('counts as missing when it is empty: %j', async (written) => {
    const { faults } = await read(fields(`title: x\n${written}`));
    const missing = faults.map((fault) => fault.kind === 'missing' && fault.field);
    expect(missing.toSorted()).toEqual(['contact.url', 'date', 'organisers']);
  });

  test('is told of at the opening fence, or at the key it belongs under', async () => {
    const release = await read(
      fields(
        'title: x\ncontact:\n  name: y\norganisers:\n  - name: a\n  -\n  - url: https://x.org\nphotos:\n  - a.jpg\n',
      ),
    );
    expect(
      release.faults.map((fault, index) => [fault.kind === 'missing' && fault.field, told(release)[index]]),
    ).toEqual([
      ['date', 'missing: ---'],
      ['contact.url', 'missing: contact'],
      ['organisers.1', 'missing: -'],
      ['organisers.2.name', 'missing: url'],
      ['photos.0.alt', 'missing: a.jpg'],
    ]);
    expect(release.data).toMatchObject({ organisers: [{ name: 'a' }], photos: [] });
    expect(release.data.contact).toBeUndefined();
  });
});

test('everything wrong in one file is told at once, in order', async () => {
  const release = await read(
    fields(
      'title: a: b\ntitle: c\nstatus: redy\nfoo: 1\nlang: zh_HK\nsummary: We are #1\ndate: soon\nkind: a\u202eb\n',
    ),
  );
  expect(told(release)).toEqual([
    'missing: ---',
    'missing: ---',
    'syntax: a: b',
    'syntax: title',
    'type: redy',
    'unknown: foo',
    'type: zh_HK',
    'syntax: #1',
    'type: soon',
    'syntax: \u202e',
  ]);
});
