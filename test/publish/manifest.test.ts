import { expect, test } from 'vitest';
import { manifestOf, readManifest, serialiseManifest } from '../../src/publish/manifest.ts';

const entry = (path: string, source = 'releases/a.md') => ({
  path,
  sha256: 'f'.repeat(64),
  source,
  format: 'html',
});
const bytes = (text: string) => Buffer.from(text);

test('reads back what it wrote, in order of path and without anything else', () => {
  const withMore = { ...entry('a/新.html'), content: '<p>' };
  const manifest = manifestOf([entry('b/index.html'), withMore, entry('B/index.html')]);
  const text = serialiseManifest(manifest);
  expect(JSON.parse(text)).toEqual({
    version: 1,
    files: [entry('B/index.html'), entry('a/新.html'), entry('b/index.html')],
  });
  expect(text.split('\n')).toHaveLength(9);
  expect(readManifest(bytes(text))).toEqual({ manifest, found: 'whole', notes: [] });
  expect(serialiseManifest(manifestOf([]))).toBe('{\n  "version": 1,\n  "files": []\n}\n');
});

test('knows that there was none', () => {
  expect(readManifest(undefined)).toEqual({ manifest: { version: 1, files: [] }, found: 'none', notes: [] });
});

test('takes one that was cut short anywhere for none, and says so', () => {
  const text = serialiseManifest(manifestOf([entry('a/index.html'), entry('b/index.html')]));
  for (let length = 0; length < text.length - 2; length += 1) {
    const reading = readManifest(bytes(text.slice(0, length)));
    expect(reading.found).toBe('damaged');
    expect(reading.manifest.files).toEqual([]);
    expect(reading.notes).toHaveLength(1);
  }
});

test.each(['null', '[]', '7', '{}', '{"version":1}', '{"version":1,"files":{}}', '<<<<<<< HEAD\n{}', '\xff'])(
  'takes %s for damaged',
  (text) => {
    expect(readManifest(Buffer.from(text, 'latin1'))).toMatchObject({
      found: 'damaged',
      manifest: { version: 1, files: [] },
    });
  },
);

test('leaves out lines that name no safe path: files are removed by them', () => {
  const files = ['../../etc/passwd', '/etc/passwd', 'a\\..\\b', 'C:/x', 'ok/index.html', ''].map((path) =>
    entry(path),
  );
  const reading = readManifest(bytes(JSON.stringify({ version: 1, files: [...files, null, { path: 'x' }] })));
  expect(reading.manifest.files.map(({ path }) => path)).toEqual(['ok/index.html']);
  expect(reading.found).toBe('damaged');
});

test('refuses what is plainly somebody else’s, or of a newer pressdesk', () => {
  expect(() => readManifest(bytes('{"name":"Our app","icons":[]}'))).toThrow('pressdesk did not write');
  expect(() => readManifest(bytes('{"manifest_version":3,"version":"1.0"}'))).toThrow(
    'pressdesk did not write',
  );
  expect(() => readManifest(bytes('{"version":2,"files":[]}'))).toThrow('newer pressdesk');
});
