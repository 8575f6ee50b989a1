import { describe, expect, test } from 'vitest';
import { bitmap } from '../a-picture.ts';
import { Editor, release } from './editor.ts';

const name = 'releases/2024-09-05-library.md';

/** A session with one release open. */
async function editing(text: string, files: Readonly<Record<string, string>> = {}): Promise<Editor> {
  const editor = new Editor({ [name]: text, ...files });
  await editor.start();
  await editor.open(name);
  await editor.shown(name);
  return editor;
}

describe('findings', () => {
  test('come while somebody types, and go once they are mended', async () => {
    const editor = await editing(release({ date: '2024-04-31' }));
    expect(await editor.shown(name)).toMatchObject([
      {
        range: { start: { line: 2, character: 6 }, end: { line: 2, character: 16 } },
        severity: 1,
        code: 'date-real',
        codeDescription: { href: expect.stringMatching(/^https:.*#date-real$/) },
        source: 'pressdesk',
        data: { fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/) },
      },
    ]);
    await editor.type(name, '31', '30');
    expect(await editor.codes(name)).toEqual([]);
    await editor.type(name, 'title:', 'titel:');
    expect(await editor.codes(name)).toEqual(['field-unknown']);
    expect(await editor.end()).toBe(0);
  });

  test('are counted in UTF-16 code units, whatever the line ends, and behind a byte order mark', async () => {
    const body = '𠮷野家 and 🎪: <font color="red">red</font>';
    const text = release({ body }).replaceAll('\n', '\r\n');
    const editor = await editing(`\ufeff${text}`);
    const [found] = await editor.shown(name, (all) => all.length > 0);
    const line = text.split('\r\n').findIndex((one) => one.startsWith(body));
    expect(found?.range.start).toEqual({ line, character: body.indexOf('<font') });
    await editor.type(name, '---', '----');
    const [opening] = await editor.shown(name, (all) => all[0]?.code === 'front-matter-syntax');
    // The mark is a character of the editor's first line.
    expect(opening?.range).toEqual({ start: { line: 0, character: 1 }, end: { line: 0, character: 5 } });
  });

  test('follow edits in the middle of lines, several in one message', async () => {
    const editor = await editing(release());
    const at = editor.at(name, 'Saturday');
    const range = { start: at, end: at };
    await editor.change(editor.uri(name), [
      { range, text: 'on ' },
      { range, text: 'on ' },
    ]);
    expect(new Set(await editor.codes(name))).toEqual(new Set(['word-repeated']));
    expect(editor.text(name)).toContain('on on on Saturday');
  });

  test('of a document that is closed are taken away', async () => {
    const editor = await editing(release({ date: '2024-04-31' }));
    await editor.close(name);
    await editor.hears(({ uri, version, diagnostics }) => {
      return uri === editor.uri(name) && version === undefined && diagnostics.length === 0;
    });
  });
});

describe('the newsroom around a release', () => {
  test('is what stands in the editor, saved or not', async () => {
    const other = 'releases/2024-09-05-other.md';
    const editor = await editing(release({ more: 'slug: library\n' }), { [other]: release() });
    expect(await editor.codes(name)).toEqual([]);
    await editor.open(other);
    await editor.type(other, 'contact:', 'slug: library\ncontact:');
    expect(await editor.codes(other)).toContain('slug-unique');
    // The first was not touched, and hears of it all the same.
    const [clash] = await editor.shown(name, (found) => found.length > 0);
    expect(clash).toMatchObject({ code: 'slug-unique', message: expect.stringContaining(other) });
    await editor.close(other);
    await editor.shown(name, (found) => found.length === 0);
  });

  test('has releases that were never saved', async () => {
    const editor = await editing(release({ more: 'slug: library\n' }));
    await editor.open('releases/new.md', release({ more: 'slug: library\n' }));
    expect(await editor.codes('releases/new.md')).toEqual(['slug-unique']);
    await editor.shown(name, (found) => found[0]?.code === 'slug-unique');
  });

  test('has photos that come and go', async () => {
    const more = 'photos:\n  - file: boat.jpg\n    alt: A boat\n    credit: Ferry Lane Studio\n';
    const editor = await editing(release({ more }));
    expect(await editor.codes(name)).toEqual(['image-file']);
    expect(editor.watches.length).toBeGreaterThan(0);
    editor.desk.write('releases/boat.jpg', bitmap('picture'));
    await editor.changed('releases/boat.jpg');
    await editor.shown(name, (found) => found.length === 0);
  });

  test('has files that change on the disk', async () => {
    const other = 'releases/2024-09-05-other.md';
    const editor = await editing(release({ more: 'slug: library\n' }), { [other]: release() });
    editor.desk.write(other, release({ more: 'slug: library\n' }));
    await editor.changed(other);
    await editor.shown(name, (found) => found[0]?.code === 'slug-unique');
    editor.desk.remove(other);
    await editor.changed(other);
    await editor.shown(name, (found) => found.length === 0);
  });

  test('has a baseline', async () => {
    const editor = await editing(release({ date: '2024-09-05', body: 'It is is open.' }));
    expect(await editor.codes(name)).toEqual(['word-repeated']);
    expect(editor.desk.run(['check', '--update-baseline']).code).toBe(0);
    await editor.changed('pressdesk-baseline.json');
    await editor.shown(name, (found) => found.length === 0);
    editor.desk.write('pressdesk-baseline.json', 'no');
    await editor.changed('pressdesk-baseline.json');
    await editor.type(name, 'open', 'closed');
    await editor.shown(name);
    const told = editor.published.findLast(({ uri }) => uri === editor.uri('pressdesk-baseline.json'));
    expect(told?.diagnostics[0]?.message).toContain('cannot be read as a baseline');
  });

  test('is said to be broken at its own place, and goes on as it was before', async () => {
    const editor = await editing(release({ body: 'It is is open.' }));
    await editor.open('pressdesk.yaml', 'rules:\n  word-repeated: of\n');
    const [found] = await editor.shown('pressdesk.yaml', (all) => all.length > 0);
    expect(found).toMatchObject({ code: 'field-type', range: { start: { line: 1, character: 17 } } });
    await editor.type(name, 'open', 'shut');
    expect(await editor.codes(name)).toEqual(['word-repeated']);
    await editor.type('pressdesk.yaml', 'of', 'off');
    expect(await editor.codes('pressdesk.yaml')).toEqual([]);
    await editor.shown(name, (all) => all.length === 0);
  });

  test('is said to be broken before its settings are opened, and mended on the disk', async () => {
    const editor = new Editor({ [name]: release({ date: '2024-04-31' }), 'pressdesk.yaml': 'lang: [\n' });
    await editor.start();
    await editor.open(name);
    const settings = editor.uri('pressdesk.yaml');
    await editor.hears(({ uri, diagnostics }) => uri === settings && diagnostics.length > 0);
    editor.desk.write('pressdesk.yaml', 'lang: en\n');
    await editor.changed('pressdesk.yaml');
    expect(await editor.codes(name)).toEqual(['date-real']);
    expect(editor.published.findLast(({ uri }) => uri === settings)?.diagnostics).toEqual([]);
  });
});

describe('what is no release', () => {
  test('is left alone: beside the folder, hidden, of another kind, of another machine', async () => {
    const editor = await editing(release());
    const wrong = release({ date: '2024-04-31' });
    const others = [
      'README.md',
      'docs/a.md',
      'releases/.hidden/a.md',
      'releases/node_modules/a.md',
      'releases/a.txt',
    ];
    for (const other of others) await editor.open(other, wrong);
    for (const uri of [
      'git:/releases/a.md',
      'file://server/releases/a.md',
      'file:///c%3A/releases/a.md',
      'nonsense',
    ])
      await editor.open('', wrong, uri);
    await editor.type(name, '2024-09-05', '2024-04-31');
    expect(await editor.codes(name)).toEqual(['date-real']);
    expect(new Set(editor.published.map(({ uri }) => uri))).toEqual(new Set([editor.uri(name)]));
    expect(await editor.complete('README.md', { line: 1, character: 0 })).toEqual([]);
  });

  test('is not a document without a name that begins as a release does', async () => {
    const editor = await editing(release());
    const uri = 'untitled:Untitled-1';
    await editor.open('', release({ date: '2024-04-31' }), uri);
    expect(await editor.codes('', uri)).toEqual(['date-real']);
    await editor.type('', '---', 'Notes\n---', uri);
    expect(await editor.codes('', uri)).toEqual([]);
  });

  test('is not a file whose name has to be written with percent signs', async () => {
    const odd = 'releases/2024-09-05-Ä rose & 100%.md';
    const editor = await editing(release(), { [odd]: release({ date: '2024-04-31' }) });
    await editor.open(odd);
    expect(await editor.codes(odd)).toEqual(['date-real']);
  });
});
