import { symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Repository } from './repository.ts';
import { release } from './run.ts';

const named = 'releases/2024-09-05-library.md';
const wrong = release().replace('https://example.org/press', 'www.example.org/press');
const mended = release().replace('https://example.org', 'https://www.example.org');
const fix = ['check', '--staged', '--fix'];

test('a release that is staged whole is repaired, in the folder and in the index', () => {
  const desk = new Repository({ 'pressdesk.yaml': '' });
  desk.stage(named, wrong);
  const run = desk.run(fix);
  expect(run.code).toBe(0);
  expect(run.stderr).toBe('1 repair was made.\n');
  expect(desk.read(named)).toBe(mended);
  expect(desk.git('show', `:${named}`)).toBe(mended);
  expect(desk.run(fix).stderr).toBe('0 repairs were made.\n');
});

test('one that is not is left alone, and the others are repaired', () => {
  const desk = new Repository({ 'pressdesk.yaml': '' });
  const half = 'releases/2024-09-04-half.md';
  desk.stage(half, wrong.replace('2024-09-05', '2024-09-04'));
  desk.stage(named, wrong);
  const worked = `${wrong}\nA line of tomorrow.\n`;
  desk.write(half, worked);
  const run = desk.run(fix);
  expect(run.code).toBe(1);
  expect(run.stderr).toContain(`${half} is not repaired: it has changes that are not staged.`);
  expect(run.stdout).toContain(`--> ${half}:7:8`);
  expect(run.stdout).not.toContain(`--> ${named}`);
  expect(desk.read(half)).toBe(worked);
  expect(desk.read(named)).toBe(mended);
});

test('a release behind a link is left alone: what it leads to may be anywhere', () => {
  const desk = new Repository({ 'pressdesk.yaml': '', 'src/b.md': mended, 'releases/.keep': '' });
  symlinkSync('../src/b.md', desk.path('releases/b.md'));
  desk.git('add', '.');
  desk.stage('src/b.md', wrong);
  const run = desk.run(fix);
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('releases/b.md is not repaired: a link leads to it.');
  expect(desk.read('src/b.md')).toBe(wrong);
});

test('where it cannot be staged, nothing is repaired', () => {
  const desk = new Repository({ 'pressdesk.yaml': '' });
  desk.stage(named, wrong);
  desk.write('.git/index.lock', '');
  const run = desk.run(fix);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain('“git add” failed');
  expect(desk.read(named)).toBe(wrong);
});

test('--diff shows what --fix would do to the folder, and touches nothing', () => {
  const desk = new Repository({ 'pressdesk.yaml': '' });
  desk.git('config', 'core.autocrlf', 'true');
  const worked = wrong.replaceAll('\n', '\r\n');
  desk.stage(named, worked);
  const { stdout, stderr } = desk.run(['check', '--staged', '--diff']);
  expect(stdout).toContain('-  url: www.example.org/press\r\n+  url: https://www.example.org/press\r\n');
  expect(stderr).toBe('1 repair can be made; nothing was written.\n');
  expect(desk.read(named)).toBe(worked);
  expect(desk.git('cat-file', 'blob', `:${named}`)).toBe(wrong);
});

describe('what --fix would refuse, --diff does not promise', () => {
  const away = 'releases/2024-09-04-away.md';
  test.each([
    [
      'it has changes that are not staged',
      (desk: Repository) => desk.write(named, `${wrong}\nA line of tomorrow.\n`),
    ],
    ['it does not lie in the folder', (desk: Repository) => desk.remove(named)],
    [
      'it does not lie in the folder',
      (desk: Repository) => {
        // As in a sparse checkout: nothing is missing, it is only not there.
        desk.git('update-index', '--skip-worktree', named);
        desk.remove(named);
      },
    ],
  ])('%s', (why, happen) => {
    const desk = new Repository({ 'pressdesk.yaml': '', [away]: mended });
    desk.stage(named, wrong);
    happen(desk);
    const shown = desk.run(['check', '--staged', '--diff']);
    expect(shown.stdout).toBe('');
    expect(shown.stderr).toContain(`note: ${named} is not repaired: ${why}.`);
    expect(shown.stderr).toContain('0 repairs can be made; nothing was written.');
    const made = desk.run(fix);
    expect(made.stderr).toContain(`note: ${named} is not repaired: ${why}.`);
    expect(made.stderr).toContain('0 repairs were made.');
    expect(desk.git('show', `:${named}`)).toBe(wrong);
  });

  test('the commit of a named file', () => {
    const desk = new Repository({ 'pressdesk.yaml': '' });
    desk.stage(named, wrong);
    const env = { GIT_INDEX_FILE: desk.path('.git/next-index-1.lock') };
    desk.shell(`cp .git/index ${env.GIT_INDEX_FILE}`);
    const { stdout, stderr } = desk.run(['check', '--staged', '--diff'], { env });
    expect(stdout).toBe('');
    expect(stderr).toContain('makes the commit from an index of its own');
  });

  test('a release whose name is not UTF-8', () => {
    const desk = new Repository({ 'pressdesk.yaml': '' });
    writeFileSync(
      Buffer.concat([Buffer.from(`${desk.path('')}/a-`), Buffer.from([0xe9]), Buffer.from('.md')]),
      wrong,
    );
    desk.shell('mkdir releases && mv a-*.md releases && git add .');
    const { stdout, stderr } = desk.run(['check', '--staged', '--diff']);
    expect(stdout).toBe('');
    expect(stderr).toContain('is not repaired: its name is not written in UTF-8.');
  });
});

test('line ends that Git changes stay those of the folder', () => {
  const desk = new Repository({ 'pressdesk.yaml': '' });
  desk.git('config', 'core.autocrlf', 'true');
  desk.stage(named, wrong.replaceAll('\n', '\r\n'));
  expect(desk.run(fix).code).toBe(0);
  expect(desk.read(named)).toBe(mended.replaceAll('\n', '\r\n'));
  expect(desk.git('cat-file', 'blob', `:${named}`)).toBe(mended);
});

test('in the commit of a named file nothing is repaired, since its index is thrown away', () => {
  const desk = new Repository({ 'pressdesk.yaml': '', [named]: mended });
  const index = desk.path('.git/next-index-1.lock');
  desk.write(named, wrong);
  desk.shell(`GIT_INDEX_FILE=${index} git read-tree HEAD && GIT_INDEX_FILE=${index} git add ${named}`);
  const run = desk.run(fix, { env: { GIT_INDEX_FILE: index } });
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('makes the commit from an index of its own');
  expect(desk.read(named)).toBe(wrong);
});

test.each([
  [['check', '--staged', '--changed'], 'ask for different things'],
  [['check', '--staged', '-'], 'does not go with --staged'],
  [['check', '--staged', '--update-baseline'], 'does not go with --staged'],
])('%j contradicts itself', (args, words) => {
  const run = new Repository({ 'pressdesk.yaml': '', [named]: mended }).run(args, { input: mended });
  expect(run.code).toBe(2);
  expect(run.stderr).toContain(words);
});
