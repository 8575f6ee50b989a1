import { describe, expect, test } from 'vitest';
import { complete, fields, mended, read, told } from './reading.ts';

const title = `title: x\n`;

test('values keep the text they were written as', async () => {
  const { data, faults } = await read(
    fields(
      `title: 10:30\nref: 1.10\nkind: yes\nlocation: 0123\nslug: 2024\nkey: 0x1F\n${complete}  phone: 0123\n`,
    ),
  );
  expect(faults).toEqual([]);
  expect(data).toMatchObject({
    title: '10:30',
    ref: '1.10',
    kind: 'yes',
    location: '0123',
    slug: '2024',
    key: '0x1F',
  });
  expect(data.contact?.phone).toBe('0123');
  expect(data.date?.written).toBe('2024-09-05');
});

describe('one value that needs quotes is told of, offered in quotes, and hides nothing else', () => {
  test.each([
    ['Zhongshan: a new chapter', 'Zhongshan: a new chapter'],
    ['It ends so:', 'It ends so:'],
    ['"Zhongshan" takes stock', '"Zhongshan" takes stock'],
    ['"A" and "B"', '"A" and "B"'],
    ['"He said "yes" today"', 'He said "yes" today'],
    ["'it's here'", "it's here"],
    ['@home in town', '@home in town'],
    ['`home`', '`home`'],
    ['%home', '%home'],
    ['& Co', '& Co'],
    ['*Bold* words', '*Bold* words'],
    ['**Bold** words', '**Bold** words'],
    ['!Important news', '!Important news'],
    ['> 50 percent', '> 50 percent'],
    ['[Photo] The opening', '[Photo] The opening'],
    ['- a dash', '- a dash'],
    ['We are #1', 'We are #1'],
    ['#1 in town', '#1 in town'],
    ['It\'s #1: "yes"', 'It\'s #1: "yes"'],
  ])('%s', async (written, meant) => {
    for (const end of ['\n', '\r\n']) {
      const release = await read(
        fields(`title: ${written}\n${complete}status: redy\n`).replaceAll('\n', end),
      );
      expect(release.faults).toMatchObject([{ kind: 'syntax' }, { kind: 'type', field: 'status' }]);
      expect(release.faults[0]).toMatchObject({
        fix: { safe: true },
        place: { start: { line: 2 }, end: { line: 2 } },
      });
      const repaired = await read(mended(release));
      expect(repaired.data.title).toBe(meant);
      expect(repaired.faults).toMatchObject([{ field: 'status' }]);
    }
  });

  test('the place is the value', async () => {
    expect(told(await read(fields(`${title}summary: One: two\n${complete}`)))).toEqual(['syntax: One: two']);
    expect(
      told(await read(fields(`${title}people:\n  - name: Ann\n    title: Dean: Law\n${complete}`))),
    ).toEqual(['syntax: Dean: Law']);
  });

  test('several lines, each once', async () => {
    const release = await read(fields(`title: a: b\nsubtitle: c: d\nsummary: @e\n${complete}`));
    expect(told(release)).toEqual(['syntax: a: b', 'syntax: c: d', 'syntax: @e']);
    expect(release.data).toMatchObject({ title: 'a: b', subtitle: 'c: d', summary: '@e' });
    expect((await read(mended(release))).faults).toEqual([]);
  });
});

describe('a # that swallows words', () => {
  test.each([
    ['title: We are #1', '#1'],
    ['title: #1', '#1'],
    ['title: x\ntopics:\n  - #hash', '#hash'],
    ['title: x\ndate: 2024-09-05 #note', '#note'],
  ])('%j', async (written, words) => {
    expect(
      told(await read(fields(`${written}\n${complete.replace(/^date.*\n/, '')}date: 2024-09-05\n`)))[0],
    ).toBe(`syntax: ${words}`);
  });

  test('with a space after it, or on a line of its own, it is a note', async () => {
    const notes =
      '# a note\ntitle: x   # We are first\nsubtitle: C# and #1\n#kind: y\ncontact: # whom to ask\n  url: https://x.org#top\n';
    const { data, faults } = await read(fields(`${notes}date: 2024-09-05   # note\norganisers: [IPD]\n`));
    expect(faults).toMatchObject([{ kind: 'syntax', place: { start: { line: 4, column: 18 } } }]);
    expect(data).toMatchObject({
      title: 'x',
      contact: { url: 'https://x.org#top' },
      date: { written: '2024-09-05' },
    });
    expect(data.kind).toBeUndefined();
  });

  test('a date keeps its form: the note gets its space', async () => {
    const release = await read(fields(`${title}${complete.replace('09-05', '09-05 #note')}`));
    expect(mended(release)).toContain('date: 2024-09-05 # note\n');
  });
});

