import { expect, test } from 'vitest';
import type { ManifestFile, PublishedAddress } from '../../src/model/manifest.ts';
import { manifestOf, readManifest, serialiseManifest } from '../../src/publish/manifest.ts';
import { editedManifest } from '../../src/publish/manifest-edit.ts';

const hash = (letter: string) => letter.repeat(64);
const [ferry, odd] = ['releases/ferry.md', 'releases/a "quay", 新 \\.md'];

const files: readonly ManifestFile[] = [
  { path: '2024/09/05/ferry/index.html', sha256: hash('a'), source: ferry, format: 'html' },
  { path: '2024/09/05/ferry/release.txt', sha256: hash('b'), source: ferry, format: 'text' },
  { path: '2024/09/06/quay/index.html', sha256: hash('c'), source: odd, format: 'html' },
  { path: 'feed.xml', sha256: hash('d'), source: '.', format: 'rss' },
];
const addresses: readonly PublishedAddress[] = [
  { address: '2024/09/04/ferry/', source: ferry, lang: 'en', mark: '1111' },
  { address: '2024/09/05/ferry/', source: ferry, key: 'ferry', lang: 'en', mark: '1111' },
  { address: '2024/09/06/quay/', source: odd, lang: 'en', mark: '2222' },
];
const record = { pressdesk: '1.2.3', addresses, hidden: [hash('e')] };
const manifest = manifestOf(files, record);
const bytes = Buffer.from(serialiseManifest(manifest));

const [page, , quay, feed] = files as [ManifestFile, ManifestFile, ManifestFile, ManifestFile];

test('a manifest that is edited is the one that would be written', () => {
  const edit = {
    files: [[feed, hash('0')] as const, [page, hash('1')] as const, [quay, hash('2')] as const],
    marks: new Map([
      [odd, '4444'],
      [ferry, '3333'],
    ]),
  };
  const edited = editedManifest(bytes, edit)?.toString();
  const hashes = new Map(edit.files.map(([{ path }, sha256]) => [path, sha256]));
  const wanted = manifestOf(
    files.map((file) => ({ ...file, sha256: hashes.get(file.path) ?? file.sha256 })),
    { ...record, addresses: addresses.map((one) => ({ ...one, mark: edit.marks.get(one.source) ?? '' })) },
  );
  expect(edited).toBe(serialiseManifest(wanted));
  expect(readManifest(Buffer.from(edited ?? '')).found).toBe('whole');
});

test('an edit that says nothing new leaves every byte', () => {
  const edit = { files: [[page, page.sha256] as const], marks: new Map([[ferry, '1111']]) };
  expect(editedManifest(bytes, edit)).toEqual(bytes);
});

const noMarks = new Map<string, string>();

test.each([
  ['another hash of a file', [[{ ...page, sha256: hash('9') }, hash('1')] as const], noMarks],
  ['a file that it does not know', [[{ ...page, path: 'index.html' }, hash('1')] as const], noMarks],
  ['a release that it does not know', [], new Map([['releases/other.md', '3333']])],
])('of a manifest that does not tell what is to be told otherwise nothing is made: %s', (_, wrong, marks) => {
  expect(editedManifest(bytes, { files: wrong, marks })).toBeUndefined();
});

test('nor where an address of the release was that of another text', () => {
  for (const mark of ['5555', '']) {
    const { mark: _, ...former } = addresses[0] as PublishedAddress;
    const others = [{ ...former, ...(mark && { mark }) }, ...addresses.slice(1)];
    const edited = Buffer.from(serialiseManifest(manifestOf(files, { ...record, addresses: others })));
    expect(editedManifest(edited, { files: [], marks: new Map([[ferry, '3333']]) })).toBeUndefined();
  }
});

test('nor of one without a seal', () => {
  const without = Buffer.from(bytes.toString().replace(/.*"seal".*\n/, ''));
  expect(editedManifest(without, { files: [[page, hash('1')]], marks: noMarks })).toBeUndefined();
});
