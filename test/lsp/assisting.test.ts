import { beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic, Range } from 'vscode-languageserver-protocol/node';
import { Editor, release } from './editor.ts';

const name = 'releases/2024-09-05-library.md';

async function editing(text: string, files: Readonly<Record<string, string>> = {}): Promise<Editor> {
  const editor = new Editor({ [name]: text, ...files });
  await editor.start();
  await editor.open(name);
  await editor.shown(name);
  return editor;
}

function rangeOf(found: Diagnostic | undefined): Range {
  if (!found) throw new Error('nothing is found');
  return found.range;
}

const labels = (items: readonly { readonly label: string }[]) => items.map(({ label }) => label);
const titles = (actions: readonly { readonly title: string }[]) => actions.map(({ title }) => title);

describe('quick fixes', () => {
  test('mend what is found, and only that', async () => {
    const editor = await editing(release().replace('https://example.org', 'www.example.org'));
    const [found] = await editor.shown(name);
    expect(found?.code).toBe('contact-url');
    const actions = await editor.actions(name, rangeOf(found), ['quickfix']);
    const [fix] = actions;
    expect(fix).toMatchObject({
      title: 'Write https://www.example.org/press',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [{ code: 'contact-url' }],
    });
    await editor.apply(fix as never);
    expect(editor.text(name)).toBe(release().replace('https://example.org', 'https://www.example.org'));
    expect(await editor.codes(name)).toEqual([]);
  });

  test('are offered where somebody has to look, and are not the preferred ones', async () => {
    const editor = await editing(release().replace('---\n\n', '\n'));
    const all = await editor.actions(name, {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 3 },
    });
    expect(all).toMatchObject([
      { title: 'Put “---” after the fields (to be looked at)', isPreferred: false },
    ]);
    await editor.apply(all[0] as never);
    expect(await editor.codes(name)).toEqual([]);
  });

  test('have a finding ignored above its paragraph, once a reason is written', async () => {
    const editor = await editing(release({ body: 'First words.\n\nIt is is so.\n\nIt is is so too.' }));
    const at = editor.at(name, 'is is so too');
    const end = { ...at, character: at.character + 5 };
    const actions = await editor.actions(name, { start: at, end }, ['quickfix']);
    const ignore = actions.find(({ title }) => title === 'Ignore “word-repeated” here, with a reason');
    await editor.apply(ignore as never);
    expect(editor.text(name)).toContain(
      'so.\n\n<!-- pressdesk-ignore word-repeated:  -->\n\nIt is is so too.',
    );
    expect(await editor.codes(name)).toContain('ignore-reason');
    await editor.type(name, ':  -->', ': The poem has it so. -->');
    expect(await editor.codes(name)).toEqual(['word-repeated']);
  });

  test.each([
    ['anew', '', 'ignore:\n  headline-length: \n---\n'],
    [
      'below others',
      'ignore:\n    word-repeated: why\n',
      'ignore:\n    word-repeated: why\n    headline-length: \n',
    ],
  ])('have a finding in the fields ignored there, %s', async (_, more, written) => {
    const title = 'A headline that goes on and on '.repeat(6).trim();
    const text = release({ title, more, body: more && 'It is is open.' }).replaceAll('\n', '\r\n');
    const settings = 'rules:\n  headline-length:\n    level: warning\n    max: 80\n';
    const editor = await editing(text, { 'pressdesk.yaml': settings });
    const [found] = await editor.shown(name);
    expect(found?.code).toBe('headline-length');
    const actions = await editor.actions(name, rangeOf(found));
    await editor.apply(actions.find(({ title }) => title.startsWith('Ignore')) as never);
    expect(editor.text(name)).toContain(written.replaceAll('\n', '\r\n'));
  });

  test('do not offer to ignore what cannot be ignored', async () => {
    const editor = await editing(release().replace('date:', '# date:'));
    const [found] = await editor.shown(name);
    expect(found?.code).toBe('field-required');
    expect(titles(await editor.actions(name, rangeOf(found)))).toEqual([]);
    await editor.type(name, '# date:', 'ignore: {word-repeated: why}\ndate:');
    const [unused] = await editor.shown(name);
    expect(unused?.code).toBe('ignore-unused');
    const actions = await editor.actions(name, rangeOf(unused));
    expect(titles(actions).filter((one) => one.startsWith('Ignore'))).toEqual([]);
  });

  test('make all safe repairs at once, and nothing else', async () => {
    const wrong = release({ more: 'lang: en_GB\n' }).replace('https://example.org', 'www.example.org');
    const editor = await editing(wrong);
    const nowhere = { start: { line: 20, character: 0 }, end: { line: 20, character: 0 } };
    expect(await editor.actions(name, nowhere, ['quickfix'])).toEqual([]);
    for (const only of [['source'], ['source.fixAll'], ['source.fixAll.pressdesk'], undefined])
      expect(titles(await editor.actions(name, nowhere, only))).toHaveLength(1);
    expect(await editor.actions(name, nowhere, ['source.organizeImports'])).toEqual([]);
    const [all] = await editor.actions(name, nowhere, ['source.fixAll']);
    expect(all?.kind).toBe('source.fixAll.pressdesk');
    await editor.apply(all as never);
    expect(editor.text(name)).toBe(
      release({ more: 'lang: en-GB\n' }).replace('https://example.org', 'https://www.example.org'),
    );
    expect(await editor.codes(name)).toEqual([]);
    expect(await editor.actions(name, nowhere, ['source.fixAll'])).toEqual([]);
  });
});

