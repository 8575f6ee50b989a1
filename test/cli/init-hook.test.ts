import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Repository } from './repository.ts';
import { Desk, faulty } from './run.ts';

const init = ['init', '--hook'];
const isExecutable = (desk: Desk, name: string): boolean => (statSync(desk.path(name)).mode & 0o111) !== 0;

describe('a hook of Git itself', () => {
  test('is written where no manager is in use, and stops a commit with an error', () => {
    const desk = new Repository();
    const { code, stderr } = desk.run(init);
    expect(stderr).toContain('made  .git/hooks/pre-commit: releases are read before every commit');
    expect(code).toBe(0);
    expect(isExecutable(desk, '.git/hooks/pre-commit')).toBe(true);
    expect(desk.read('.git/hooks/pre-commit')).toContain('exec npx --no-install pressdesk check --staged\n');
  });

  test('calls the program that is installed beside the newsroom, without npx', () => {
    const desk = new Repository({
      "town's hall/node_modules/.bin/pressdesk": '#!/bin/sh\necho "called $*"\nexit 1\n',
      "town's hall/pressdesk.yaml": '',
    });
    desk.shell('chmod +x "town\'s hall/node_modules/.bin/pressdesk"');
    desk.run(init, { within: "town's hall" });
    desk.stage('releases/a.md', faulty);
    const { code, stdout, stderr } = desk.shell('git commit -m x');
    expect({ code, said: stdout + stderr }).toEqual({ code: 1, said: 'called check --staged\n' });
  });

  test('goes where core.hooksPath says', () => {
    const desk = new Repository();
    desk.git('config', 'core.hooksPath', 'hooks of ours');
    desk.run(init);
    expect(desk.has('hooks of ours/pre-commit')).toBe(true);
    expect(desk.has('.git/hooks/pre-commit')).toBe(false);
  });

  test('leaves a script of somebody else alone, and says what to write into it', () => {
    const desk = new Repository();
    desk.write('.git/hooks/pre-commit', '#!/bin/sh\nexit 0\n');
    const { code, stderr } = desk.run(init);
    expect(code).toBe(0);
    expect(stderr).toContain('.git/hooks/pre-commit is yours');
    expect(stderr).toContain('    npx --no-install pressdesk check --staged || exit 1');
    expect(desk.read('.git/hooks/pre-commit')).toBe('#!/bin/sh\nexit 0\n');
  });
});

describe.each([
  [
    'pre-commit',
    '.pre-commit-config.yaml',
    'repos:\n  - repo: https://example.org/hooks # ours\n    rev: v1\n',
  ],
  ['lefthook', '.lefthook.yml', 'pre-push:\n  commands:\n    a:\n      run: a\n'],
  [
    'lefthook',
    'lefthook.toml',
    '[pre-commit]\nparallel = true\n\n[pre-commit.commands.a]\nrun = "a" # ours\n',
  ],
  ['lefthook', '.lefthook.toml', '[[pre-commit.jobs]]\nrun = "a"\n'],
  ['lefthook', 'lefthook.yml', '# ours\npre-commit:\n  jobs:\n    - run: a\n'],
  ['lefthook', '.config/lefthook.yaml', 'pre-push:\n  commands:\n    a:\n      run: a\n'],
  ['husky', '.husky/pre-commit', 'npx lint-staged\n'],
])('%s in %s', (manager, file, before) => {
  test('is added to once, and what was there stays', () => {
    const desk = new Repository({ [file]: before });
    const { code, stderr } = desk.run(init);
    expect(code).toBe(0);
    expect(stderr).toContain(`made  ${file}: releases are read before every commit (${manager} runs it)`);
    const after = desk.read(file);
    expect(after.startsWith(before)).toBe(true);
    expect(after).toContain('npx --no-install pressdesk check --staged');
    expect(desk.has('.git/hooks/pre-commit')).toBe(false);
    expect(desk.run(init).stderr).toContain(`kept  ${file}, which reads releases already`);
    expect(desk.read(file)).toBe(after);
  });
});

test('an empty list of pre-commit is filled', () => {
  const desk = new Repository({ '.pre-commit-config.yaml': 'repos: []\n' });
  expect(desk.run(init).stderr).toContain('made  .pre-commit-config.yaml');
  // Else warnings of a commit that passes would never be seen.
  expect(desk.read('.pre-commit-config.yaml')).toContain('\n        verbose: true\n');
  expect(desk.read('.pre-commit-config.yaml')).toMatch(
    /^repos:\n {2}- repo: local\n {4}hooks:\n {6}- id: pressdesk\n/,
  );
});

