import { describe, expect, test } from 'vitest';
import { rules } from '../../src/check/rules/index.ts';
import { toConfig } from '../../src/config/config.ts';
import { configSchema } from '../../src/config/schema.ts';
import { parseConfig } from '../../src/parse/config-file.ts';
import { jsonSchema } from '../../src/parse/json-schema.ts';

function read(text: string) {
  return parseConfig(new TextEncoder().encode(text), 'pressdesk.yaml', configSchema(rules));
}

test('what is said is kept, an address alone or with a name', () => {
  const { data, faults } = read(`newsletter:
  from: press@example.org
  reply-to: { name: Press desk, email: desk@example.org }
  to: { email: o'brien+list@例子.测试 }
  list-id: releases.example.org
  unsubscribe: { url: https://example.org/u?list=1, email: unsubscribe@example.org }
  archive: https://example.org/
  reason: You asked for it.
  embed-photos: true
  draft: false
`);
  expect(faults).toEqual([]);
  expect(toConfig(data).newsletter).toEqual({
    from: { email: 'press@example.org' },
    replyTo: { name: 'Press desk', email: 'desk@example.org' },
    to: { email: "o'brien+list@例子.测试" },
    listId: 'releases.example.org',
    unsubscribe: { url: 'https://example.org/u?list=1', email: 'unsubscribe@example.org' },
    archive: 'https://example.org/',
    reason: 'You asked for it.',
    embedPhotos: true,
    draft: false,
  });
});

describe('is found, with its place', () => {
  test.each([
    ['a line end in an address', String.raw`from: "press@example.org\r\nBcc: all@example.org"`, 'from'],
    [
      'a line end in a name',
      String.raw`from: { name: "Desk\nBcc: x@y.example", email: a@b.example }`,
      'from.name',
    ],
    ['a line end in a reason', String.raw`reason: "You asked.\r\n\r\nEvil"`, 'reason'],
    ['two addresses', 'from: "a@b.example, c@d.example"', 'from'],
    ['letters that not every server takes', 'from: møller@example.org', 'from'],
    ['an address without a host', 'to: press', 'to'],
    ['dots one after the other', 'to: a..b@example.org', 'to'],
    ['a page without https', 'unsubscribe: { url: http://example.org/u }', 'unsubscribe.url'],
    ['a page that runs', 'unsubscribe: { url: "javascript:alert(1)" }', 'unsubscribe.url'],
    [
      'a placeholder that is an address',
      'unsubscribe: { placeholder: "javascript:*|x|*" }',
      'unsubscribe.placeholder',
    ],
    [
      'a placeholder that is an address of another site',
      'unsubscribe: { placeholder: "//e.example/*" }',
      'unsubscribe.placeholder',
    ],
    ['a placeholder that is a word', 'unsubscribe: { placeholder: later }', 'unsubscribe.placeholder'],
    ['a page that would end its brackets', 'archive: "https://example.org/>,<mailto:x@y.example"', 'archive'],
    ['a line end in a page', String.raw`archive: "https://example.org/\r\nBcc: x"`, 'archive'],
    ['a list that is no host', 'list-id: "My list"', 'list-id'],
    ['a word that is neither yes nor no', 'draft: maybe', 'draft'],
  ])('%s', (_name, line, field) => {
    const { data, faults } = read(`newsletter:\n  ${line}\n`);
    expect(faults).toMatchObject([{ place: { start: { line: 2 } } }]);
    // A carriage return is refused by whatever reads the file, before anybody asks for a field.
    const [fault] = faults;
    if (fault?.kind !== 'syntax') expect(fault).toMatchObject({ field: `newsletter.${field}` });
    expect(JSON.stringify(data)).not.toMatch(/Bcc|javascript|Evil/);
  });

  test('what is beyond doubt is mended', () => {
    const { faults } = read(
      'newsletter:\n  from: Press <press@example.org>\n  archive: http://example.org/\n',
    );
    expect(faults).toMatchObject([
      { fix: { edits: [{ text: 'press@example.org' }] } },
      { fix: { edits: [{ text: 'https://example.org/' }] } },
    ]);
  });
});

test('editors know yes and no as such', async () => {
  const schema = JSON.stringify(await jsonSchema(configSchema(rules), { title: 'Settings' }));
  expect(schema).toContain('"draft":{"enum":[true,false],"type":"boolean"');
});

test.each(['*|UNSUB|*', '{{unsubscribe_url}}', '%unsubscribe%', '[unsubscribe]'])(
  'a mailing service finds its placeholder: %s',
  (written) => {
    const { data, faults } = read(`newsletter:\n  unsubscribe: { placeholder: "${written}" }\n`);
    expect(faults).toEqual([]);
    expect(toConfig(data).newsletter.unsubscribe).toEqual({ placeholder: written });
  },
);
