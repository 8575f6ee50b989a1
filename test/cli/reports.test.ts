import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commandsIn } from '../report/runner.ts';
import { Desk, faulty, release } from './run.ts';

const twice = release({
  date: '2024-09-06',
  body: 'The library beside the the river opens again on Saturday.',
});
/** One error, and one warning in another file. */
const files = { 'releases/2024-09-06-b.md': twice, 'releases/a.md': faulty };
const errorLine = 'releases/a.md:3:7: error: There is no 31 April: April has 30 days. [date-real]';
const warningLine =
  'releases/2024-09-06-b.md:10:20: warning: “the” stands here twice in a row. [word-repeated]';

test('concise prints its lines and nothing else', () => {
  const desk = new Desk(files);
  expect(desk.run(['check', '--format', 'concise'])).toEqual({
    code: 1,
    stdout: `${warningLine}\n${errorLine}\n`,
    stderr: '',
  });
  // As git grep and compilers do, which an editor reads by default.
  expect(desk.shell("pressdesk check --format concise | grep -c ':[0-9]*:[0-9]*: '").stdout).toBe('2\n');
});

test('findings come in order of path, line, column and rule, however the paths are named', () => {
  const desk = new Desk({
    'releases/b.md': release({ date: '2024-04-31', more: 'locaton: x\n', body: 'A a the the  — and and.' }),
    'releases/a.md': faulty,
    'releases/Z.md': faulty,
  });
  const lines = (...args: string[]) => desk.run(['check', '--format', 'concise', ...args]).stdout.split('\n');
  const found = lines().slice(0, -1);
  const keys = found.map((line) => /^(.+?):(\d+):(\d+): .* \[(.+)\]$/.exec(line)?.slice(1) ?? []);
  const sorted = keys.toSorted(
    ([path = '', line, column, rule = ''], [otherPath = '', otherLine, otherColumn, otherRule = '']) =>
      (path < otherPath ? -1 : path > otherPath ? 1 : 0) ||
      Number(line) - Number(otherLine) ||
      Number(column) - Number(otherColumn) ||
      (rule < otherRule ? -1 : 1),
  );
  expect(keys.length).toBeGreaterThan(4);
  expect(keys).toEqual(sorted);
  expect(lines('releases/b.md', 'releases/a.md', 'releases/Z.md').slice(0, -1)).toEqual(found);
});

describe('--quiet', () => {
  test('tells errors only, and says that there is more', () => {
    const desk = new Desk(files);
    const { stdout, stderr, code } = desk.run(['check', '--quiet']);
    expect(stdout).toContain('[date-real]');
    expect(stdout).not.toContain('[word-repeated]');
    expect(stdout).toMatch(/\n2 files read: 1 error\.\n$/);
    expect(stderr).toBe('1 warning or remark not shown.\n');
    expect(code).toBe(1);
  });

  test('calls nothing correct of which it tells nothing, and counts what it does not tell', () => {
    const desk = new Desk({ 'releases/2024-09-06-b.md': twice });
    expect(desk.run(['check', '--quiet'])).toEqual({
      code: 0,
      stdout: '1 file read: no error.\n',
      stderr: '1 warning or remark not shown.\n',
    });
    const strict = desk.run(['check', '--quiet', '--max-warnings', '0']);
    expect(strict.stderr).toContain('1 warning, and --max-warnings allows 0.');
    expect(strict.code).toBe(1);
  });
});

