import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRelease } from '../../src/check/engine.ts';
import { applyFixes } from '../../src/check/fix.ts';
import type { Context } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules/index.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { slugOf } from '../../src/newsroom/slug.ts';
import { parseRelease } from '../../src/parse/release.ts';
import { contextWith } from './a-context.ts';

async function check(
  text: string,
  rest: Partial<Context> = {},
  path = 'releases/a-release.md',
): Promise<Diagnostic[]> {
  const release = await parseRelease(Buffer.from(text), path, { lang: 'en' });
  return checkRelease(release, rules, contextWith({}, { slug: slugOf(release), ...rest }));
}

/** `line:column rule reason`, as one reads it. */
async function said(...args: Parameters<typeof check>): Promise<string[]> {
  const found = await check(...args);
  return found.map(({ place, ruleId, reason }) => {
    const at = place ? `${place.start.line}:${place.start.column}` : 'file';
    return `${at} ${ruleId} ${reason}`;
  });
}

const contact = 'contact:\n  url: https://www.example.org\n';

function release(fields: string, body = 'Something happened.\n'): string {
  return `---\n${fields}---\n\n${body}`;
}

describe('a release with many mistakes', () => {
  const text = release(
    'headline: Tea\nDate: 2024-04-31\norganizers:\n  - name: Tea Board\ncontact_url: www.example.org\ntags: [tea]\n',
  );

  test('is told all of them at once, each at its place', async () => {
    expect(await said(text)).toEqual(
      expect.arrayContaining([
        '2:1 field-unknown “headline” is not a field here. Did you mean “title”?',
        '3:1 field-unknown “Date” is not a field here. Did you mean “date”?',
        '4:1 field-unknown “organizers” is not a field here. Did you mean “organisers”?',
        '6:1 field-unknown “contact_url” is not a field here. Did you mean “url” under “contact”?',
        '7:1 field-unknown “tags” is not a field here. Did you mean “topics”?',
        '1:1 field-required The release gives no web address for questions.',
      ]),
    );
  });

  test('says which wrong name is behind a missing field', async () => {
    const found = await check(text);
    const missing = found.find(({ ruleId, field }) => ruleId === 'field-required' && field === 'contact.url');
    expect(missing?.note).toBe(
      'Line 6 has “contact_url”, which was probably meant to be “url” under “contact”.',
    );
  });

  test('has its names put right by fixes, and nothing else touched', async () => {
    const { text: fixed, applied } = applyFixes(text, await check(text));
    expect(fixed).toBe(
      text
        .replace('headline', 'title')
        .replace('Date', 'date')
        .replace('organizers', 'organisers')
        .replace('tags', 'topics'),
    );
    expect(applied).toHaveLength(4);
    expect((await check(fixed)).filter(({ fix }) => fix?.safe)).toEqual([]);
    expect(await said(fixed)).toContain('3:7 date-real There is no 31 April: April has 30 days.');
  });
});

describe('field-unknown', () => {
  const good = `title: Tea\ndate: 2024-04-20\norganisers: [Tea Board]\n${contact}`;

  test.each([
    ['the right name is there already', 'organizers: [Another]\n'],
    ['two wrong names mean the same', 'tags: [a]\nkeywords: [b]\n'],
    ['what is meant stands elsewhere', 'email: press@example.org\n'],
    ['nothing is near', 'weather: fine\n'],
  ])('renames nothing where %s', async (_, field) => {
    const found = (await check(release(good + field))).filter(({ ruleId }) => ruleId === 'field-unknown');
    expect(found.length).toBeGreaterThan(0);
    for (const { fix } of found) expect(fix).toBeUndefined();
  });

  test('reads the levels below', async () => {
    const text = release(
      'title: Tea\ndate: 2024-04-20\norganisers:\n  - name: A\n    rol: undertaker\ncontact:\n  website: https://www.example.org\n',
    );
    expect(await said(text)).toEqual(
      expect.arrayContaining([
        '6:5 field-unknown “rol” is not a field here. Did you mean “role” of organiser 1?',
        '8:3 field-unknown “website” is not a field here. Did you mean “url” under “contact”?',
      ]),
    );
    const { text: fixed } = applyFixes(text, await check(text));
    expect(await said(fixed)).toEqual([]);
  });
});

