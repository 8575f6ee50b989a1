import { describe, expect, test } from 'vitest';
import { Desk, faulty, now, release } from './run.ts';

// What a terminal obeys: colour, title, bell, right-to-left override, a carriage return that hides a line.
const evil = '\u001b[31m\u001b]0;owned\u0007\u202e\r\u200b';
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/;

test('the notes of a folder with such a name, and the releases held back in it, are told in plain letters', () => {
  const folder = `a${evil.replace('\u0000', '')}b`;
  const made = 'wire/2024/09/05/z/index.html';
  const desk = new Desk({
    [`${folder}/pressdesk.yml`]: '',
    [`${folder}/pressdesk.yaml`]: '',
    [`${folder}/releases/draft${evil}.md`]: release({ more: 'status: draft\n' }),
    [`${folder}/releases/2024-09-05-z.md`]: release(),
    [made]: 'old',
    'wire/manifest.json': JSON.stringify({
      version: 1,
      files: [
        { path: made.slice('wire/'.length), sha256: 'a', source: `${folder}/other.md`, format: 'html' },
      ],
    }),
  });
  for (const command of ['check', 'status', 'build']) {
    const { stdout, stderr } = desk.run([command, `${folder}/releases`]);
    expect(stdout + stderr).not.toMatch(forbidden);
    expect(stderr).toContain('pressdesk.yml is not read');
  }
  const { stdout, stderr } = desk.run(['build', `${folder}/releases`, '--now', now, '--out', 'wire']);
  expect(stderr).toContain('held back');
  expect(stdout + stderr).not.toMatch(forbidden);
});

test('a foreign manifest cannot speak to the terminal', () => {
  const source = `releases/2024-09-05-a${evil}.md`;
  const page = '2024/09/05/b/index.html';
  const desk = new Desk({
    [source]: release({ more: 'slug: a\n' }).replace('title:', 'titel:'),
    'releases/2024-09-05-b.md': release(),
    [`public/${page}`]: 'old',
    'public/manifest.json': JSON.stringify({
      version: 1,
      files: [{ path: page, sha256: 'a', source, format: 'html' }],
    }),
  });
  const { stdout, stderr } = desk.run(['build', '--now', now]);
  expect(stderr).toContain('which has errors now');
  expect(stdout + stderr).not.toMatch(forbidden);
});

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
