import { describe, expect, test } from 'vitest';
import { checkRelease } from '../../../src/check/engine.ts';
import { applyFixes } from '../../../src/check/fix.ts';
import { contactConsistent } from '../../../src/check/rules/contact-consistent.ts';
import { parseRelease } from '../../../src/parse/release.ts';
import { contextWith } from '../a-context.ts';

const all = `  email: press@harbour.example.org
  phone: "+852 2946 0123"
  address: Lamp House, 12 Harbour Road, Northshore
`;

async function read(
  body: string,
  { contact = all, url = 'https://www.harbour.example.org', fields = '' } = {},
) {
  const text = `---\ntitle: The lamp\ndate: 2024-09-20\norganisers: [Harbour Trust]\n${fields}contact:\n  url: ${url}\n${contact}---\n${body}\n`;
  const release = await parseRelease(Buffer.from(text), 'a.md', { lang: 'en' });
  return { text, found: checkRelease(release, [contactConsistent], contextWith()) };
}

async function found(...args: Parameters<typeof read>) {
  const { text, found } = await read(...args);
  return found.map(
    ({ reason, place }) => `${place && text.slice(place.start.offset, place.end.offset)} | ${reason}`,
  );
}

describe('finds, and offers what the contact has', () => {
  test.each([
    ['Ring 2946 0132.', '2946 0132', '“+852 2946 0123”'],
    ['Ring +852 2946 0723 now.', '+852 2946 0723', '“+852 2946 0123”'],
    ['Ring (852) 2946 123.', '(852) 2946 123', '“+852 2946 0123”'],
    ['Write to press@harbour.example.com.', 'press@harbour.example.com', '“press@harbour.example.org”'],
    ['Write to press@habour.example.org.', 'press@habour.example.org', '“press@harbour.example.org”'],
    ['Write to perss@harbour.example.org!', 'perss@harbour.example.org', '“press@harbour.example.org”'],
    ['Come to 21 Harbour Road, Northshore.', '21 Harbour Road', '“12 Harbour Road”'],
    ['See [our pages](http://www.harbour.example.org/).', 'our pages', '“https://www.harbour.example.org”'],
    ['See [our pages](https://harbour.example.org).', 'our pages', '“https://www.harbour.example.org”'],
    [
      'See <http://www.harbour.example.org>.',
      'http://www.harbour.example.org',
      '“https://www.harbour.example.org”',
    ],
  ])('%s', async (body, words, listed) => {
    const { text, found: findings } = await read(body);
    expect(findings.map(({ place }) => text.slice(place?.start.offset, place?.end.offset))).toEqual([words]);
    expect(findings[0]?.reason).toContain(`the contact has ${listed}.`);
    expect(findings[0]?.fix?.safe).toBe(false);
    const made = findings.map((one) => ({ ...one, ...(one.fix && { fix: { ...one.fix, safe: true } }) }));
    expect(await found(applyFixes(text, made).text.split('---\n')[2] ?? '')).toEqual([]);
  });

  test('a link that leads elsewhere than it says', async () => {
    expect(await found('Ring [2946 0123](tel:+85229460132).')).toEqual([
      '2946 0123 | The link shows “2946 0123”, but leads to “+85229460132”.',
    ]);
    const mail = 'Write to [lee@trust.example.com](mailto:tan@trust.example.com?subject=x).';
    expect(await found(mail, { contact: '' })).toEqual([
      'lee@trust.example.com | The link shows “lee@trust.example.com”, but leads to “tan@trust.example.com”.',
    ]);
    expect(await found('Ring [us](tel:+85229460132).')).toEqual([
      'us | The link leads to the number “+85229460132”, the contact has “+852 2946 0123”.',
    ]);
    expect(await found('Ring [2946 0723](tel:+85229460723).')).toHaveLength(1);
  });

  test.each([
    'http://harbour.example.org/press',
    'https://www.harbour.example.org/press/',
    'https://harbour.example.com/press',
    'http://harbour.example.org/',
  ])("the contact's own page by another name: %s", async (address) => {
    const url = 'https://harbour.example.org/press';
    expect(await found(`See [the press page](${address}).`, { url })).toHaveLength(1);
    expect(
      await found(
        `See [this](${url}), [that](https://harbour.example.org) and [x](https://harbour.example.com).`,
        { url },
      ),
    ).toEqual([]);
  });

  test('a number among Chinese characters', async () => {
    expect(await found('查詢熱線為2946 0723。')).toHaveLength(1);
  });

  test('the notes', async () => {
    expect(await found('Come.', { fields: 'notes: Ring 2946 0132.\n' })).toHaveLength(1);
  });
});

describe('is quiet on', () => {
  test.each([
    [
      'the same, in other forms',
      'Ring 2946-0123, (852) 29460123 or [us](tel:+85229460123); press@Harbour.example.org; 12 Harbour Road.',
    ],
    ['a line beside the right one', 'Ring 2946 0123 or 2946 0124.'],
    [
      'links that say the same',
      'Ring [(0852) 2946-7788](tel:+85229467788), write to [LEE@trust.example.com](mailto:lee@trust.example.com) or [her](mailto:tan@trust.example.com).',
    ],
    ['the next line', 'Ring [2946 0124](tel:+85229460124).'],
    ['another line', 'Ring 2946 7788 or 2577 0123.'],
    [
      'numbers of other kinds',
      'From 2024-09-20 to 2024-09-21, 2,946,132 of 29460132% came; ISBN 978-0-2946-0132-4.',
    ],
    ['another mailbox', 'Write to events@harbour.example.org or press@trust.example.com.'],
    ['mailboxes with numbers', 'Write to press2@harbour.example.org.'],
    [
      'other pages of the site',
      'See [this](http://harbour.example.org/lamp), [that](https://harbour.example.org/?a) and [shop](https://shop.harbour.example.org).',
    ],
    [
      'the same site',
      'See [this](https://www.harbour.example.org), <https://www.harbour.example.org/> and https://WWW.harbour.example.org.',
    ],
    [
      'a bare address',
      'See www.harbour.example.org and [www.harbour.example.org](https://www.harbour.example.org).',
    ],
    ['another street', 'Come to 21 Harbour Roads or 4 Lamp Street, or 12 Harbour Road and 14 Harbour Road.'],
  ])('%s', async (_, body) => {
    expect(await found(body)).toEqual([]);
  });

  test('a contact with nothing but its address', async () => {
    expect(await found('Ring 2946 0132 or see <https://trust.example.com>.', { contact: '' })).toEqual([]);
  });
});