describe('field-type', () => {
  const fields = `title: Tea\ndate: 2024-04-20\n${contact}`;

  test('makes a list of a bare word, and stops there', async () => {
    const text = release(`${fields}organisers: Tea Board\n`);
    expect(await said(text)).toEqual(['6:13 field-type “organisers” should be a list, not “Tea Board”.']);
    const { text: fixed } = applyFixes(text, await check(text));
    expect(fixed).toBe(text.replace('Tea Board', '[Tea Board]'));
    expect(await said(fixed)).toEqual([]);
    for (const value of ['Tea, Milk', '{a: b}', '>-\n  Tea\n  Board', '"Tea Board"']) {
      const [found] = await check(release(`${fields}organisers: ${value}\n`));
      expect(found).toMatchObject({ ruleId: 'field-type' });
      expect(found?.fix).toBeUndefined();
    }
  });

  test('offers the value that was meant, but does not write it', async () => {
    const text = release(`${fields}organisers: [Tea Board]\nstatus: redy\n`);
    const found = await check(text);
    expect(found).toMatchObject([
      { reason: '“status” is “redy”. Did you mean “ready”?', expected: ['ready'], fix: { safe: false } },
    ]);
    expect(applyFixes(text, found).text).toBe(text);
  });

  test('says in plain words what stands there', async () => {
    expect(
      await said(release(`${fields}organisers: [Tea Board]\nsubtitle: [a, b]\nlocation:\n  a: b\n`)),
    ).toEqual([
      '7:11 field-type “subtitle” should be text, not a list.',
      '9:3 field-type “location” should be text, not a group of fields.',
    ]);
  });
});

describe('field-required', () => {
  test('says of parts whose they are', async () => {
    const fields = `title: Tea\ndate: 2024-04-20\n${contact}organisers:\n  - url: https://www.example.org\n  -\n`;
    expect(await said(release(`${fields}withdrawal:\n  at: 2024-05-01\n`))).toEqual([
      '7:5 field-required Organiser 1 has no name.',
      '8:3 field-required Organiser 2 is empty.',
      '9:1 field-required “reason” under “withdrawal” is missing.',
    ]);
  });
});

describe('contact-url', () => {
  const fields = (url: string) =>
    `title: Tea\ndate: 2024-04-20\norganisers: [Tea Board]\ncontact:\n  url: ${url}\n`;

  test.each(['www.ipd.gov.hk', '"www.ipd.gov.hk"', "'www.ipd.gov.hk' # the office"])(
    'completes %s',
    async (url) => {
      const text = release(fields(url));
      expect(await said(text)).toEqual([
        '6:8 contact-url The web address “www.ipd.gov.hk” lacks “https://”.',
      ]);
      for (const variant of [text, text.replaceAll('\n', '\r\n')]) {
        const { text: fixed } = applyFixes(variant, await check(variant));
        expect(fixed).toBe(variant.replace('www.ipd', 'https://www.ipd'));
        expect(await said(fixed)).toEqual([]);
      }
    },
  );

  test('does not touch the same words elsewhere', async () => {
    const text = release(fields('"w\\x77w.ipd.gov.hk"'), 'See www.ipd.gov.hk.\n');
    const found = await check(text);
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['contact-url']);
    expect(applyFixes(text, found).text).toBe(text);
  });

  test.each(['htps://www.ipd.gov.hk', 'https://intranet', 'mailto:press@example.org'])(
    'leaves %s to people',
    async (url) => {
      const text = release(fields(url));
      const found = await check(text);
      expect(found.map(({ ruleId }) => ruleId)).toEqual(['contact-url']);
      expect(applyFixes(text, found).text).toBe(text);
    },
  );
});

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
      '7:10 date-real There is no 29 February in 2023: February has 28 days that year.',
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
});

