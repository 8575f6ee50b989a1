import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports: readonly Import[] = files.flatMap((from) => {
  const text = readFileSync(path.join(src, from), 'utf8');
  return specifiers(text).map((to) => ({
    from,
    to: to.startsWith('.') ? path.posix.join(path.posix.dirname(from), to) : to,
  }));
});

/** What a module imports or passes on, at its top or on demand. */
function specifiers(text: string): string[] {
  const statement =
    /^(?:import|export)\b[^'";]*?from\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;
  return [...text.matchAll(statement)].map(([, from, bare, lazy]) => from ?? bare ?? lazy ?? '');
}

const ours = imports.filter(({ to }) => files.includes(to));
const packages = imports.filter(({ to }) => !files.includes(to) && !to.startsWith('node:'));
const room = (file: string): string => file.split('/')[0] ?? '';

const middle = ['parse', 'check', 'newsroom', 'publish', 'report', 'config'];
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  model: [],
  language: ['model'],
  ...Object.fromEntries(middle.map((name) => [name, ['model', 'language']])),
  mail: ['model', 'language'],
  render: ['model', 'language', 'mail'],
  lsp: ['model', 'language'],
  browser: ['model', 'language'],
  app: ['model', 'language', 'lsp', 'mail', 'render', ...middle],
  cli: ['model', 'language', 'app'],
};

test('the statements are read as they are meant', () => {
  const text = [
    "import path from 'node:path';",
    'import {',
    '  a,',
    "} from './a.ts';",
    "export * from './b.ts';",
    "import './c.ts';",
    "const d = await import('./d.ts');",
    "// from './not.ts'",
    "const e = 'export';",
  ].join('\n');
  expect(specifiers(text)).toEqual(['node:path', './a.ts', './b.ts', './c.ts', './d.ts']);
  expect(ours.length).toBeGreaterThan(100);
});

test('every room is on the plan', () => {
  expect([...new Set(files.map(room))].sort()).toEqual(Object.keys(mayKnow).sort());
});

test('every import of ours leads to a file', () => {
  const lost = imports.filter(({ from, to }) => to.endsWith('.ts') && !files.includes(to) && from !== to);
  expect(lost).toEqual([]);
});

describe.each(Object.entries(mayKnow))('%s', (name, allowed) => {
  test(`imports nothing of ours but itself and [${allowed.join(', ')}]`, () => {
    const strays = ours.filter(
      ({ from, to }) => room(from) === name && ![name, ...allowed].includes(room(to)),
    );
    expect(strays).toEqual([]);
  });
});

test('in app, mails know nothing of how an issue is asked for and written', () => {
  const among = (folder: string) => ours.filter(({ from }) => from.startsWith(folder));
  expect(among('app/issue/').some(({ to }) => to.startsWith('app/mail/'))).toBe(true);
  expect(among('app/mail/').filter(({ to }) => to.startsWith('app/issue/'))).toEqual([]);
});

test('in app, what is kept of builds knows nothing of builds that begin from it', () => {
  const among = (folder: string) => ours.filter(({ from }) => from.startsWith(folder));
  expect(among('app/touched/').some(({ to }) => to.startsWith('app/kept/'))).toBe(true);
  expect(among('app/kept/').filter(({ to }) => to.startsWith('app/touched/'))).toEqual([]);
});

