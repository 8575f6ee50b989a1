import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { archiveFormats } from '../../src/render/archive/index.ts';
import { formats } from '../../src/render/formats/index.ts';
import { reporters } from '../../src/report/index.ts';
import { Desk, now, release, root } from './run.ts';

const commands = [
  'init',
  'new',
  'check',
  'build',
  'render',
  'newsletter',
  'status',
  'verify',
  'explain',
  'schema',
  'lsp',
];
const desk = new Desk({ 'releases/2024-09-05-a.md': release() });

describe('help', () => {
  test('of the program names every command, on standard output', () => {
    const { code, stdout, stderr } = desk.run(['--help']);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(desk.run([]).stdout).toBe(stdout);
    // Where nothing else is asked, commands are not made in full.
    expect(desk.run(['--no-color', '--help']).stdout).toBe(stdout);
  });

  test.each(commands)('of %s has a sentence and an example that names it', (command) => {
    const { code, stdout, stderr } = desk.run([command, '--help']);
    expect(stdout).toMatch(new RegExp(`^Usage: pressdesk ${command}\\b[^\n]*\n\n[A-Z][a-z]+ `));
    expect(stdout).toMatch(new RegExp(`^ {2}\\$ pressdesk ${command}\\b`, 'm'));
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test('names every format and every reporter', () => {
    const { stdout } = desk.run(['build', '--help']);
    for (const { id } of [...formats, ...archiveFormats]) expect(stdout).toContain(id);
    const check = desk.run(['check', '--help']).stdout;
    for (const { id } of reporters) expect(check).toContain(id);
  });
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  expect(desk.run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

describe('a mistake on the command line ends with 2, says what was meant, and writes nothing', () => {
  test.each([
    ['an unknown command', ['chekc'], "Unknown command 'chekc'", 'Did you mean check?'],
    ['an unknown option', ['check', '--fxi'], "Unknown option '--fxi'", 'Did you mean --fix?'],
    ['a missing argument', ['render'], "Missing required argument 'file'", ''],
    ['too many arguments', ['explain', 'a', 'b'], 'Too many arguments', ''],
    [
      'an option for a value',
      ['check', '--changed', '--since', '--format', 'json'],
      'error: --since wants a value, and --format is an option.',
      'if that is what is meant, write --since=--format',
    ],
    [
      'a number for a value that is an option',
      ['check', '--output', '--max-warnings=3'],
      '--output wants a value',
      '',
    ],
    [
      'no name for the report',
      ['check', '--output', ''],
      "Option '--output <file>'",
      'An empty name is none.',
    ],
    ['no name for the folder', ['build', '--out', ''], "Option '--out <folder>'", 'An empty name is none.'],
    [
      'several rules in one',
      ['check', '--rule', 'date-real=warning,date-year=off'],
      'sets the levels of several rules at once.',
      'hint: Give the option for each: --rule date-real=warning --rule date-year=off\n',
    ],
    ['no number', ['check', '--max-warnings', '-1'], '', ''],
    [
      'an unknown format',
      ['build', '--only', 'html,txet'],
      'There is no format "txet".',
      'Did you mean text?',
    ],
    [
      'an unknown output',
      ['render', 'releases/2024-09-05-a.md', '--to', 'htm'],
      'no format "htm"',
      'Did you mean html?',
    ],
    ['an unknown report', ['check', '--format', 'jsno'], 'cannot be written as "jsno"', 'Did you mean json?'],
    ['an unknown rule', ['explain', 'date-reel'], 'There is no rule "date-reel".', 'Did you mean date-real?'],
    ['a date that is none', ['build', '--now', 'tomorrow'], '--now cannot be "tomorrow".', '2026-01-01'],
    ['a day that does not exist', ['build', '--now', '2026-02-30'], '--now cannot be', '2026-01-01'],
    ['a time without its offset', ['build', '--now', '2026-01-01T09:00'], '--now cannot be', '+08:00'],
  ])('%s', (_, args, said, meant) => {
    const { code, stdout, stderr } = desk.run(args);
    expect(stderr).toMatch(/^error: /);
    expect(stderr).toContain(said);
    expect(stderr).toContain(meant);
    expect(stderr).not.toMatch(/\bat .*\.js:\d+/);
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(desk.has('public')).toBe(false);
  });
});

describe('colour', () => {
  const sequence = '\u001b[';
  test.each([
    ['is not used in a pipe', [], {}, false],
    ['is used where it is forced', [], { FORCE_COLOR: '1' }, true],
    ['is never used with NO_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['is used where it is asked for', ['--color'], {}, true],
    ['is not used where it is declined', ['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('%s', (_, args, env, coloured) => {
    const { stdout } = desk.run(['check', ...args], { env });
    expect(stdout.includes(sequence)).toBe(coloured);
    expect(desk.run([...args, 'check'], { env }).stdout).toBe(stdout);
  });

  test('never stands in JSON', () => {
    expect(desk.run(['check', '--format', 'json', '--color']).stdout).not.toContain(sequence);
    expect(desk.run(['status', '--json', '--color', '--now', now]).stdout).not.toContain(sequence);
  });
});