describe('lines that cannot be read are told of in their place', () => {
  const cases: [name: string, written: string, expected: string[]][] = [
    [
      'a tab before a child',
      `contact:\n\turl: https://x.org\n${title}date: 2024-09-05\norganisers: [a]\n`,
      ['syntax: \t'],
    ],
    [
      'tabs before every line of a list',
      `organisers:\n\t- name: a\n\t  url: https://a.org\n${title}date: 2024-09-05\ncontact: {url: https://x.org}\n`,
      ['syntax: \t', 'syntax: \t  '],
    ],
    ['a field without colon', `${title}foo\n${complete}`, ['syntax: foo']],
    ['no space after the colon', `${title}kind:News\n${complete}`, ['syntax: kind:News']],
    ['an item without a list', `${title}- y\n${complete}`, ['syntax: - y']],
    ['a field below a value', `${title}  more: y\n${complete}`, ['syntax: more: y']],
    ['a crooked indent', `contact:\n  url: x\n name: y\n${title}`, ['syntax: name: y']],
    ['a quotation mark left open', `title: "never closed\n${complete}`, ['syntax: "never closed']],
    ['a bracket left open', `${title}date: 2024-09-05\ntopics: [a, b\nkind: y\n`, ['syntax: [']],
    ['a bracket too many', `${title}topics: [a, b]]\n${complete}`, ['syntax: ]']],
    ['a comma too many', `${title}topics: [a,, b]\n${complete}`, ['syntax: ,']],
    ['an escape that means nothing', `title: "C:\\qed"\n${complete}`, ['syntax: \\q']],
    ['a note that touches a quotation mark', `title: "x"#y\n${complete}`, ['syntax: #y']],
    ['a directive', `%YAML 1.2\n${title}${complete}`, ['syntax: %YAML 1.2']],
    ['no name', `${title}: y\n${complete}`, ['syntax: :']],
    ['a list for a name', `${title}${complete}? [a]\n: b\n`, ['syntax: [a]']],
    ['a list instead of fields', '- a\n- b\n', ['syntax: - a\n- b']],
    ['words instead of fields', 'just words\n', ['syntax: just words']],
  ];

  test.each(cases)('%s', async (_, written, expected) => {
    const text = fields(written);
    const unix = await read(text);
    expect(told(unix)).toEqual(expected);
    for (const fault of unix.faults) {
      expect(fault).toMatchObject({ reason: expect.stringMatching(/^[A-Z“].*\.$/) });
      expect(JSON.stringify(fault)).not.toMatch(
        /mapping|scalar|sequence|implicit|flow|node|token|indicator|anchor|alias|Plain value|collection/i,
      );
    }
    const place = ({ faults }: typeof unix) =>
      faults.map((fault) => 'place' in fault && [fault.place.start.line, fault.place.start.column]);
    expect(place(await read(text.replaceAll('\n', '\r\n')))).toEqual(place(unix));
    expect(place(await read(`\ufeff${text}`))).toEqual(place(unix));
  });

  test('what is offered for tabs reads well', async () => {
    const release = await read(
      fields(
        `${title}date: 2024-09-05\norganisers:\n\t- name: a\n\t  url: https://a.org\ncontact:\n\turl: https://x.org\n`,
      ),
    );
    const repaired = await read(mended(release));
    expect(repaired.faults).toEqual([]);
    expect(repaired.data.organisers).toMatchObject([{ name: 'a', url: 'https://a.org' }]);
  });

  test('where a line could hold a field, none is said to be missing', async () => {
    expect(told(await read(fields(`${title}date:2024-09-05\ncontact:\n  url: https://x.org\n`)))).toEqual([
      'syntax: date:2024-09-05',
    ]);
  });

  test('what stands before the trouble is kept, what it may have spoilt is not', async () => {
    const { data } = await read(fields('status: draft\ntitle: x\nkind: y\ntopics: [a, b\nref: z\n'));
    expect(data).toMatchObject({ status: 'draft', title: 'x' });
    expect(data.topics).toEqual([]);
    expect(data.ref).toBeUndefined();
  });
});

