import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bitmap } from '../a-picture.ts';
import { Repository } from './repository.ts';
import { Desk, faulty, type Run, release } from './run.ts';

const settings = { 'pressdesk.yaml': '' };
const named = 'releases/2024-09-05-library.md';

/** Rule and path of everything found, in order. */
function found({ stdout }: Run): string[] {
  const { files }: { files: { path: string; diagnostics: { ruleId: string }[] }[] } = JSON.parse(stdout);
  return files.flatMap(({ path, diagnostics }) => diagnostics.map(({ ruleId }) => `${path} ${ruleId}`));
}

/** Paths of everything read, in order. */
function read({ stdout }: Run): string[] {
  const { files }: { files: { path: string }[] } = JSON.parse(stdout);
  return files.map(({ path }) => path);
}

const staged = ['check', '--staged', '--format', 'json'];

test('a staged mistake is found though the work tree is mended', () => {
  const desk = new Repository(settings);
  desk.stage(named, faulty);
  desk.write(named, release());
  const run = desk.run(staged);
  expect(found(run)).toEqual([`${named} date-real`]);
  expect(run.code).toBe(1);
  expect(desk.read(named)).toBe(release());
});

test('a release far too large is told of, and those beside it are read', () => {
  const desk = new Repository(settings);
  desk.stage(named, faulty);
  desk.stage('releases/2024-09-06-long.md', `${release()}\n${'The library is open. '.repeat(300_000)}\n`);
  expect(found(desk.run(staged))).toEqual([
    `${named} date-real`,
    'releases/2024-09-06-long.md release-limits',
  ]);
});

test('a blob that is missing from the repository hides none that is asked for with it', () => {
  const desk = new Repository({ 'pressdesk.yaml': 'organisation: Town Council\n', [named]: release() });
  const [id = ''] = desk.git('rev-parse', `HEAD:${named}`).split('\n');
  desk.stage(named, faulty);
  rmSync(desk.path(`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`), { force: true });
  expect(found(desk.run(staged))).toEqual([`${named} date-real`]);
});

test('settings of another newsroom are not asked for', () => {
  const desk = new Repository({ ...settings, 'other/pressdesk.yaml': 'organisation: Town Council\n' });
  const [id = ''] = desk.git('rev-parse', 'HEAD:other/pressdesk.yaml').split('\n');
  const object = desk.path(`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`);
  const cut = readFileSync(object).subarray(0, 20);
  rmSync(object, { force: true });
  writeFileSync(object, cut);
  desk.stage(named, faulty);
  expect(found(desk.run(staged))).toEqual([`${named} date-real`]);
});

test('of a release that is changed Git is asked in a few questions, each a program started', () => {
  const desk = new Repository({ 'pressdesk.yaml': 'organisation: Town Council\n', [named]: release() });
  desk.stage(named, `${release()}\nOne more sentence.\n`);
  const trace = desk.path('trace');
  expect(desk.run(staged, { env: { GIT_TRACE: trace } }).code).toBe(0);
  expect(desk.read('trace').match(/(?<=built-in: git )[\w-]+/g)).toEqual(['ls-files', 'diff', 'cat-file']);
});

test('a mended index passes though the work tree is broken', () => {
  const desk = new Repository(settings);
  desk.stage(named, release());
  desk.write(named, faulty);
  const run = desk.run(staged);
  expect(read(run)).toEqual([named]);
  expect(run.code).toBe(0);
  expect(desk.git('stash', 'list')).toBe('');
});

test('only what the commit changes is read, and nothing is no fault', () => {
  const desk = new Repository({ ...settings, 'releases/old.md': faulty, 'README.md': '# A town' });
  const before = desk.run(['check', '--staged']);
  expect(before).toMatchObject({ code: 0, stderr: 'note: No release is staged.\n' });
  desk.stage('README.md', '# The town');
  desk.stage('docs/guide.md', 'A guide.');
  desk.stage(named, release());
  expect(read(desk.run(staged))).toEqual([named]);
});

test('before the first commit everything staged is read', () => {
  const desk = new Repository();
  desk.git('update-ref', '-d', 'HEAD');
  desk.stage(named, faulty);
  expect(found(desk.run(staged))).toEqual([`${named} date-real`]);
});

