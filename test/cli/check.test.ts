import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Desk, faulty, release } from './run.ts';

interface Json {
  readonly summary: { readonly files: number; readonly errors: number; readonly warnings: number };
  readonly files: readonly {
    readonly path: string;
    readonly diagnostics: readonly { readonly ruleId: string }[];
  }[];
}

/** What `check --format json` says: path → rules broken. */
function broken(stdout: string): Readonly<Record<string, readonly string[]>> {
  const { files }: Json = JSON.parse(stdout);
  return Object.fromEntries(
    files.map(({ path, diagnostics }) => [path, diagnostics.map(({ ruleId }) => ruleId)]),
  );
}

describe('check', () => {
  test('has nothing to say of sound releases, on standard output', () => {
    const desk = new Desk({ 'releases/2024-09-05-a.md': release() });
    expect(desk.run(['check'])).toEqual({
      code: 0,
      stdout: '1 file read. Nothing to correct.\n',
      stderr: '',
    });
  });

  test('says what is wrong, with place, on standard output, and ends with 1', () => {
    const desk = new Desk({ 'releases/2024-09-05-a.md': release(), 'releases/b.md': faulty });
    const { code, stdout, stderr } = desk.run(['check']);
    expect(stdout).toContain('releases/b.md:3:7');
    expect(stdout).toContain('error[date-real]');
    expect(stdout).toMatch(/2 files read: 1 error\./);
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  test('prints one object as JSON', () => {
    const desk = new Desk({ 'releases/b.md': faulty, 'releases/a.md': release() });
    const { code, stdout } = desk.run(['check', '--format', 'json']);
    const { summary }: Json = JSON.parse(stdout);
    expect(summary).toEqual({ files: 2, errors: 1, warnings: 0, infos: 0 });
    expect(broken(stdout)).toEqual({ 'releases/a.md': [], 'releases/b.md': ['date-real'] });
    expect(code).toBe(1);
  });

  test('fails on more warnings than are allowed', () => {
    const desk = new Desk({
      'pressdesk.yaml': 'rules:\n  date-real: warning\n',
      'releases/b.md': faulty,
    });
    expect(desk.run(['check']).code).toBe(0);
    expect(desk.run(['check', '--max-warnings', '1']).code).toBe(0);
    expect(desk.run(['check', '--max-warnings', '0']).code).toBe(1);
  });

  test('repairs what can be repaired, in the file, and tells what is left', () => {
    const text = release().replace('https://example.org/press', 'www.example.org/press');
    const desk = new Desk({ 'releases/a.md': `\ufeff${text.replaceAll('\n', '\r\n')}` });
    expect(desk.run(['check']).code).toBe(1);
    const { code, stdout, stderr } = desk.run(['check', '--fix']);
    expect(stdout).toContain('Nothing to correct.');
    expect(stderr).toContain('1 repair was made.');
    expect(code).toBe(0);
    const mended = text.replace('www.example.org', 'https://www.example.org').replaceAll('\n', '\r\n');
    expect(desk.read('releases/a.md')).toBe(`\ufeff${mended}`);
  });

  test('reads standard input, under the name it is given', () => {
    const desk = new Desk({ 'releases/2024-09-05-library.md': release() });
    const input = faulty;
    expect(broken(desk.run(['check', '-', '--format', 'json'], { input }).stdout)).toEqual({
      '<stdin>': ['date-real'],
    });
    expect(broken(desk.run(['check', '--stdin', '--format', 'json'], { input }).stdout)).toEqual({
      '<stdin>': ['date-real'],
    });
    // Another release of that day and name is there.
    const named = ['check', '-', '--stdin-filename', 'releases/2024-09-05-Library.md', '--format', 'json'];
    expect(broken(desk.run(named, { input: release() }).stdout)).toEqual({
      'releases/2024-09-05-Library.md': ['slug-unique'],
    });
    const own = ['check', '-', '--stdin-filename', 'releases/2024-09-05-library.md', '--format', 'json'];
    expect(broken(desk.run(own, { input: release() }).stdout)).toEqual({
      'releases/2024-09-05-library.md': [],
    });
    const fix = desk.run(['check', '-', '--fix'], { input });
    expect(fix).toMatchObject({ code: 2, stdout: '' });
    expect(fix.stderr).toContain('error: Standard input cannot be repaired in place.');
  });

  test('finds two releases with one address, also where only one of them is checked', () => {
    const desk = new Desk({
      'releases/2024-09-05-a.md': release(),
      'releases/more/a.md': release(),
      'releases/2024-09-05-c.md': release(),
    });
    const { stdout, code } = desk.run(['check', 'releases/2024-09-05-a.md', '--format', 'json']);
    expect(broken(stdout)).toEqual({ 'releases/2024-09-05-a.md': ['slug-unique'] });
    expect(stdout).toContain('releases/more/a.md');
    expect(code).toBe(1);
    expect(desk.run(['check', 'releases/2024-09-05-c.md']).code).toBe(0);
  });

  test('takes an alias of another release for a claim', () => {
    const desk = new Desk({
      'releases/2024-09-05-a.md': release(),
      'releases/2025-01-01-b.md': release({ date: '2025-01-01', more: 'aliases: [/2024/09/05/a/]\n' }),
    });
    const { stdout } = desk.run(['check', 'releases/2024-09-05-a.md', '--format', 'json']);
    expect(broken(stdout)).toEqual({ 'releases/2024-09-05-a.md': ['slug-unique'] });
  });

  test('reads each file by the settings of its own newsroom', () => {
    const desk = new Desk({
      'a/pressdesk.yaml': 'rules:\n  date-real: off\n',
      'a/releases/x.md': faulty,
      'b/pressdesk.yaml': '',
      'b/releases/x.md': faulty,
    });
    const { stdout, code } = desk.run(['check', 'a/releases/x.md', 'b/releases', '--format', 'json']);
    expect(broken(stdout)).toEqual({ 'a/releases/x.md': [], 'b/releases/x.md': ['date-real'] });
    expect(code).toBe(1);
    expect(desk.run(['check'], { within: 'a/releases' }).code).toBe(0);
  });
});

describe('paths', () => {
  const files = {
    'releases/2024-09-05-a.md': release(),
    'releases/deep/er/2024-09-06-b.md': release({ date: '2024-09-06' }),
    'releases/x.md/2024-09-07-c.md': release({ date: '2024-09-07' }),
    'releases/notes.txt': 'not a release',
    'releases/.hidden/d.md': 'not read',
    'releases/node_modules/e.md': 'not read',
    '-dash.md': release({ date: '2024-09-08' }),
  };
  const all = [
    'releases/2024-09-05-a.md',
    'releases/deep/er/2024-09-06-b.md',
    'releases/x.md/2024-09-07-c.md',
  ];
  const desk = new Desk(files);
  const paths = (...args: string[]) =>
    Object.keys(broken(desk.run(['check', '--format', 'json', ...args]).stdout));

  test.each([
    ['none means the newsroom', [], all],
    ['a folder, also one named like a file', ['releases'], all],
    ['a folder named x.md', ['releases/x.md'], [all[2]]],
    ['a file, however often it is named', [all[0], `./${all[0]}`, all[0], 'releases'], all],
    ['a pattern in quotes', ['releases/**/2024-*-[ab].md'], [all[0], all[1]]],
    ['a pattern that meets a folder and other files', ['releases/*'], [all[0]]],
    ['a name that begins with a hyphen, after --', ['--', '-dash.md'], ['-dash.md']],
    ['a name that begins with a hyphen, as hooks give it', ['-dash.md', all[0]], ['-dash.md', all[0]]],
  ])('%s', (_, given, read) => {
    expect(paths(...given.map(String))).toEqual(read);
  });

  test.each([
    ['a file that is not there', ['releases/2024-09-05-b.md'], 'Did you mean releases/2024-09-05-a.md?'],
    ['a folder that is not there', ['relaeses/a.md'], 'Did you mean releases?'],
    ['a pattern that matches nothing', ['releases/2023-*.md'], 'No release matches releases/2023-*.md.'],
    ['a folder without releases', ['releases/empty'], 'There is no release in releases/empty.'],
  ])('%s cannot be checked', (_, given, said) => {
    mkdirSync(desk.path('releases/empty'), { recursive: true });
    const { code, stdout, stderr } = desk.run(['check', ...given]);
    expect(stderr).toContain(said);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('a newsroom without a folder of releases is told apart from an empty one', () => {
    const empty = new Desk();
    expect(empty.run(['check'])).toMatchObject({ code: 2, stdout: '' });
    mkdirSync(empty.path('releases'));
    expect(empty.run(['check']).code).toBe(0);
  });

  test('links that lead round in a circle or to a file that was read are no trouble', () => {
    const linked = new Desk({ 'releases/2024-09-05-a.md': release() });
    symlinkSync('.', linked.path('releases/again'));
    symlinkSync('..', linked.path('releases/up'));
    symlinkSync('2024-09-05-a.md', linked.path('releases/2024-09-05-0.md'));
    const run = linked.run(['check', '--format', 'json']);
    expect(broken(run.stdout)).toEqual({ 'releases/2024-09-05-a.md': [] });
    expect(run.code).toBe(0);
    const pattern = linked.run(['check', 'releases/**/*.md', '--format', 'json']);
    expect(broken(pattern.stdout)).toEqual({ 'releases/2024-09-05-a.md': [] });
  });
});

describe('files that are no releases', () => {
  test.each([
    ['an empty file', '', 1, 'front-matter-syntax'],
    ['a file without front matter', 'Only words.\n', 1, 'front-matter-syntax'],
    ['a file of 50 MB', Buffer.alloc(50 * 1024 * 1024, 'a'), 1, 'release-limits'],
    ['a file in another encoding', Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1'), 1, 'text-encoding'],
  ])('%s is one finding, and the others are read', (_, content, code, rule) => {
    const desk = new Desk({ 'releases/2024-09-05-a.md': release(), 'releases/x.md': content });
    const run = desk.run(['check', '--format', 'json']);
    const found = broken(run.stdout);
    expect(found['releases/2024-09-05-a.md']).toEqual([]);
    expect(found['releases/x.md']).toEqual([rule]);
    expect(run.code).toBe(code);
  });

  test.runIf(process.platform !== 'win32')(
    'what cannot be opened ends with 2, and the others are read',
    () => {
      const desk = new Desk({ 'releases/b.md': faulty });
      execFileSync('mkfifo', [desk.path('releases/pipe.md')]);
      symlinkSync('circle.md', desk.path('releases/circle.md'));
      symlinkSync('nowhere', desk.path('releases/lost.md'));
      const run = desk.run(['check', '--format', 'json']);
      expect(broken(run.stdout)).toEqual({
        'releases/b.md': ['date-real'],
        'releases/circle.md': ['file-readable'],
        'releases/lost.md': ['file-readable'],
        'releases/pipe.md': ['file-readable'],
      });
      expect(run.code).toBe(2);
      expect(desk.run(['check', 'releases/circle.md']).code).toBe(2);
    },
  );
});
