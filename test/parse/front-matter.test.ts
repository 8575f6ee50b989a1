import { afterEach, describe, expect, test } from 'vitest';
import { cut } from '../../src/parse/front-matter.ts';
import { complete, fields, mended, pointed, read, told } from './reading.ts';

const canary = globalThis as { hatched?: boolean };
const hatch = '{ title: (globalThis.hatched = true, "x") }';

afterEach(() => {
  delete canary.hatched;
});

describe('front matter in another language is refused and nothing in it runs', () => {
  const words = [
    'js',
    ' js',
    'JS',
    'javascript',
    'coffee',
    'json',
    'toml',
    '__proto__',
    'constructor',
    'yml',
    ' yaml',
  ];

  test.each(words)('---%s', async (word) => {
    const release = await read(`---${word}\n${hatch}\n---\n\n# Heading\n\nText.\n`);
    expect(release.faults).toHaveLength(1);
    expect(told(release)).toEqual([`syntax: ${word.trim()}`]);
    expect(release.unread).toBe(true);
    expect(canary.hatched).toBeUndefined();
  });

  test('after a byte order mark too', async () => {
    const release = await read(`\ufeff---js\n${hatch}\n---\n`);
    expect(told(release)).toEqual(['syntax: js']);
    expect(canary.hatched).toBeUndefined();
  });

  test('gray-matter itself, should such a text ever reach it, refuses every engine but YAML', () => {
    for (const word of ['js', 'javascript', 'JS', 'json', 'coffee', 'coffeescript', 'cson', 'toml', 'yml']) {
      expect(() => cut(`---${word}\n${hatch}\n---\n`), word).toThrow();
    }
    expect(canary.hatched).toBeUndefined();
  });

  test('nor does a block in the body run', async () => {
    await read(fields(`title: x\n${complete}`, `---js\n${hatch}\n---\n`));
    expect(canary.hatched).toBeUndefined();
  });
});

describe('long runs of nothing are answered, not ground through', () => {
  test('80 kB of blank lines', async () => {
    const release = await read(`---\n${'\n'.repeat(80_000)}title: x\n---\n\nText.\n`);
    expect(release).toMatchObject({
      unread: true,
      faults: [{ kind: 'limit', limit: 'front-matter-bytes', actual: 80_009 }],
    });
  });

  test('400 kB of text after a fence that is never closed', async () => {
    const release = await read(`---\ntitle: x\n\n${'All work and no play.\n'.repeat(19_000)}`);
    expect(told(release)).toEqual(['syntax: ---']);
  });

  test.each(['\n', '\r\n', ' \n', '\u2028'])('more than 100 blank lines in a row (%j)', async (blank) => {
    const release = await read(`---\ntitle: x\n${blank.repeat(100)}${'\n'}${blank}date: y\n---\n`);
    expect(release.faults).toMatchObject([
      { kind: 'limit', limit: 'front-matter-blank-lines', allowed: 100 },
    ]);
    expect(release.faults).toMatchObject([{ place: { start: { line: 3, column: 1 } } }]);
  });

  test('100 blank lines in a row are read', async () => {
    const release = await read(fields(`title: x\n${'\n'.repeat(100)}${complete}`));
    expect(release.faults).toEqual([]);
  });

  test('64 KiB are read, one byte more is not', async () => {
    const head = `title: x\n${complete}notes: `;
    const most = await read(fields(`${head}${'n'.repeat(65_535 - head.length)}\n`));
    expect(most.faults).toEqual([]);
    const more = await read(fields(`${head}${'n'.repeat(65_536 - head.length)}\n`));
    expect(more.faults).toMatchObject([{ limit: 'front-matter-bytes', actual: 65_537, allowed: 65_536 }]);
    expect(told(more)).toEqual(['limit: ---']);
  });
});

