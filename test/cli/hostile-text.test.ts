import { describe, expect, test } from 'vitest';
import { Desk, faulty, now, release } from './run.ts';

// What a terminal obeys: colour, title, bell, right-to-left override, a carriage return that hides a line.
const evil = '\u001b[31m\u001b]0;owned\u0007\u202e\r\u200b';
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/;

describe('control characters from files never reach the terminal', () => {
  const name = `releases/a${evil}.md`;
  const desk = new Desk({
    [name]: faulty,
    'releases/2024-09-05-b.md': release({ title: `Bad ${evil.replace('\r', '')} title`, date: '2024-09-06' }),
    'releases/2024-09-05-c.md': release({ title: '"Worse \\u001b[31m \\u202e title"' }),
  });

  test.each([
    [['check']],
    [['check', '--format', 'json']],
    [['check', name]],
    [['check', `${name}x`]],
    [['status']],
    [['status', '--json']],
    [['build', '--now', now]],
    [['build', '--now', now, '--json']],
    [['build', '--now', evil]],
    [['build', '--only', evil]],
    [['render', name]],
    [['explain', evil]],
    [['check', '--format', evil]],
    [[evil]],
    [['check', `--${evil}`]],
  ])('%j', (args) => {
    const { stdout, stderr, code } = desk.run(args);
    expect(stdout + stderr).not.toMatch(forbidden);
    expect(stdout + stderr).not.toBe('');
    expect([0, 1, 2]).toContain(code);
  });
});