test('no file imports itself by a detour', () => {
  const next = new Map<string, string[]>();
  for (const { from, to } of ours) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const again = way.indexOf(file);
    if (again >= 0) circles.push([...way.slice(again), file].join(' → '));
    if (again >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

/** Who may know a package: a room, or where it ends in `.ts`, one file. What is not listed, nobody may. */
const owners: Readonly<Record<string, readonly string[]>> = {
  'decode-named-character-reference': ['language/character-references.ts'],
  '@clack/prompts': ['cli/questions.ts'],
  '@cto.af/linebreak': ['language/wrap.ts'],
  '@valibot/to-json-schema': ['parse/json-schema.ts'],
  '@rgrove/parse-xml': ['parse/drawing.ts'],
  chalk: ['cli/terminal.ts'],
  commander: ['cli/'],
  diff: ['report/patch.ts'],
  'get-east-asian-width': ['language/width.ts'],
  'gray-matter': ['parse/front-matter.ts'],
  handlebars: ['render/handlebars.ts'],
  'hast-util-raw': ['render/body/'],
  'hast-util-sanitize': ['render/body/'],
  'hast-util-to-html': ['render/body/'],
  'hast-util-to-mdast': ['render/body/'],
  'image-size': ['parse/picture-size.ts'],
  'ical.js': ['render/calendar/'],
  leven: ['language/nearest.ts'],
  'mdast-util-to-hast': ['render/body/'],
  'mdast-util-to-string': ['parse/', 'render/body/'],
  'remark-cjk-friendly': ['parse/body/remark.ts'],
  'remark-cjk-friendly-gfm-strikethrough': ['parse/body/remark.ts'],
  'remark-gfm': ['parse/body/remark.ts'],
  'remark-parse': ['parse/body/remark.ts'],
  nodemailer: ['mail/message.ts'],
  mrmime: ['language/media-types.ts'],
  'opencc-js': ['app/drafting/simplified.ts'],
  parse5: ['mail/check/read.ts'],
  satteri: ['parse/body.ts', 'parse/body/satteri.ts'],
  sharp: ['app/smaller-pictures.ts'],
  tinyglobby: ['app/collect.ts'],
  unified: ['parse/body/remark.ts'],
  valibot: ['language/fields.ts', 'parse/', 'config/'],
  'vscode-languageserver': ['lsp/connection.ts', 'lsp/server.ts'],
  'vscode-languageserver-protocol': ['lsp/connection.ts'],
  'vscode-languageserver-textdocument': ['lsp/server.ts'],
  'xast-util-to-xml': ['render/archive/xml.ts'],
  xastscript: ['render/archive/xml.ts'],
  yaml: ['parse/yaml.ts', 'parse/write-yaml.ts', 'parse/add-to-yaml.ts'],
};
// Types of trees, which cost nothing and come from no one package of ours.
const typesOnly = new Set(['mdast', 'hast', 'unist']);

test('a package is known by its owner only', () => {
  const strays = packages.filter(({ from, to }) => {
    if (typesOnly.has(to)) return false;
    const own = owners[to.split('/', to.startsWith('@') ? 2 : 1).join('/')] ?? [];
    return !own.some((owner) => from === owner || (owner.endsWith('/') && from.startsWith(owner)));
  });
  expect(strays).toEqual([]);
});

test('every package in package.json is known by somebody', () => {
  const {
    dependencies: own,
    peerDependencies: besides,
  }: Record<'dependencies' | 'peerDependencies', Record<string, string>> = JSON.parse(
    readFileSync(path.join(src, '../package.json'), 'utf8'),
  );
  const dependencies = { ...own, ...besides };
  const known = new Set(packages.map(({ to }) => to.split('/', to.startsWith('@') ? 2 : 1).join('/')));
  expect(Object.keys(dependencies).filter((name) => !known.has(name))).toEqual([]);
  expect(Object.keys(owners).filter((name) => !Object.hasOwn(dependencies, name))).toEqual([]);
});

test('the disk is touched by its owners only', () => {
  const readers = imports.filter(({ to }) => /^node:fs\b/.test(to)).map(({ from }) => from);
  expect(
    readers.filter(
      (file) => !/^(?:app\/node-[a-z]+|publish\/(?:write(?:-[a-z]+)?|cache\/[a-z-]+))\.ts$/.test(file),
    ),
  ).toEqual([]);
});

test('no drawer is called utils, helpers, common or manager', () => {
  expect(
    files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|managers?)(?:\/|\.ts$)/.test(file)),
  ).toEqual([]);
});

test('files stay under 200 lines', () => {
  const long = files.filter((file) => readFileSync(path.join(src, file), 'utf8').split('\n').length > 200);
  expect(long).toEqual([]);
});