describe('the fence is exact, and what is nearly one is named', () => {
  const inner = `title: x\n${complete}`;

  test.each(['---', '---  ', '---\t', '--- \t '])('“%s” is a fence', async (fence) => {
    const release = await read(`${fence}\n${inner}${fence}\n\nText.\n`);
    expect(release.faults).toEqual([]);
    expect(release.data.title).toBe('x');
    expect(release.body.children).toHaveLength(1);
  });

  const near: [name: string, text: string, words: string, fixable: boolean][] = [
    ['a word after the opening', `--- note\n${inner}---\n\nText.\n`, 'note', false],
    ['yaml after the opening', `---yaml\n${inner}---\n\nText.\n`, 'yaml', true],
    ['four hyphens above', `----\n${inner}---\n\nText.\n`, '----', true],
    ['two hyphens above', `--\n${inner}---\n\nText.\n`, '--', true],
    ['dashes above', `———\n${inner}---\n\nText.\n`, '———', true],
    ['four hyphens below', `---\n${inner}----\n\nText.\n`, '----', true],
    ['a word after the closing', `---\n${inner}---more\n\nText.\n`, '---more', false],
    ['dots below', `---\n${inner}...\n\nText.\n`, '...', true],
    ['dashes below', `---\n${inner}———\n\nText.\n`, '———', true],
    ['an indented closing', `---\n${inner} ---\n\nText.\n`, ' ---', true],
    ['an empty line above', `\n\n---\n${inner}---\n\nText.\n`, '---', true],
    ['a space above', ` ---\n${inner}---\n\nText.\n`, ' ---', true],
    ['a second byte order mark', `\ufeff\ufeff---\n${inner}---\n\nText.\n`, '\ufeff---', true],
    ['no opening', `${inner}---\n\nText.\n`, 'title: x', true],
    ['carriage returns alone', `---\n${inner}---\n\nText.\n`.replaceAll('\n', '\r'), '---', true],
  ];

  test.each(near)('%s', async (_, text, words, fixable) => {
    const release = await read(text);
    expect(told(release)).toEqual([`syntax: ${words}`]);
    expect(release.unread).toBe(true);
    const [fault] = release.faults;
    expect(fault).toMatchObject({ note: expect.stringMatching(/\w/) });
    if (!fixable) return expect(fault).not.toHaveProperty('fix');
    expect(fault).toMatchObject({ fix: { safe: true } });
    const repaired = await read(mended(release));
    expect(repaired.faults).toEqual([]);
    expect(repaired.data.title).toBe('x');
  });

  test('a line below with more than a fence is refused before the real one is found', async () => {
    const release = await read(`---\n${inner}---|---\n\nText.\n\n---\n`);
    expect(told(release)).toEqual(['syntax: ---|---']);
  });

  test('a fence that is not closed offers to close it after the fields', async () => {
    const release = await read(`---\n${inner}\nText.\n`);
    expect(told(release)).toEqual(['syntax: ---']);
    expect(release.faults).toMatchObject([{ fix: { safe: false } }]);
    const repaired = await read(mended(release));
    expect(repaired.faults).toEqual([]);
    expect(repaired.body.children).toMatchObject([{ type: 'paragraph' }]);
  });

  test.each([
    ['', 'The file is empty.', ''],
    [' \n\n', 'The file is empty.', ''],
    ['# A heading\n\nText.\n', 'The file has no front matter.', '# A heading'],
    ['\n\nText: of a kind.\n', 'The file has no front matter.', 'Text: of a kind.'],
    ['---', 'The front matter that begins here has no end.', '---'],
  ])('%j', async (text, reason, words) => {
    const release = await read(text);
    expect(release.faults).toMatchObject([{ kind: 'syntax', reason, note: expect.stringContaining('---') }]);
    expect(pointed(release, release.faults[0])).toBe(words);
  });

  test('front matter without a field is front matter', async () => {
    const release = await read('---\n---\n');
    expect(told(release)).toEqual(['missing: ---', 'missing: ---', 'missing: ---', 'missing: ---']);
  });
});

describe('positions of the body are those of the file', () => {
  test.each(['\n', '\r\n'])('with %j', async (end) => {
    const text = fields(`title: 香港 𝒜\n${complete}`, 'Text **strong**.\n').replaceAll('\n', end);
    const release = await read(text);
    const [paragraph] = release.body.children;
    expect(text.slice(paragraph?.position?.start.offset, paragraph?.position?.end.offset)).toBe(
      'Text **strong**.',
    );
    expect(paragraph?.position?.start.line).toBe(9);
  });
});

test('a broken file is broken each time it is read', async () => {
  const text = fields('title: a: b\n');
  const [first, second] = [await read(text), await read(text)];
  expect(second.faults).toEqual(first.faults);
  expect(first.faults.length).toBeGreaterThan(0);
});

test('data is frozen through and through', async () => {
  const { data } = await read(fields(`title: x\n${complete}`));
  expect(
    Object.isFrozen(data) && Object.isFrozen(data.organisers) && Object.isFrozen(data.organisers?.[0]),
  ).toBe(true);
  expect(Object.isFrozen(data.contact) && Object.isFrozen(data.date) && Object.isFrozen(data.topics)).toBe(
    true,
  );
});
