import { expect, test } from 'vitest';
import { check } from '../../src/app/check.ts';
import type { Io } from '../../src/model/io.ts';
import { Office } from './office.ts';

function version(lang: string, words: string, key = 'library'): string {
  return `---\ntitle: Library\ndate: 2024-09-05\nslug: ${lang}\nlang: ${lang}\nkey: ${key}\norganisers: [Town Council]\ncontact:\n  url: https://example.org\n---\n\n${words}\n`;
}

const english = version('en', 'The reading room has 240 seats and 18 windows.');
const german = version('de', 'Der Lesesaal hat 140 Plätze und 18 Fenster.');
const other = version('de', 'Der Lesesaal hat 99 Plätze und 12 Fenster.', 'another-library');

/** What is said of the languages, and the files that were opened for it. */
async function said(io: Io, ...paths: string[]): Promise<string[]> {
  const { report } = await check(io, { paths });
  return report.files.flatMap(({ path, diagnostics }) =>
    diagnostics
      .filter(({ ruleId }) => ruleId === 'translation-parity')
      .map(({ reason }) => `${path} ${reason}`),
  );
}

const expected = (path: string) => `${path} “140” stands here, “240” in the English version.`;

test('finds the other versions among the files that were given', async () => {
  const office = new Office({ 'a/en.md': english, 'b/de.md': german, 'b/other.md': other });
  expect(await said(office.io(), 'a', 'b')).toEqual([expected('b/de.md')]);
});

test('finds them in the releases of the newsroom, in whatever folder', async () => {
  const office = new Office({
    'pressdesk.yaml': 'organisation: Town Council\nsite: https://example.org\n',
    'releases/en/a.md': english,
    'releases/de/a.md': german,
    'releases/de/b.md': other,
  });
  expect(await said(office.io(), 'releases/de/a.md')).toEqual([expected('releases/de/a.md')]);
  expect(await said(office.io(), 'releases/de/b.md')).toEqual([]);
  expect(await said(office.io())).toEqual([expected('releases/de/a.md')]);
});

test('finds them beside a file that lies in no newsroom', async () => {
  const office = new Office({ 'en.md': english, 'de.md': german, 'further/en.md': english });
  expect(await said(office.io(), 'de.md')).toEqual([expected('de.md')]);
  expect(await said(new Office({ 'de.md': german, 'further/en.md': english }).io(), 'de.md')).toEqual([]);
});

test('finds a key with signs and letters of any kind', async () => {
  const key = '圖書館 (2024) + $1';
  const keyed = (text: string) => text.replace('key: library', `key: "${key}"`);
  const office = new Office({ 'en.md': keyed(english), 'de.md': keyed(german) });
  expect(await said(office.io(), 'de.md')).toEqual([expected('de.md')]);
});

test('reads no neighbour of a release without a key', async () => {
  const office = new Office({ 'en.md': english, 'de.md': german.replace('key: library\n', '') });
  const io = office.io();
  const opened: string[] = [];
  const watched: Io = {
    ...io,
    readFile: (file, most) => {
      opened.push(file);
      return io.readFile(file, most);
    },
  };
  expect(await said(watched, 'de.md')).toEqual([]);
  expect(opened).not.toContain(office.path('en.md'));
});