test('photos count as they are staged', () => {
  const desk = new Repository(settings);
  const more = 'photos:\n  - file: bridge.jpg\n    alt: The new bridge\n    credit: Council\n';
  desk.stage(named, release({ more }));
  desk.write('releases/bridge.jpg', bitmap('a picture'));
  expect(found(desk.run(staged))).toEqual([`${named} image-file`]);
  desk.git('add', 'releases/bridge.jpg');
  desk.remove('releases/bridge.jpg');
  expect(found(desk.run(staged))).toEqual([]);
});

test('a release is read again when the photo it names is taken away', () => {
  const more = 'photos:\n  - file: my bridge.jpg\n    alt: The new bridge\n    credit: Council\n';
  const desk = new Repository({
    ...settings,
    [named]: release({ more }),
    'releases/2024-09-06-other.md': release({ date: '2024-09-06' }),
    'releases/my bridge.jpg': bitmap('a picture'),
  });
  desk.git('mv', 'releases/my bridge.jpg', 'releases/bridge-new.jpg');
  expect(found(desk.run(staged))).toEqual([`${named} image-file`]);
});

test('it is read beside releases that a hook manager names, and so are the settings', () => {
  const more = 'photos:\n  - file: bridge.jpg\n    alt: The new bridge\n    credit: Council\n';
  const desk = new Repository({
    ...settings,
    [named]: release({ more }),
    'releases/2024-09-06-other.md': release({ date: '2024-09-06' }),
    'releases/bridge.jpg': bitmap('a picture'),
  });
  desk.git('rm', '--quiet', 'releases/bridge.jpg');
  expect(found(desk.run([...staged, 'releases/2024-09-06-other.md']))).toEqual([`${named} image-file`]);
  desk.stage('pressdesk.yaml', 'rulse: {}\n');
  desk.write('pressdesk.yaml', '');
  expect(desk.run([...staged, 'releases/2024-09-06-other.md']).code).toBe(2);
});

test.each([
  ['a folder', 'content', 'releases', 'content/b.md', 'releases/b.md'],
  ['a folder inside', '../ext', 'releases/sub', 'ext/b.md', 'releases/sub/b.md'],
  ['a release', '../src/b.md', 'releases/b.md', 'src/b.md', 'releases/b.md'],
])('releases behind a link are read where what it leads to is staged: %s', (_, target, link, file, shown) => {
  const desk = new Repository({ ...settings, [file]: release() });
  mkdirSync(path.dirname(desk.path(link)), { recursive: true });
  symlinkSync(target, desk.path(link));
  desk.git('add', '.');
  desk.git('commit', '--quiet', '--message=Link');
  desk.stage(file, faulty);
  desk.write(file, release());
  expect(found(desk.run(staged))).toEqual([`${shown} date-real`]);
  desk.write(file, faulty);
  expect(found(desk.run(['check', '--changed', '--format', 'json']))).toEqual([`${shown} date-real`]);
});

test('translations are compared as they are staged', () => {
  const version = (lang: string, sum: string) =>
    release({ more: `lang: ${lang}\nkey: opening\n`, body: `[A](https://example.org/a) ${sum}` });
  const desk = new Repository({
    ...settings,
    'releases/2024-09-05-a.md': version('en', 'The house cost 1,200,000 pounds and holds 350 people.'),
  });
  const other = 'releases/2024-09-05-a.de.md';
  desk.stage(other, version('de', 'Das Haus kostete 1.200.000 Pfund und fasst 350 Menschen.'));
  desk.write(
    'releases/2024-09-05-a.md',
    version('en', 'The house cost 9,900,000 pounds and holds 350 people.'),
  );
  expect(found(desk.run(staged))).toEqual([]);
  desk.stage(other, version('de', 'Das Haus kostete 1.700.000 Pfund und fasst 350 Menschen.'));
  expect(found(desk.run(staged))).toEqual([`${other} translation-parity`]);
});