describe('what YAML can do and a release does not', () => {
  test.each([
    ['an anchor', `a: &x 1\n`, ['unknown: a', 'syntax: &x']],
    ['an alias', `kind: &x 1\nref: *x\n`, ['syntax: &x', 'syntax: *x']],
    [
      'a merged group',
      `event: &e\n  start: 2024-09-05\nwithdrawal:\n  <<: *e\n  reason: y\n`,
      ['syntax: &e', 'syntax: <<'],
    ],
    ['a tag', `kind: !!str 1\n`, ['syntax: !!str']],
    ['a field twice', `kind: a\nkind: b\n`, ['syntax: kind']],
    [
      'names that objects know',
      `__proto__: a\nconstructor: b\ntoHTML: c\n`,
      ['unknown: __proto__', 'unknown: constructor', 'unknown: toHTML'],
    ],
  ])('%s is refused with its place', async (_, written, expected) => {
    expect(told(await read(fields(`${title}${written}${complete}`)))).toEqual(expected);
  });

  test('of a field that stands twice the second is told of, with the line of the first', async () => {
    const { faults, data } = await read(fields(`title: first\n${complete}title: second\n`));
    expect(faults).toMatchObject([
      { reason: '“title” stands here a second time; the first is in line 2.', place: { start: { line: 7 } } },
    ]);
    expect(data.title).toBe('first');
  });

  test('twenty levels are read, twenty-one are not, nor is a text made of brackets', async () => {
    const nested = (levels: number) =>
      fields(`${title}${complete}deep: ${'['.repeat(levels)}x${']'.repeat(levels)}\n`);
    expect(told(await read(nested(19)))).toEqual(['unknown: deep']);
    const { faults, unread } = await read(nested(20));
    expect(faults).toMatchObject([{ kind: 'limit', limit: 'front-matter-nesting', actual: 21, allowed: 20 }]);
    expect(unread).toBe(true);
    for (const bomb of ['[', '{a: ', '- ', '? ', '? - ', '[{a: ']) {
      const release = await read(fields(`${bomb.repeat(60_000 / bomb.length)}\n`));
      expect(release.faults).toMatchObject([{ limit: 'front-matter-nesting' }]);
    }
  });

  test('a bomb of aliases stays as small as it is written', async () => {
    const lines = Array.from(
      { length: 12 },
      (_, index) => `a${index}: &a${index} [${`*a${index - 1},`.repeat(9)}]`,
    );
    const release = await read(fields(`${title}${lines.join('\n')}\n${complete}`));
    expect(release.faults.length).toBeGreaterThan(10);
    expect(JSON.stringify(release.data).length).toBeLessThan(500);
  });
});

describe('values over several lines', () => {
  test('are joined, Han to Han without a space', async () => {
    const { data } = await read(
      fields(
        `title: >-\n  中山研討會助\n  中小企業 and\n  more\nsubtitle: 一\n  二\nsummary: |\n  One\n  two\n${complete}`,
      ),
    );
    expect(data).toMatchObject({
      title: '中山研討會助中小企業 and more',
      subtitle: '一二',
      summary: 'One two',
    });
  });

  test('keep their lines in Markdown', async () => {
    const { data, notes } = await read(fields(`${title}notes: |\n  One\n\n  - two\n${complete}`));
    expect(data.notes).toBe('One\n\n- two');
    expect(notes?.children.map(({ type }) => type)).toEqual(['paragraph', 'list']);
  });
});
