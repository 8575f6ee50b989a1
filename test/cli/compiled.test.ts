import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Desk, faulty, release, root } from './run.ts';

const desk = new Desk({ 'pressdesk.yaml': '', 'releases/a.md': faulty });
const folder = desk.path('cache/pressdesk');
const env = { NODE_DISABLE_COMPILE_CACHE: '', NODE_COMPILE_CACHE: desk.path('cache') };
const check = () => desk.run(['check'], { env });
const kept = (): string[] => readdirSync(folder).map((name) => path.join(folder, name));

const found = check();

test('what was compiled is kept for the next start, which finds the same', () => {
  expect(found).toMatchObject({ code: 1, stdout: expect.stringContaining('1 error') });
  expect(kept().map((file) => path.basename(file).replace(/-v.*/, ''))).toEqual([
    'check-check',
    'start-check',
  ]);
  const before = kept().map((file) => readFileSync(file, 'latin1'));
  expect(check()).toEqual(found);
  expect(kept().map((file) => readFileSync(file, 'latin1'))).toEqual(before);
});

test.each([
  ['check', '--format', 'sarif'],
  ['build', '--no-cache'],
])('whatever packs are opened, each is taken back as it was kept: %s %s %s', (...args) => {
  const home = desk.path(`cache-of-${args[0]}`);
  const run = () => desk.run(args, { env: { ...env, NODE_COMPILE_CACHE: home } }).code;
  const bytes = () =>
    desk.files(`cache-of-${args[0]}`).map((file) => [file, readFileSync(path.join(home, file), 'latin1')]);
  desk.write('releases/a.md', release());
  expect(run()).toBe(0);
  const first = bytes();
  expect(first.length).toBe(3);
  expect([run(), bytes()]).toEqual([0, first]);
  desk.write('releases/a.md', faulty);
});

test.each([
  ['was cut off', (file: string) => truncateSync(file, 100_000)],
  ['is empty', (file: string) => writeFileSync(file, '')],
  ['has a block of zeros', (file: string) => change(file, (bytes) => bytes.fill(0, 81_920, 82_432))],
  ['has another block', (file: string) => change(file, (bytes) => bytes.fill(0x5a, 512, 1024))],
  ['is of another build', (file: string) => change(file, (bytes) => bytes.fill('0', 3, 35))],
  ['is no code', (file: string) => writeFileSync(file, 'x'.repeat(200_000))],
])('what was kept and %s is made again', (_, damage) => {
  for (const file of kept()) damage(file);
  const damaged = kept().map((file) => readFileSync(file, 'latin1'));
  expect(check()).toEqual(found);
  for (const [at, file] of kept().entries()) expect(readFileSync(file, 'latin1') === damaged[at]).toBe(false);
  expect(check()).toEqual(found);
});

// Of a V8 that is not known yet nothing is asked.
test.runIf(/^1[1-4]\./.test(process.versions.v8))(
  'patterns that a check uses again are not compiled again',
  () => {
    const words = ['--trace-regexp-tier-up', path.join(root, 'bin/pressdesk.js'), 'check', '--no-cache'];
    const run = spawnSync(process.execPath, words, {
      cwd: desk.path('.'),
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    expect(run.stdout).toContain('1 error');
    // What starts the program uses some as well, and V8 is told nothing until it checks: there were a hundred.
    expect(run.stdout.match(/needs tier-up/g)?.length ?? 0).toBeLessThan(30);
  },
);

test('what ran since is added after a while', () => {
  const before = kept().map((file) => readFileSync(file, 'latin1'));
  for (const file of kept()) change(file, (bytes) => bytes.writeDoubleLE(Date.now() - 200_000, 40));
  const back = new Date(Date.now() - 150_000);
  for (const file of kept()) utimesSync(file, back, back);
  desk.write(
    'releases/a.md',
    faulty.replace('The library', '- [ ] **The library**[^1]\n\n[^1]: Note.\n\nThe library'),
  );
  expect(check().code).toBe(1);
  const [added = '', ofStart = ''] = kept().map((file) => readFileSync(file, 'latin1'));
  expect(added.length).toBeGreaterThan(before[0]?.length ?? 0);
  expect(ofStart).not.toBe(before[1]);
  expect(check().code).toBe(1);
  expect(kept().map((file) => readFileSync(file, 'latin1'))).toEqual([added, ofStart]);
  desk.write('releases/a.md', faulty);
});

test('a program that ends without having done anything says so, and no longer believes what it kept', () => {
  const program = new Desk({
    'dist/start.js': `/* ${'0'.repeat(32)} */ ({
"start/main.js"(exports) {
exports.main = (process) => process.env.ENDS ? new Promise(() => {}) : (process.exitCode = 0);
}
})`,
  });
  cpSync(path.join(root, 'bin'), program.path('bin'), { recursive: true });
  const run = (more: NodeJS.ProcessEnv = {}) =>
    spawnSync(process.execPath, [program.path('bin/pressdesk.js'), 'check'], {
      env: { ...process.env, ...env, NODE_COMPILE_CACHE: program.path('cache'), ...more },
      encoding: 'utf8',
    });
  expect(run()).toMatchObject({ status: 0, stderr: '' });
  expect(program.tree('cache')).toHaveLength(1);
  const ended = (why: string) => ({
    status: 2,
    stderr: `error: pressdesk ended before it was done. ${why}\nhint: Run it again.\n`,
  });
  expect(run({ ENDS: 'quietly' })).toMatchObject(
    ended('What it kept of its own code may have been damaged, and is gone now.'),
  );
  expect(program.tree('cache')).toEqual([]);
  expect(run({ ENDS: 'quietly' })).toMatchObject(ended('This is a mistake of ours.'));
});

test('what nobody has used for months goes', () => {
  const old = path.join(folder, 'start-check-v18.0.0-x64-1');
  writeFileSync(old, 'x');
  utimesSync(old, new Date('2020-01-01'), new Date('2020-01-01'));
  for (const file of kept()) truncateSync(file, 0);
  utimesSync(old, new Date('2020-01-01'), new Date('2020-01-01'));
  check();
  expect(kept()).not.toContain(old);
});

test('where nothing can be kept, nothing is said of it', () => {
  desk.write('taken', '');
  for (const NODE_COMPILE_CACHE of [desk.path('taken'), '/dev/null/x']) {
    expect(desk.run(['check'], { env: { ...env, NODE_COMPILE_CACHE } })).toEqual(found);
  }
  mkdirSync(desk.path('unused'));
  desk.run(['check'], { env: { NODE_DISABLE_COMPILE_CACHE: '1', NODE_COMPILE_CACHE: desk.path('unused') } });
  expect(desk.files('unused')).toEqual([]);
});

function change(file: string, by: (bytes: Buffer) => void): void {
  const bytes = readFileSync(file);
  by(bytes);
  writeFileSync(file, bytes);
}

test('a user who has no home may work all the same, and one who says where things are kept is heard', () => {
  const folderOf = (home: string, env: string) => {
    const script = `require('node:os').homedir = ${home};
      console.log(require('./bin/cache-folder.js').cacheFolder(${env}));`;
    return execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' }).trim();
  };
  const nobody = "() => { throw new Error('ENOENT') }";
  expect(folderOf(nobody, '{}')).toBe('undefined');
  expect(folderOf("() => ''", '{}')).toBe('undefined');
  expect(folderOf(nobody, "{ XDG_CACHE_HOME: '/own' }")).toBe(path.join('/own', 'pressdesk'));
  expect(folderOf(nobody, "{ XDG_CACHE_HOME: 'not/absolute' }")).toBe('undefined');
});
