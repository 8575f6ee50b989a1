import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
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