test('settings and baseline count as they are staged', () => {
  const desk = new Repository(settings);
  desk.stage(named, release({ body: 'The The library opens its its doors on Saturday.' }));
  expect(found(desk.run(staged))).toEqual([`${named} word-repeated`]);
  desk.write('pressdesk.yaml', 'rules: {word-repeated: off}\n');
  expect(found(desk.run(staged))).toEqual([`${named} word-repeated`]);
  desk.git('add', 'pressdesk.yaml');
  expect(found(desk.run(staged))).toEqual([]);
});

test('settings with a fault stop the commit, also where no release is staged', () => {
  const desk = new Repository(settings);
  desk.stage('pressdesk.yaml', 'rulse: {}\n');
  desk.write('pressdesk.yaml', '');
  const { code, stderr } = desk.run(['check', '--staged']);
  expect(code).toBe(2);
  expect(stderr).toContain('rulse');
});

test('a deleted or renamed release is no fault; its new name is read', () => {
  const desk = new Repository({ ...settings, 'releases/a.md': faulty, 'releases/b.md': faulty });
  desk.git('rm', '--quiet', 'releases/a.md');
  desk.git('mv', 'releases/b.md', 'releases/c.md');
  const run = desk.run(staged);
  expect(found(run)).toEqual(['releases/c.md date-real']);
});

test('a link is followed within the index, a submodule passed over', () => {
  const desk = new Repository({ ...settings, 'texts/library.md': release() });
  const module = new Repository({ 'x.md': 'X' });
  symlinkSync('../texts/library.md', desk.path('x'));
  desk.write('releases/.keep', '');
  symlinkSync('../texts/library.md', desk.path(named));
  symlinkSync('../texts/away.md', desk.path('releases/away.md'));
  symlinkSync('round.md', desk.path('releases/round.md'));
  desk.git(
    '-c',
    'protocol.file.allow=always',
    'submodule',
    '--quiet',
    'add',
    module.folder,
    'releases/sub.md',
  );
  desk.git('add', 'releases');
  desk.stage('texts/library.md', faulty);
  desk.write('texts/library.md', release());
  const run = desk.run(staged);
  expect(found(run)).toEqual([
    `${named} date-real`,
    'releases/away.md file-readable',
    'releases/round.md file-readable',
  ]);
  expect(run.code).toBe(2);
});

test('a merge nobody has settled is told; a settled one is read', () => {
  const desk = new Repository({ ...settings, [named]: release() });
  desk.git('switch', '--quiet', '--create', 'other');
  desk.stage(named, release({ title: 'Library open' }));
  desk.git('commit', '--quiet', '--message=Other');
  desk.git('switch', '--quiet', 'main');
  desk.stage(named, release({ title: 'Library closed' }));
  desk.git('commit', '--quiet', '--message=Mine');
  expect(() => desk.git('merge', '--quiet', 'other')).toThrow();
  const open = desk.run(['check', '--staged']);
  expect(open.code).toBe(2);
  expect(open.stdout).toContain('Two versions of the file stand side by side since a merge.');
  desk.stage(named, faulty);
  expect(found(desk.run(staged))).toEqual([`${named} date-real`]);
});

test('in a linked work tree its own index is read, from any folder', () => {
  const desk = new Repository(settings);
  desk.git('worktree', 'add', '--quiet', '--detach', 'tree');
  desk.write(`tree/${named}`, faulty);
  desk.gitIn('tree', 'add', '.');
  desk.write(`tree/${named}`, release());
  expect(found(desk.run(staged, { within: 'tree' }))).toEqual([`${named} date-real`]);
  // As in a hook, where Git names the folder of the work tree and not the work tree.
  const env = { GIT_DIR: desk.path('.git/worktrees/tree') };
  expect(found(desk.run(staged, { within: 'tree/releases', env }))).toEqual([
    '2024-09-05-library.md date-real',
  ]);
  const relative = { GIT_DIR: '../../.git/worktrees/tree' };
  expect(found(desk.run(staged, { within: 'tree/releases', env: relative }))).toHaveLength(1);
  expect(desk.run(['check', '--staged']).stderr).toBe('note: No release is staged.\n');
});

