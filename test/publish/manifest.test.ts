import { describe, expect, test } from 'vitest';
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
    version: 2,
    pressdesk: '',
    seal: expect.stringMatching(/^[0-9a-f]{64}$/),
    addresses: [],
    hidden: [],
    files: [entry('B/index.html'), entry('a/新.html'), entry('b/index.html')],
  });
  expect(text.split('\n')).toHaveLength(13);
  expect(readManifest(bytes(text))).toEqual({ manifest, found: 'whole', notes: [] });
  expect(serialiseManifest(manifestOf([]))).toMatch(
    /^\{\n {2}"version": 2,\n {2}"pressdesk": "",\n {2}"seal": "\w{64}",\n {2}"addresses": \[\],\n {2}"hidden": \[\],\n {2}"files": \[\]\n\}\n$/,
  );
});

test('knows that there was none', () => {
  expect(readManifest(undefined)).toEqual({ manifest: manifestOf([]), found: 'none', notes: [] });
});

test('takes what is left of one that was cut short anywhere, and says so', () => {
  const text = serialiseManifest(manifestOf([entry('a/index.html'), entry('b/index.html')]));
  for (let length = 0; length < text.length - 2; length += 1) {
    const reading = readManifest(bytes(text.slice(0, length)));
    expect(reading.found).toBe('damaged');
    const whole = ['"b/', '"a/'].filter((path) => text.indexOf('}', text.indexOf(path)) < length).length;
    expect(reading.manifest.files).toHaveLength(whole);
    expect(reading.notes).toHaveLength(1);
  }
});

describe('one that was changed', () => {
  const page = entry('2024/09/05/a/index.html');
  const text = serialiseManifest(manifestOf([page, entry('b/index.html')], { pressdesk: '1.2.3' }));

  test.each([
    ['a hash', text.replace('ffff', 'eeee')],
    ['a path', text.replace('"b/', '"c/')],
    ['a line taken away', text.replace(/,\n.*"b\/index.html".*/, '')],
    ['a line added', text.replace('"files": [', `"files": [${JSON.stringify(entry('mine.html'))},`)],
    ['the version of pressdesk', text.replace('1.2.3', '1.2.4')],
    ['the seal taken away', text.replace(/.*"seal".*\n/, '')],
    ['a hidden address added', text.replace('"hidden": []', `"hidden": ["${'a'.repeat(64)}"]`)],
  ])('(%s) is not believed, and says so', (_, changed) => {
    expect(changed).not.toBe(text);
    const reading = readManifest(bytes(changed));
    expect(reading.found).toBe('edited');
    expect(reading.notes).toHaveLength(1);
  });

  test.each([
    ['line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['other indents', JSON.stringify(JSON.parse(text), null, 1)],
    ['a byte order mark', `\ufeff${text}`],
  ])('(%s) in nothing that matters is', (_, changed) => {
    expect(readManifest(bytes(changed))).toMatchObject({ found: 'whole', notes: [] });
  });
});

test('one of version 1 is believed, and its addresses are remembered', () => {
  const files = [entry('2024/09/05/a/index.html'), entry('2024/09/05/a/photos/x.jpg')];
  const reading = readManifest(bytes(JSON.stringify({ version: 1, files })));
  expect(reading.found).toBe('whole');
  expect(reading.manifest.addresses).toEqual([{ address: '2024/09/05/a/', source: 'releases/a.md' }]);
});

test.each(['null', '[]', '7', '{}', '{"version":1}', '{"version":1,"files":{}}', '<<<<<<< HEAD\n{}', '\xff'])(
  'takes %s for damaged',
  (text) => {
    expect(readManifest(Buffer.from(text, 'latin1'))).toMatchObject({
      found: 'damaged',
      manifest: { version: 2, files: [] },
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
  expect(() => readManifest(bytes('{"version":3,"files":[]}'))).toThrow('newer pressdesk');
});
