import { describe, expect, test } from 'vitest';
import { checkRelease } from '../../../src/check/engine.ts';
import { applyFixes } from '../../../src/check/fix.ts';
import { translationStale } from '../../../src/check/rules/translation-stale.ts';
import { parseRelease } from '../../../src/parse/release.ts';
import { contextWith } from '../a-context.ts';

function text(lang: string, title: string, body: string, fields = ''): string {
  return `---\ntitle: ${title}\ndate: 2024-04-20\nlang: ${lang}\nkey: tea\n${fields}organisers: [Tea Board]\ncontact:\n  url: https://tea.example.org\n---\n\n${body}`;
}

const source = text('en', 'Tea', 'Tea is *served* at\nnoon on the [terrace](https://tea.example.org).\n');

async function check(fields: string, english = source) {
  const german = text(
    'de',
    'Tee',
    'Tee gibt es mittags auf der [Terrasse](https://tea.example.org).\n',
    fields,
  );
  const [release, sibling] = await Promise.all([
    parseRelease(Buffer.from(german), 'tea.de.md', { lang: 'en' }),
    parseRelease(Buffer.from(english), 'tea.md', { lang: 'en' }),
  ]);
  const found = checkRelease(release, [translationStale], contextWith({}, { siblings: [sibling] }));
  return { german, found };
}

/** The field as “check --fix” leaves it. */
async function marked(english = source): Promise<string> {
  const { german, found } = await check('translated: done\n', english);
  expect(found).toMatchObject([{ severity: 'info', fix: { safe: true }, field: 'translated' }]);
  const line = /^translated: done [0-9a-f]{8}\n/m.exec(applyFixes(german, found).text)?.[0];
  expect(line).toBeDefined();
  return line ?? '';
}

test('marks a translation that is done, and is content with it then', async () => {
  expect((await check(await marked())).found).toEqual([]);
});

describe('tells that the source has changed', () => {
  test.each([
    ['a word', source.replace('noon', 'night')],
    ['the title', source.replace('title: Tea', 'title: Green tea')],
    ['a link', source.replace('](https://tea.example.org)', '](https://cafe.example.org)')],
    ['a summary', source.replace('lang: en', 'lang: en\nsummary: All about tea.')],
  ])('%s', async (_, changed) => {
    const [before, after] = [await marked(), await marked(changed)];
    const { german, found } = await check(before, changed);
    expect(found).toMatchObject([
      {
        severity: 'warning',
        reason: 'The English version has changed since this translation was marked as done.',
        expected: [after.trim().replace('translated: ', '')],
        fix: { safe: false },
        place: { start: { line: 6 } },
      },
    ]);
    expect(found[0]?.note).toContain('tea.md');
    expect(applyFixes(german, found).text).toBe(german);
  });
});

test.each([
  ['line ends and white space', source.replace('at\nnoon', 'at  noon').replaceAll('\n', '\r\n')],
  ['emphasis', source.replace('*served*', '**served**')],
  ['the reference number', source.replace('lang: en', 'lang: en\nref: T/1')],
])('does not count %s', async (_, changed) => {
  expect((await check(await marked(), changed)).found).toEqual([]);
});

test.each(['', 'translated: draft\n', 'translated: not done\n'])('is quiet with %j', async (fields) => {
  expect((await check(fields)).found).toEqual([]);
});

test('is quiet in the source itself', async () => {
  const english = source.replace('lang: en', 'lang: en\ntranslated: done');
  const release = await parseRelease(Buffer.from(english), 'tea.md', { lang: 'en' });
  const sibling = await parseRelease(Buffer.from(text('de', 'Tee', 'Tee.\n')), 'tea.de.md', { lang: 'en' });
  expect(checkRelease(release, [translationStale], contextWith({}, { siblings: [sibling] }))).toEqual([]);
  expect(checkRelease(release, [translationStale], contextWith())).toEqual([]);
});