test.each([
  [{ 'pre-push': { commands: { a: { run: 'a' } } } }, ['pre-commit', 'commands', 'pressdesk']],
  [{ 'pre-commit': { jobs: [{ run: 'a' }] } }, ['pre-commit', 'jobs', 1]],
])('lefthook in lefthook.json: %j', (before, place) => {
  const text = `${JSON.stringify(before, null, '\t')}\n`;
  const desk = new Repository({ 'lefthook.json': text });
  expect(desk.run(init).stderr).toContain('made  lefthook.json');
  const after = desk.read('lefthook.json');
  expect(JSON.parse(after)).toHaveProperty(
    place,
    expect.objectContaining({ run: 'npx --no-install pressdesk check --staged' }),
  );
  // No line of theirs is another, but for a comma behind the last.
  for (const line of text.split('\n'))
    expect(after.split('\n').map((one) => one.replace(/,$/, ''))).toContain(line);
});

test.each([
  [
    'lefthook.toml',
    'pre-commit.commands.a.run = "a"\n',
    '    [pre-commit.commands.pressdesk]\n    run = "npx',
  ],
  [
    'lefthook.toml',
    '[pre-commit]\ncommands = {a = {run = "a"}}\n',
    '    [pre-commit.commands.pressdesk]\n    run = "npx',
  ],
  ['lefthook.json', '{"pre-push": {}}\n', '    "pre-commit": {\n      "commands": {\n        "pressdesk": {'],
  ['.lefthook.jsonc', '{\n  // ours\n  "pre-push": {}\n}\n', '    "pre-commit": {'],
])('%s as %j is shown what to write, in its own form', (file, text, lines) => {
  const desk = new Repository({ [file]: text });
  const { code, stderr } = desk.run(init);
  expect(code).toBe(0);
  expect(stderr).toContain(`${file} is yours`);
  expect(stderr).toContain(lines);
  expect(desk.read(file)).toBe(text);
});

test('what cannot be added to safely is told, and not touched', () => {
  const desk = new Repository({ 'lefthook.yml': 'pre-commit: {commands: {a: {run: a}}}\n' });
  const { code, stderr } = desk.run(init);
  expect(code).toBe(0);
  expect(stderr).toContain('lefthook.yml is yours');
  expect(stderr).toContain('        run: npx --no-install pressdesk check --staged');
  expect(desk.read('lefthook.yml')).toBe('pre-commit: {commands: {a: {run: a}}}\n');
});

test('husky gets its file where it has none', () => {
  const desk = new Repository({ '.husky/.gitignore': '_\n' });
  desk.run(init);
  expect(desk.read('.husky/pre-commit')).toBe('npx --no-install pressdesk check --staged\n');
  expect(isExecutable(desk, '.husky/pre-commit')).toBe(true);
});

test.each([[[]], [['town-hall']]])('without a repository it says so, and makes nothing: %j', (folder) => {
  const desk = new Desk();
  const { code, stderr } = desk.run([...init, ...folder]);
  expect(code).toBe(2);
  expect(stderr).toBe(
    'error: There is no Git repository here.\nhint: Begin one with “git init”, then run this again.\n',
  );
  expect(desk.files('.')).toEqual([]);
});

test('in a bare repository it says so, and makes nothing', () => {
  const desk = new Desk();
  desk.shell('git init --quiet --bare .');
  const before = desk.files('.');
  const { code, stderr } = desk.run(init);
  expect(code).toBe(2);
  expect(stderr).toBe(
    'error: This Git repository is bare: it has no folder with files in it.\nhint: Run this in a clone of it: git clone\n',
  );
  expect(desk.files('.')).toEqual(before);
  expect(desk.run(['check', '--staged']).stderr).toBe(stderr);
});

test('the folder of the newsroom need not be there', () => {
  const desk = new Repository();
  expect(desk.run([...init, 'town-hall']).code).toBe(0);
  expect(desk.has('town-hall/pressdesk.yaml')).toBe(true);
  expect(desk.has('.git/hooks/pre-commit')).toBe(true);
});

test.each([
  [
    '.pre-commit-config.yaml',
    'repos:\n  - repo: x\n    rev: v1\n    hooks:\n      - id: pressdesk\n',
    'kept',
  ],
  ['.pre-commit-config.yaml', '# pressdesk check was slow\nrepos:\n  - repo: x\n', 'made'],
  ['.husky/pre-commit', 'npm test\nexit 0\n', 'is yours'],
])('%s as %j: %s', (file, text, said) => {
  const desk = new Repository({ [file]: text });
  expect(desk.run(init).stderr).toContain(said);
  if (said !== 'made') expect(desk.read(file)).toBe(text);
});

test('what lint-staged calls already is not called again', () => {
  const desk = new Repository({
    '.husky/pre-commit': 'npx lint-staged\n',
    'package.json': '{"lint-staged": {"releases/**/*.md": "pressdesk check --staged"}}',
  });
  expect(desk.run(init).stderr).toContain('kept  package.json, which reads releases already');
});

test('a folder of hooks that other repositories share is left alone', () => {
  const desk = new Repository();
  const shared = new Desk();
  desk.git('config', 'core.hooksPath', shared.folder);
  expect(desk.run(init).stderr).toContain('is yours');
  expect(shared.files('.')).toEqual([]);
});
