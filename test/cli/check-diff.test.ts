import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { Desk, release } from './run.ts';

const wrong = release()
  .replace('https://example.org/press', 'www.example.org/press')
  .replace('title:', 'Title:');

test.each(['\n', '\r\n'])(
  '--diff shows the repairs, writes nothing, and git makes the same of it (%j)',
  (end) => {
    const text = wrong.replaceAll('\n', end);
    const desk = new Desk({ 'releases/a b.md': text });
    const { code, stdout, stderr } = desk.run(['check', '--fix', '--diff']);
    expect(desk.read('releases/a b.md')).toBe(text);
    expect(stdout).toMatch(/^--- a\/releases\/a b\.md\t?\n\+\+\+ b\/releases\/a b\.md\t?\n@@ /);
    expect(stdout).toContain('-Title:');
    expect(stdout).toContain('+title:');
    expect(stderr).toContain('2 repairs can be made; nothing was written.');
    expect(code).toBe(1);

    execFileSync('git', ['apply', '-'], { cwd: desk.path('.'), input: stdout });
    const applied = desk.read('releases/a b.md');
    desk.write('releases/a b.md', text);
    expect(desk.run(['check', '--fix']).code).toBe(0);
    expect(desk.read('releases/a b.md')).toBe(applied);
  },
);

test('--diff of sound releases is empty', () => {
  const desk = new Desk({ 'releases/a.md': release() });
  expect(desk.run(['check', '--diff'])).toEqual({
    code: 0,
    stdout: '',
    stderr: '0 repairs can be made; nothing was written.\n',
  });
});

describe('in a workflow', () => {
  const env = { GITHUB_ACTIONS: 'true' };
  const forged = release({ body: 'See ##[error]Hello.\n::error::Hi there.\nIt is is so.' });
  const desk = new Desk({ 'releases/a.md': forged });
  const isPatch = (file: string): boolean => {
    execFileSync('git', ['apply', '--check', file], { cwd: desk.path('.') });
    return true;
  };

  test('a patch in a file is as Git needs it', () => {
    const run = desk.run(['check', '--diff', '--output', 'desk.patch'], { env });
    expect(desk.read('desk.patch')).toContain(
      ' See ##[error]Hello.\n ::error::Hi there.\n-It is is so.\n+It is so.\n',
    );
    expect(isPatch('desk.patch')).toBe(true);
    expect(run.stdout).toBe(
      desk.read('desk.patch').replace('##[', '##\\u{5b}').replace(' ::e', ' \\u{3a}:e'),
    );
    desk.shell('export GITHUB_ACTIONS=true; pressdesk check --diff > printed.diff');
    expect(desk.read('printed.diff')).toBe(desk.read('desk.patch'));
  });

  test('one on the log gives the runner no command', () => {
    const { stdout } = desk.run(['check', '--diff'], { env });
    expect(stdout).toContain('-It is is so.\n+It is so.\n');
    expect(stdout).not.toMatch(/##\[|^\s*::/m);
  });
});

describe('--diff goes with no option that is about the report, rather than to forget it', () => {
  const desk = new Desk({ 'releases/a.md': wrong });
  test.each([[['--format', 'json']], [['--format', 'pretty']], [['--statistics']], [['--quiet']]])(
    '%j',
    (options) => {
      const { code, stdout, stderr } = desk.run(['check', '--diff', ...options]);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toBe(
        `error: --diff shows a patch in place of the report, and ${options[0]} is about the report.\nhint: Leave one of them out.\n`,
      );
    },
  );
});

test.each(['--fix', '--diff'])('--update-baseline does not go with %s', (option) => {
  const desk = new Desk({ 'pressdesk.yaml': '', 'releases/a.md': wrong });
  const { code, stderr } = desk.run(['check', option, '--update-baseline']);
  expect(code).toBe(2);
  expect(stderr).toContain('Mistakes are either repaired or left to the baseline');
  expect(desk.read('releases/a.md')).toBe(wrong);
  expect(desk.has('pressdesk-baseline.json')).toBe(false);
});
