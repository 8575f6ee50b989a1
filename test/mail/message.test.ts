import { describe, expect, test } from 'vitest';
import { flowed } from '../../src/mail/flowed.ts';
import type { Message } from '../../src/mail/message.ts';
import { aMessage, mailOf } from './a-message.ts';
import { hasPython, readByMailparser, readByPostalMime, readByPython } from './reading.ts';

const picture = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7) % 256);

const messages: readonly (readonly [string, Partial<Message>])[] = [
  ['plain words', {}],
  ['words of every script', { subject: 'Übergröße — 河西夜市重开 أسبوع القراءة 😀👩‍👩‍👧 ติดต่อ', lang: 'mul' }],
  ['a title of 500 letters without a blank', { subject: 'a'.repeat(500) }],
  ['a title of 500 Han', { subject: '河'.repeat(500) }],
  ['a title of 500 emoji', { subject: '👩🏽‍🚒'.repeat(100) }],
  ['a title of 500 Arabic letters', { subject: 'كتاب '.repeat(100).trim() }],
  ['signs that mean something in a head', { subject: '=?utf-8?q?a?= "b" <c@d.example>, e: f; \\ (g)' }],
  ['names with signs', { from: { name: 'O’Brien, "Bob" <x@y.example>; \\', email: "o'brien+x@h.example" } }],
  ['long names', { from: { name: '河西区文化馆'.repeat(20), email: `${'a'.repeat(60)}@h.example` } }],
  ['a host in other letters', { from: { name: '馆', email: 'press@例子.测试' } }],
  ['nobody it is to', { to: undefined as never }],
  ['a draft', { draft: true, to: undefined as never }],
  ['no list', { list: {} }],
  ['a text with what would end it', { html: '<p>.\n..\nFrom a\n--\n=20 =\n</p>' }],
  [
    'photos',
    {
      html: '<img src="cid:p1@h">',
      pictures: [{ id: 'p1@h', name: '夜市 "1".jpg', mediaType: 'image/jpeg', bytes: picture }],
    },
  ],
];

describe.each(messages)('a mail of %s', (_name, changes) => {
  const message: Message = { ...aMessage, ...changes };

  test('is ASCII in short lines that end in CRLF, with each field once', async () => {
    const mail = await mailOf(message);
    expect(mail).not.toMatch(/[^\x20-\x7e\r\n\t]/);
    expect(mail.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [head = '', ...body] = mail.split('\r\n\r\n');
    expect(head.split('\r\n').filter((line) => line.length > 78)).toEqual([]);
    const lines = body.join('\r\n\r\n').split('\r\n');
    expect(lines.filter((line) => line.length > 76 && !/^[- ]|^Content-/.test(line))).toEqual([]);
    const names = head.split(/\r\n(?! )/).map((field) => field.split(':')[0]?.toLowerCase());
    expect(names).toEqual([...new Set(names)]);
  });

  test('is read as the same by every program', async () => {
    const mail = await mailOf(message);
    const expected = {
      subject: message.subject,
      from: [[message.from.name, domainInAscii(message.from.email)]],
      to: message.to ? [['', message.to.email]] : [],
      text: message.text.text,
      html: message.html,
    };
    expect(await readByPostalMime(mail)).toEqual(expected);
    expect(await readByMailparser(mail)).toEqual(expected);
    if (!hasPython) return;
    const read = readByPython(mail);
    expect({ ...read, from: read.from.map(closed) }).toMatchObject({
      ...expected,
      from: expected.from.map(closed),
    });
  });

  test('has the same bytes when it is made again', async () => {
    expect(await mailOf(message)).toBe(await mailOf({ ...message }));
  });
});

test.skipIf(!hasPython && !process.env.CI)('its text comes first, and photos go with the HTML', async () => {
  const [, photos] = messages.find(([name]) => name === 'photos') ?? [];
  const read = readByPython(await mailOf({ ...aMessage, ...photos }));
  expect(read.structure).toEqual([
    'multipart/alternative',
    'text/plain',
    'multipart/related',
    'text/html',
    'image/jpeg',
  ]);
  expect(read.pictures).toEqual({ '<p1@h>': picture.length });
  expect(read.date).toBe('2024-09-05T18:05:00+08:00');
});

test('says what mailing lists need', async () => {
  const mail = await mailOf(aMessage);
  for (const field of [
    'List-ID: <releases.h.example>',
    'List-Post: NO',
    'List-Unsubscribe: <https://h.example/unsubscribe>,\r\n <mailto:unsubscribe@h.example>',
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    'List-Archive: <https://h.example/>',
    'Auto-Submitted: auto-generated',
    'Date: Thu, 05 Sep 2024 18:05:00 +0800',
    'Content-Language: en',
  ]) {
    expect(mail).toContain(`${field}\r\n`);
  }
  expect(mail).toMatch(/^Message-ID: <[\da-f]{32}@h\.example>\r$/m);
  expect(mail).not.toContain('X-Unsent');
});

test('offers one click only where a page takes it', async () => {
  const list = { unsubscribe: { email: 'unsubscribe@h.example' } };
  const mail = await mailOf({ ...aMessage, list });
  expect(mail).toContain('List-Unsubscribe: <mailto:unsubscribe@h.example>\r\n');
  expect(mail).not.toContain('List-Unsubscribe-Post');
});

test('a draft opens as one, and leaves open whom it is to', async () => {
  const { to: _, ...open } = aMessage;
  const mail = await mailOf({ ...open, draft: true });
  expect(mail).toContain('X-Unsent: 1\r\n');
  expect(mail).not.toMatch(/^To:/m);
});

test.each([
  '\r\nBcc: all@evil.example',
  '\nBcc: all@evil.example',
  '\r\n\r\n<p>Evil</p>',
  '\u2028Bcc: x',
  '\0',
])('nothing that is said can begin a field of its own: %j', async (evil) => {
  const mail = await mailOf({
    ...aMessage,
    subject: `Ferry${evil}`,
    from: { name: `Office${evil}`, email: 'press@h.example' },
    to: { name: `List${evil}`, email: 'releases@h.example' },
    replyTo: { name: `Desk${evil}`, email: 'desk@h.example' },
    lang: `en${evil}`,
    list: {
      id: `h.example${evil}`,
      unsubscribe: { url: `https://h.example/${evil}`, email: `u@h.example${evil}` },
      archive: `https://h.example/${evil}`,
    },
  });
  const [head = ''] = mail.split('\r\n\r\n');
  expect(head).not.toMatch(/^(?:bcc|<p>)/im);
  expect(mail.match(/^Subject:/gm)).toHaveLength(1);
  expect((await readByPostalMime(mail)).text).toBe(aMessage.text.text);
});

test('Chinese in flowed lines is read without blanks that nobody wrote', async () => {
  const text = '夜市沿江排开，二百家小店与三十位手艺人当场制作竹编、剪纸和糖画。'.repeat(4);
  const mail = await mailOf({ ...aMessage, text: await flowed(text) });
  expect(mail).toMatch(/format=flowed; delsp=yes/i);
  expect((await readByPostalMime(mail)).text).toBe(text);
  expect((await readByMailparser(mail)).text).toBe(text);
});

/** A name without blanks: some versions of Python set one where a long name goes on in the next line. */
function closed(address: readonly (string | undefined)[]): string[] {
  return address.map((text = '') => text.replaceAll(' ', ''));
}

function domainInAscii(email: string): string {
  const at = email.indexOf('@');
  return email.slice(0, at + 1) + new URL(`https://${email.slice(at + 1)}`).hostname;
}
