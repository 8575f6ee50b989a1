import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow, temporaryFolder } from './built-newsrooms.ts';
import { root } from './cli/run.ts';

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

describe('the packed program', () => {
  const { folder, remove } = temporaryFolder();
  const office = join(folder, 'office');
  let packed: Packed;

  beforeAll(() => {
    // Without scripts: the test run has built the program already, and other tests are running it now.
    const answer = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    // npm 11 and older answer with a list, later ones with an object by package name.
    packed = (Object.values(JSON.parse(answer)) as Packed[])[0] as Packed;
    mkdirSync(office);
    writeFileSync(join(office, 'package.json'), '{ "private": true }');
    execFileSync(
      'npm',
      ['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, packed.filename)],
      { cwd: office, stdio: 'pipe', shell: process.platform === 'win32' },
    );
  }, 300_000);
  afterAll(remove);

  test('holds what runs and what a user reads, and nothing else', () => {
    const paths = packed.files.map(({ path }) => path);
    for (const path of [
      'bin/pressdesk.js',
      'bin/help.js',
      'bin/packs.js',
      'bin/compiled.js',
      'bin/package.json',
      'dist/help.json',
      'dist/start.js',
      'dist/check.js',
      'dist/rest.js',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'package.json',
    ]) {
      expect(paths).toContain(path);
    }
    const templates = filesBelow(join(root, 'templates'), '').map((path) => `templates/${path}`);
    expect(templates.length).toBeGreaterThan(3);
    expect(paths.filter((path) => path.startsWith('templates/')).sort()).toEqual(templates);
    const allowed = /^(bin|dist|templates)\/|^(README|CHANGELOG)\.md$|^LICENSE$|^package\.json$/;
    expect(paths.filter((path) => !allowed.test(path) || path.endsWith('.map'))).toEqual([]);
  });

  test('keeps its launcher executable', () => {
    const launcher = packed.files.find(({ path }) => path === 'bin/pressdesk.js');
    expect((launcher?.mode ?? 0) & 0o111).toBe(0o111);
  });

  test('starts a newsroom, checks it and builds it, in a folder of its own', () => {
    const init = run(office, 'init', 'newsroom');
    expect(init, init.stderr).toMatchObject({ status: 0 });
    const newsroom = join(office, 'newsroom');
    expect(filesBelow(newsroom, '.yaml')).toContain('pressdesk.yaml');

    const check = run(newsroom, 'check');
    expect(check, check.stdout + check.stderr).toMatchObject({ status: 0 });

    // The first release is dated today, on whatever day this runs.
    const build = run(newsroom, 'build', '--now', '2999-01-01T00:00Z');
    expect(build, build.stdout + build.stderr).toMatchObject({ status: 0 });
    for (const name of ['index.html', 'release.txt', 'newsletter.html', 'release.json']) {
      const written = filesBelow(join(newsroom, 'public'), name).filter((path) =>
        /^\d{4}\/\d\d\/\d\d\//.test(path),
      );
      expect(written, name).toHaveLength(1);
    }
  });

  test('points at a mistake by file, line and column', () => {
    const folderOfMistake = join(office, 'mistake');
    mkdirSync(join(folderOfMistake, 'releases'), { recursive: true });
    writeFileSync(
      join(folderOfMistake, 'releases/a.md'),
      '---\ntitle: A\ndate: 2026-04-31\norganisers: [Town Council]\ncontact:\n  url: https://example.org\n---\n\nWords.\n',
    );
    const { status, stdout } = run(folderOfMistake, 'check', '--format', 'json');
    const [file] = JSON.parse(stdout).files;
    expect(status).toBe(1);
    expect(file.diagnostics).toMatchObject([{ ruleId: 'date-real', line: 3, column: 7, severity: 'error' }]);
  });

  test('is the version its package says', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(run(office, '--version').stdout.trim()).toBe(version);
  });

  function run(cwd: string, ...args: string[]) {
    const launcher = join(office, 'node_modules/pressdesk/bin/pressdesk.js');
    return spawnSync(process.execPath, [launcher, ...args], {
      cwd,
      encoding: 'utf8',
      input: '',
      env: { ...process.env, NO_COLOR: '1' },
    });
  }
});