describe('completion', () => {
  test('has the fields that are not there yet, and what they mean', async () => {
    const editor = await editing(release({ more: '\n' }));
    const line = editor.at(name, '\n\n', 1);
    const items = await editor.complete(name, line);
    expect(labels(items)).toEqual(expect.arrayContaining(['subtitle', 'embargo', 'photos', 'ignore']));
    for (const there of ['title', 'date', 'organisers', 'contact'])
      expect(labels(items)).not.toContain(there);
    expect(items.find(({ label }) => label === 'embargo')?.documentation).toBe(
      'Not published before this moment.',
    );
    await editor.choose(name, items, 'subtitle');
    expect(editor.text(name)).toContain('\nsubtitle: ');
  });

  const editor = new Editor();
  beforeAll(() => editor.start());

  test.each([
    ['organisers:\n  - name: Trust\n    ^', ['also', 'abbreviation', 'role', 'url'], ['name']],
    ['organisers:\n- name: Trust\n  ro^\n  url: https://example.org', ['role'], ['name', 'url']],
    ['organisers:\n  - ^', ['name', 'role'], []],
    ['contact:\n  url: https://example.org\n  ^', ['email', 'phone'], ['url', 'role']],
    ['event:\n  ^', ['start', 'location'], ['title']],
    ['people:\n  - name: A\n  - name: B\n    ^\n  - title: C', ['title', 'organisation'], ['name']],
    ['photos:\n  - file: a.jpg\n    ^', ['alt', 'caption', 'credit'], ['file']],
    ['withdrawal:\n  ^', ['reason', 'original'], []],
  ])('has the fields of %j', async (written, there, missing) => {
    const text = `---\ntitle: A\n${written.replace('^', '')}\n---\n\nWords.\n`;
    await editor.open(name, text);
    const before = `---\ntitle: A\n${written.slice(0, written.indexOf('^'))}`.split('\n');
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const items = labels(await editor.complete(name, position));
    for (const key of there) expect(items).toContain(key);
    for (const key of missing) expect(items).not.toContain(key);
  });

  test.each(['', '-', '---', '\ufeff--', '\n\n'])(
    'begins a release in an empty document: %j',
    async (text) => {
      const editor = await editing(text);
      const character = text.replace(/\n+$/, '').length;
      const items = await editor.complete(name, { line: 0, character });
      expect(labels(items)).toEqual(['---']);
      await editor.choose(name, items, '---');
      expect(editor.text(name).replace('\ufeff', '').trimEnd()).toBe(
        '---\ntitle: \ndate: \norganisers:\n  - name: \ncontact:\n  url: \n---',
      );
      // What is empty is told, and nothing else.
      const codes = await editor.shown(name, (found) => found.length > 1);
      expect([...new Set(codes.map(({ code }) => code))]).toEqual(['field-required', 'body-empty']);
    },
  );

  test('has roles, states and languages, and writes the chosen one', async () => {
    const more = 'status: \nlang:\n';
    const text = release({ more }).replace('- Town Council', '- name: Town Council\n    role: un');
    const editor = await editing(text, { 'releases/zh.md': release({ more: 'lang: zh-Hant-HK\n' }) });
    const roles = await editor.complete(name, editor.at(name, 'role: un', 8));
    expect(labels(roles).slice(0, 4)).toEqual(['organiser', 'undertaker', 'co-organiser', 'supporter']);
    await editor.choose(name, roles, 'undertaker');
    expect(editor.text(name)).toContain('    role: undertaker\n');
    const states = await editor.complete(name, editor.at(name, 'status: ', 8));
    expect(labels(states)).toEqual(['draft', 'ready', 'withdrawn']);
    const languages = await editor.complete(name, editor.at(name, 'lang:', 5));
    expect(labels(languages)).toEqual(['zh-Hant-HK']);
    await editor.choose(name, languages, 'zh-Hant-HK');
    expect(editor.text(name)).toContain('\nlang: zh-Hant-HK\n');
  });

  test('has topics and organisers that the newsroom knows', async () => {
    const others = {
      'releases/a.md': release({ more: 'topics:\n  - "Fish: fresh"\n  - Boats\n' }),
      'releases/b.md': release({ more: 'topics: \n- Boats\n' }),
    };
    const editor = await editing(release({ more: 'topics:\n  - \n' }), others);
    const topics = await editor.complete(name, editor.at(name, 'topics:\n  - ', 12));
    expect(labels(topics)).toEqual(['Boats', 'Fish: fresh']);
    await editor.choose(name, topics, 'Fish: fresh');
    expect(editor.text(name)).toContain('- "Fish: fresh"\n');
    const organisers = await editor.complete(name, editor.at(name, '- Town', 2));
    expect(labels(organisers)).toContain('Town Council');
  });

  test('has ids of rules, those that find something first', async () => {
    const editor = await editing(
      release({ more: 'ignore:\n  \n', body: 'It is is so. <!-- pressdesk-ignore wo -->' }),
    );
    const inField = await editor.complete(name, editor.at(name, 'ignore:\n  ', 10));
    expect(labels(inField)).toEqual(expect.arrayContaining(['date-weekday', 'word-repeated']));
    expect(labels(inField)).not.toContain('field-required');
    const first = inField.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))[0];
    expect(first?.label).toBe('word-repeated');
    expect(labels(inField)).not.toContain('ignore-reason');
    const inComment = await editor.complete(name, editor.at(name, 'ignore wo', 9));
    await editor.choose(name, inComment, 'word-repeated');
    expect(editor.text(name)).toContain('<!-- pressdesk-ignore word-repeated -->');
  });

  test('has the settings of a newsroom, in its own file', async () => {
    const editor = new Editor();
    await editor.start();
    await editor.open('pressdesk.yaml', 'organisation: Council\n\nrules:\n  quote-style: \n');
    const items = labels(await editor.complete('pressdesk.yaml', { line: 1, character: 0 }));
    expect(items).toContain('glossary');
    expect(items).not.toContain('organisation');
    const levels = labels(await editor.complete('pressdesk.yaml', { line: 3, character: 15 }));
    expect(levels).toEqual(['off', 'info', 'warning', 'error']);
  });

  test('keeps quiet in the text, in long values and in values of any words', async () => {
    const more = 'notes: |\n  status: \n';
    const editor = await editing(release({ more, body: 'status: \n' }));
    expect(await editor.complete(name, editor.at(name, '|\n  status: ', 12))).toEqual([]);
    expect(await editor.complete(name, editor.at(name, '\n\nstatus: ', 10))).toEqual([]);
    expect(await editor.complete(name, editor.at(name, 'title: ', 7))).toEqual([]);
  });
});

describe('explanations', () => {
  test('are given of a field, a rule that is named, and a finding', async () => {
    const text = release({
      more: 'ignore:\n  date-weekday: why\n',
      body: 'It is is so.\n\n<!-- pressdesk-ignore link-bare: why -->\n\nA date-weekday.',
    });
    const editor = await editing(text);
    expect(await editor.hover(name, editor.at(name, 'organisers', 3))).toContain('The organisations behind');
    expect(await editor.hover(name, editor.at(name, 'url:'))).toContain('The web page to turn to');
    expect(await editor.hover(name, editor.at(name, 'date-weekday', 4))).toContain('#date-weekday');
    expect(await editor.hover(name, editor.at(name, 'link-bare', 4))).toContain('#link-bare');
    expect(await editor.hover(name, editor.at(name, 'is is', 4))).toContain('#word-repeated');
    expect(await editor.hover(name, editor.at(name, 'A date-weekday', 5))).toBeUndefined();
    expect(await editor.hover(name, editor.at(name, 'Library'))).toBeUndefined();
  });
});