test('the index that Git names is read: that of a commit of named files', () => {
  const desk = new Repository({ ...settings, [named]: release(), 'releases/bad.md': release() });
  desk.stage('releases/bad.md', faulty);
  desk.write(named, release({ title: 'Library opens again' }));
  const index = desk.path('.git/next-index.lock');
  desk.shell(`GIT_INDEX_FILE=${index} git read-tree HEAD && GIT_INDEX_FILE=${index} git add ${named}`);
  expect(read(desk.run(staged, { env: { GIT_INDEX_FILE: index } }))).toEqual([named]);
  expect(found(desk.run(staged))).toEqual(['releases/bad.md date-real']);
});

test('line ends that Git changes are those of the index', () => {
  const desk = new Repository(settings);
  desk.git('config', 'core.autocrlf', 'true');
  desk.stage(named, faulty.replaceAll('\n', '\r\n'));
  const { stdout } = desk.run(staged);
  expect(JSON.parse(stdout).files[0].diagnostics[0]).toMatchObject({ line: 3, column: 7, endColumn: 17 });
});

test('a file that is only intended to be added is not there', () => {
  const desk = new Repository(settings);
  desk.write(named, faulty);
  desk.git('add', '--intent-to-add', named);
  expect(desk.run(['check', '--staged']).stderr).toBe('note: No release is staged.\n');
  expect(desk.run(['check', '--staged', named]).code).toBe(2);
});

test.each(['-dash.md', 'new\nline.md', 'esc\u001b[31m.md', 'sp ace.md', '图.md', 'back\\slash.md', '"q".md'])(
  'a release named %j',
  (name) => {
    const desk = new Repository(settings);
    desk.stage(`releases/${name}`, faulty);
    expect(found(desk.run(staged))).toContain(`releases/${name} date-real`);
    expect(desk.run(['check', '--staged']).stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    expect(desk.run([...staged, name], { within: 'releases' }).code).toBe(1);
  },
);

test('named releases are read as they are staged, changed or not', () => {
  const desk = new Repository({ ...settings, 'releases/2023/old.md': faulty, [named]: release() });
  desk.write('releases/2023/old.md', release());
  for (const given of ['releases/2023/old.md', 'releases/2023', 'releases/*/*.md', 'releases/**/old.md']) {
    expect(found(desk.run([...staged, given]))).toEqual(['releases/2023/old.md date-real']);
  }
});

test('a name that is not staged is no green run', () => {
  const desk = new Repository({ ...settings, [named]: release() });
  desk.write('releases/new.md', faulty);
  const { code, stderr } = desk.run(['check', '--staged', 'releases/new.md']);
  expect(code).toBe(2);
  expect(stderr).toBe(
    'error: releases/new.md is not staged.\nhint: Stage it with: git add releases/new.md\n',
  );
  desk.write("releases/it's new.md", faulty);
  const { stderr: odd } = desk.run(['check', '--staged', "releases/it's new.md"]);
  expect(odd).toContain("hint: Stage it with: git add -- 'releases/it'\\''s new.md'\n");
  expect(desk.run(['check', '--staged', 'releases/nwe.md']).stderr).toContain('There is no file or folder');
});

test('without a repository, or without Git, it says so', () => {
  const desk = new Desk({ ...settings, [named]: faulty });
  const { code, stdout, stderr } = desk.run(['check', '--staged']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe(
    'error: There is no Git repository here.\nhint: Run this in the folder of one, or name the files to be checked.\n',
  );
  const without = desk.run(['check', '--staged'], { env: { PATH: desk.folder } });
  expect(without.code).toBe(2);
  expect(without.stderr).toContain('Git is not installed, or is not to be found.');
});

test('many staged releases are read at once', () => {
  const desk = new Repository(settings);
  for (let n = 0; n < 500; n += 1)
    desk.write(`releases/${n % 7}/r${n}.md`, release({ more: `slug: r${n}\n` }));
  desk.write('releases/3/r3.md', faulty);
  desk.git('add', '.');
  const run = desk.run(staged);
  expect(read(run)).toHaveLength(500);
  expect(found(run)).toEqual(['releases/3/r3.md date-real']);
});