describe('body-empty', () => {
  const fields = `title: Tea\ndate: 2024-04-20\norganisers: [Tea Board]\n${contact}`;

  test.each([
    '',
    '\n\n',
    '# Tea\n',
    '<!-- later -->\n',
    '# Tea\n\n<!-- a\n\nb -->\n',
    '&nbsp;\n',
    '---\n',
    '<p> </p>\n',
    '<!-- a > b -->\n',
    '<script>let a = 1;</script>\n',
  ])('takes %j for no text', async (body) => {
    const found = await said(release(fields, body));
    expect(found.map((line) => line.replace(/^\S+ /, ''))).toContain('body-empty The release has no text.');
  });

  test.each([
    'Tea.\n',
    '# Tea\n\nTea.\n',
    '![Tea](https://example.org/a.jpg)\n',
    '- 茶\n',
    '<p>Tea</p>\n',
    '    code\n',
  ])('takes %j for a text', async (body) => {
    expect(await said(release(fields, body))).toEqual([]);
  });
});

describe('slug-valid and slug-unique', () => {
  const fields = `title: Tea\ndate: 2024-04-20\norganisers: [Tea Board]\n${contact}`;

  test('ask for a slug where the file name gives none', async () => {
    const [found] = await check(release(fields), {}, 'releases/2024-04-20-新聞稿.md');
    expect(found).toMatchObject({ ruleId: 'slug-valid', severity: 'error' });
    expect(found?.note).toMatch(/“slug: [a-z-]+”/);
  });

  test('offer what can be kept of a slug', async () => {
    const [found] = await check(release(`${fields}slug: Café & Tea\n`));
    expect(found).toMatchObject({
      ruleId: 'slug-valid',
      place: { start: { line: 7 } },
      expected: ['cafe-tea'],
    });
  });

  test('name the releases that claim the same address', async () => {
    const claimants = ['releases/b.md', 'releases/c.md'];
    const found = await said(release(fields), { claimants, address: '2024/04/20/a-release/' });
    expect(found).toEqual([
      'file slug-unique The same address is claimed by “releases/b.md”, “releases/c.md”.',
    ]);
  });
});

describe('image-file', () => {
  const fields = `title: Tea\ndate: 2024-04-20\norganisers: [Tea Board]\n${contact}photos:\n  - file: a.jpg\n    alt: A\nattachments:\n  - file: b.pdf\n`;
  const body = 'Tea ![c](c.png), ![d](https://example.org/d.png).\n';

  test('looks at photos, attachments and pictures in the text, each at its place', async () => {
    expect(await said(release(fields, body), { asset: () => 'missing' })).toEqual([
      '8:11 image-file The photo “a.jpg” is not there.',
      '11:11 image-file The attachment “b.pdf” is not there.',
      '14:5 image-file The picture “c.png” is not there.',
    ]);
    expect(await said(release(fields, body))).toEqual([]);
  });

  test('looks at pictures in notes and boilerplate', async () => {
    const text = release(`${fields}notes: See ![e](e.png).\n`);
    expect(await said(text, { asset: (file) => (file === 'e.png' ? 'outside' : 'ok') })).toEqual([
      '12:8 image-file The picture “e.png” lies outside the newsroom.',
    ]);
  });

  test('finds the place of a photo behind one that cannot be read, and of a bare name', async () => {
    const start = `title: Tea\ndate: 2024-04-20\norganisers: [Tea Board]\n${contact}`;
    const text = release(
      `${start}photos:\n  - alt: Nothing\n  - file: b.jpg\n    alt: B\nattachments:\n  - {}\n  - c.pdf\n`,
    );
    const found = await said(text, { asset: () => 'missing' });
    expect(found.filter((line) => line.includes('image-file'))).toEqual([
      '9:11 image-file The photo “b.jpg” is not there.',
      '13:5 image-file The attachment “c.pdf” is not there.',
    ]);
  });
});

test('the same release is told the same, whatever it holds; nothing in it stops the reading', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'title: ',
      'date: 2024-02-30',
      'contact:\n  url: ',
      'organisers:\n  - ',
      'www.a.b',
      '---',
      '\t',
      '"',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const text = release(`${pieces.join('\n')}\n`);
      const found = await check(text);
      expect(await check(text)).toEqual(found);
      for (const { place } of found) {
        if (place) expect(place.end.offset).toBeGreaterThanOrEqual(place.start.offset);
      }
      const { text: fixed } = applyFixes(text, found);
      expect(fixed.endsWith('---\n\nSomething happened.\n')).toBe(true);
    }),
    { numRuns: 200 },
  );
});