describe('--rule', () => {
  const desk = new Desk({ ...files, 'pressdesk.yaml': 'rules:\n  date-real: info\n' });
  const levels = (...args: string[]) =>
    [...desk.run(['check', '--format', 'concise', ...args]).stdout.matchAll(/: (\w+): .*\[(.+)\]/g)].map(
      ([, level, rule]) => `${rule}=${level}`,
    );

  test('wins over pressdesk.yaml, may be given several times, and the last counts', () => {
    expect(levels()).toEqual(['word-repeated=warning', 'date-real=info']);
    expect(levels('--rule', 'date-real=error')).toEqual(['word-repeated=warning', 'date-real=error']);
    expect(levels('--rule', 'date-real=off', '--rule=word-repeated=error')).toEqual(['word-repeated=error']);
    expect(levels('--rule', 'date-real=off', '--rule', 'date-real=warning')).toEqual([
      'word-repeated=warning',
      'date-real=warning',
    ]);
  });

  test('counts for the exit code, for standard input, and wakes a rule that is off', () => {
    expect(desk.run(['check', '--rule', 'date-real=error']).code).toBe(1);
    const { stdout } = desk.run(['check', '-', '--format', 'concise', '--rule', 'date-real=error'], {
      input: faulty,
    });
    expect(stdout).toContain('<stdin>:3:7: error:');
    const body = 'The library of the ABQ opens again on Saturday, and the ABQ is glad.';
    const sleeping = new Desk({ 'releases/2024-09-05-a.md': release({ body }) });
    expect(sleeping.run(['check', '--format', 'concise']).stdout).toBe('');
    expect(
      sleeping.run(['check', '--format', 'concise', '--rule', 'abbreviation-undefined=error']).stdout,
    ).toContain('[abbreviation-undefined]');
  });

  test.each([
    ['date-reel=error', 'error: There is no rule "date-reel".\nhint: Did you mean date-real?'],
    ['date-real=warn', 'error: A rule cannot be reported as "warn".\nhint: Did you mean date-real=warning?'],
    ['date-real=', 'hint: It can be off, info, warning or error.'],
    ['date-real', 'hint: Write rule=level, such as date-real=warning'],
    ['toString=error', 'error: There is no rule "toString".'],
    ['field-type=warning', 'error: The level of field-type should be error, not warning.'],
  ])('%s cannot be asked for', (wish, said) => {
    const { code, stdout, stderr } = desk.run(['check', '--rule', wish]);
    expect(stderr).toContain(said);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe('--output', () => {
  test('keeps the report in a file, while the terminal shows it as people read it', () => {
    const desk = new Desk({ ...files, 'report.json': 'old' });
    for (const name of ['report.json', 'new/folder/report.json']) {
      const { code, stdout } = desk.run(['check', '--format', 'json', '--output', name]);
      expect(stdout).toBe(desk.run(['check']).stdout);
      expect(desk.read(name)).toBe(desk.run(['check', '--format', 'json']).stdout);
      expect(code).toBe(1);
    }
    expect(desk.files('new')).toEqual(['folder/report.json']);
  });

  test('has no colour in the file', () => {
    const desk = new Desk(files);
    const { stdout } = desk.run(['check', '--color', '--output', 'report.txt']);
    expect(stdout).toContain('\u001b[');
    expect(desk.read('report.txt')).not.toContain('\u001b');
  });

  test('writes into a device without replacing it', () => {
    const desk = new Desk(files);
    execFileSync('mkfifo', [desk.path('pipe')]);
    const { stdout } = desk.shell(
      'cat pipe > got & pressdesk check --format concise --output pipe > shown; wait; cat got; test -p pipe && echo still',
    );
    expect(stdout).toBe(`${warningLine}\n${errorLine}\nstill\n`);
  });

  test('writes where a link leads', () => {
    const desk = new Desk({ ...files, 'real.json': 'old' });
    symlinkSync('real.json', desk.path('link.json'));
    desk.run(['check', '--format', 'concise', '--output', 'link.json']);
    expect(desk.read('real.json')).toContain(errorLine);
  });

  test.each([
    ['a folder', 'folder', 'a folder stands where a file is needed'],
    ['below a file', 'pressdesk.yaml/x', 'a file stands where a folder is needed'],
    ['a release', 'releases/a.md', 'is a release, and is not overwritten by its report'],
    ['a release by another name', 'folder/../link.md', 'is a release'],
  ])('%s cannot be written to, and the report is shown all the same', (_, name, said) => {
    const desk = new Desk({ ...files, 'pressdesk.yaml': '' });
    mkdirSync(desk.path('folder'));
    symlinkSync('releases/a.md', desk.path('link.md'));
    const { code, stdout, stderr } = desk.run(['check', '--output', name]);
    expect(stderr).toContain(said);
    expect(stderr).toContain('hint: Name another file after --output.');
    expect(stdout).toContain('[date-real]');
    expect(code).toBe(2);
    expect(desk.read('releases/a.md')).toBe(faulty);
  });
});

describe('--statistics', () => {
  const desk = new Desk(files);
  const table = [
    'RULE           ERRORS  WARNINGS  FIXABLE',
    'date-real           1',
    'word-repeated                 1        1',
    '',
  ].join('\n');

  test('is a table above the summary', () => {
    const { stdout, stderr } = desk.run(['check', '--statistics']);
    expect(stdout).toContain(`\n\n${table}\n2 files read: 1 error, 1 warning.`);
    expect(stderr).toBe('');
  });

  test('is on standard error where the report is for machines, and within JSON', () => {
    for (const format of ['concise', 'sarif', 'github', 'junit']) {
      const { stdout, stderr } = desk.run(['check', '--statistics', '--format', format]);
      expect(stderr).toContain(table);
      expect(stdout).toBe(desk.run(['check', '--format', format]).stdout);
    }
    const { stdout, stderr } = desk.run(['check', '--statistics', '--format', 'json']);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      statistics: [
        { ruleId: 'date-real', errors: 1, warnings: 0, infos: 0, fixable: 0 },
        { ruleId: 'word-repeated', errors: 0, warnings: 1, infos: 0, fixable: 1 },
      ],
    });
    expect(JSON.parse(desk.run(['check', '--format', 'json']).stdout)).not.toHaveProperty('statistics');
  });

  test('says nothing where nothing was found', () => {
    const clean = new Desk({ 'releases/2024-09-05-a.md': release() });
    expect(clean.run(['check', '--statistics']).stdout).toBe('1 file read. Nothing to correct.\n');
  });
});

describe('a report for a repository names files from its root', () => {
  const inner = { 'office/pressdesk.yaml': '', 'office/releases/a b.md': faulty };
  const place = (desk: Desk, within: string, env = {}, args: readonly string[] = []) => {
    const github = desk.run(['check', '--format', 'github', ...args], { within, env }).stdout;
    const sarif = JSON.parse(desk.run(['check', '--format', 'sarif', ...args], { within, env }).stdout);
    return [
      commandsIn(github)[0]?.properties.file,
      sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri,
    ];
  };

  test('wherever it is made', () => {
    const desk = new Desk({ ...inner, '.git/HEAD': '' });
    const expected = ['office/releases/a b.md', 'office/releases/a%20b.md'];
    expect(place(desk, 'office')).toEqual(expected);
    expect(place(desk, 'office/releases')).toEqual(expected);
    // The other reports name them as the person there would.
    expect(desk.run(['check', '--format', 'concise'], { within: 'office/releases' }).stdout).toMatch(
      /^a b\.md:/,
    );
  });

  test('also in a work tree of its own, on GitHub without Git, and without either', () => {
    const tree = new Desk({ ...inner, '.git': 'gitdir: /elsewhere' });
    expect(place(tree, 'office')[0]).toBe('office/releases/a b.md');
    const bare = new Desk(inner);
    expect(place(bare, 'office', { GITHUB_WORKSPACE: bare.folder })[0]).toBe('office/releases/a b.md');
    expect(place(bare, 'office', { GITHUB_WORKSPACE: '/elsewhere' })[0]).toBe('releases/a b.md');
    expect(place(bare, 'office')[0]).toBe('releases/a b.md');
  });

  test('but for one that lies elsewhere', () => {
    const desk = new Desk({ 'here/.git': '', 'here/x': '', 'there/a b.md': faulty });
    const [file, uri] = place(desk, 'here', {}, ['../there/a b.md']);
    expect(file).toBe(desk.path('there/a b.md'));
    expect(uri).toBe(`file://${desk.path('there/a%20b.md')}`);
  });
});

test('what cannot be opened is told in every form, and ends with 2', () => {
  const desk = new Desk({ 'releases/2024-09-05-a.md': release() });
  symlinkSync('nowhere', desk.path('releases/lost.md'));
  const run = (format: string) => {
    const { stdout, code } = desk.run(['check', '--format', format]);
    expect(code).toBe(2);
    return stdout;
  };
  expect(run('concise')).toMatch(/^releases\/lost\.md:1:1: error: .* \[file-readable\]\n$/);
  expect(commandsIn(run('github'))[0]?.properties).toMatchObject({ file: 'releases/lost.md', line: '1' });
  expect(run('junit')).toContain('<error type="file-readable"');
  const { runs } = JSON.parse(run('sarif'));
  expect(runs[0].invocations[0].executionSuccessful).toBe(false);
  expect(runs[0].results[0].locations[0].physicalLocation.region).toEqual({ startLine: 1 });
});

describe('a mistyped path is never a green run', () => {
  const desk = new Desk({ 'releases/2024-09-05-a.md': release(), 'releases/more/b.md': release() });
  test.each([
    ['releases/2024-09-05-b.md', 'hint: Did you mean releases/2024-09-05-a.md?'],
    ['releasse', 'hint: Did you mean releases?'],
    ['releases/mroe/b.md', 'hint: Did you mean releases/more?'],
    ['releases/*.markdown', 'error: No release matches releases/*.markdown.'],
    ['nowhere/else/a.md', 'error: There is no file or folder nowhere/else/a.md.'],
    ['', 'error: An empty name is no path.'],
  ])('%j', (given, said) => {
    const { code, stdout, stderr } = desk.run(['check', given]);
    expect(stderr).toContain(said);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test.each(['concise', 'github', 'junit', 'sarif', 'json'])('as %s', (format) => {
    const run = desk.run(['check', '--format', format, '--output', 'report', 'releasse']);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(desk.has('report')).toBe(false);
  });
});

test('a form that does not exist names the nearest', () => {
  const desk = new Desk(files);
  const { code, stderr } = desk.run(['check', '--format', 'serif']);
  expect(stderr).toContain('hint: Did you mean sarif?');
  expect(code).toBe(2);
});

test.each(['releases/other.md', 'releases/a.png', 'pressdesk.yaml', '.git/config'])(
  'a report is not written over %s, which is none',
  (name) => {
    const desk = new Desk({ 'pressdesk.yaml': '', 'releases/a.md': release(), [name]: '' });
    const { code, stderr } = desk.run(['check', 'releases/a.md', '--output', name]);
    expect(code).toBe(2);
    expect(stderr).toContain(`${name} is there already, and is no report.`);
    expect(desk.read(name)).toBe('');
  },
);
