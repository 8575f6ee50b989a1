import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { allRules } from '../../src/app/all-rules.ts';
import { Desk, deskOfReleases, faulty, now, release } from './run.ts';

describe('render', () => {
  const desk = new Desk({
    'releases/2024-09-05-a.md': release(),
    'releases/bad.md': release({ more: 'sumary: Misspelt.\n' }),
    'releases/draft.md': release({ more: 'status: draft\n' }),
    'releases/later.md': release({ more: 'embargo: 2030-06-01T09:00+08:00\n' }),
  });

  test.each([
    ['text', /^Library reopens\n/],
    ['html', /^<!doctype html>/i],
    ['newsletter', /^<!doctype html>/i],
  ])('prints %s alone on standard output', (to, form) => {
    const { code, stdout, stderr } = desk.run(['render', 'releases/2024-09-05-a.md', '--to', to]);
    expect(stdout).toMatch(form);
    expect(stdout).toContain('The library beside the river');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(desk.has('public')).toBe(false);
  });

  test('prints nothing of a release with errors but what is wrong', () => {
    const { code, stdout, stderr } = desk.run(['render', 'releases/bad.md']);
    expect(stdout).toBe('');
    expect(stderr).toContain('error[field-unknown]');
    expect(code).toBe(1);
  });

  test.each([
    ['releases/draft.md', 'note: This release is not public: draft.\n'],
    ['releases/later.md', 'note: This release is not public: embargoed until 1 June 2030, 01:00 UTC.\n'],
  ])('prints %s all the same, and says that it is not public', (file, note) => {
    const { code, stdout, stderr } = desk.run(['render', file, '--now', now]);
    expect(stdout).toContain('Library reopens');
    expect(stderr).toBe(note);
    expect(code).toBe(0);
  });

  test('reads standard input', () => {
    expect(desk.run(['render', '-'], { input: release({ title: 'Piped' }) }).stdout).toMatch(/^Piped\n/);
  });

  test('takes one release at a time, and one that is there', () => {
    expect(desk.run(['render', 'releases'])).toMatchObject({ code: 2, stdout: '' });
    expect(desk.run(['render', 'releases/2024-09-05-b.md']).stderr).toContain(
      'Did you mean releases/2024-09-05-a.md?',
    );
  });
});

describe('status', () => {
  const desk = deskOfReleases({
    'pressdesk.yaml': 'timezone: Asia/Hong_Kong\n',
    'releases/a.md': release({ date: '2024-09-05', title: '中山研討會' }),
    'releases/b.md': release({ date: '2024-09-06', more: 'status: draft\n' }),
    'releases/c.md': release({ date: '2024-09-07', more: 'embargo: 2030-06-01T09:00+08:00\n' }),
    'releases/d.md': release({
      date: '2024-09-08',
      more: 'changes:\n  - at: 2024-09-09\n    kind: correction\n    note: The hour was wrong.\n',
    }),
    'releases/e.md': release({
      date: '2024-09-09',
      more: 'status: withdrawn\nwithdrawal:\n  reason: It was wrong.\n',
    }),
    'releases/f.md': faulty,
  });

  test('lists every release with state, date, address and title, the latest first', () => {
    const { code, stdout, stderr } = desk.run(['status', '--now', now]);
    expect(stdout).toBe(
      [
        'STATE                                                DATE        ADDRESS            TITLE',
        'withdrawn                                            2024-09-09  2024/09/09/e/      Library reopens',
        'corrected                                            2024-09-08  2024/09/08/d/      Library reopens',
        'embargoed until 1 June 2030, 09:00 (Asia/Hong_Kong)  2024-09-07  2024/09/07/c/      Library reopens',
        'draft                                                2024-09-06  2024/09/06/b/      Library reopens',
        'public                                               2024-09-05  2024/09/05/a/      中山研討會',
        'unclear: its state cannot be read, 1 error           2024-04-31  – (releases/f.md)  Library reopens',
        '',
        'TO BECOME PUBLIC',
        '1 June 2030, 09:00 (Asia/Hong_Kong) = 2030-06-01T01:00Z  releases/c.md',
        '',
        'THE NEXT BUILD, in public',
        'new         releases/a.md (4 files)',
        'new         releases/d.md (4 files)',
        'new         releases/e.md (4 files)',
        '',
      ].join('\n'),
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test('prints the same as JSON', () => {
    const { stdout } = desk.run(['status', '--now', now, '--json']);
    const { version, releases } = JSON.parse(stdout);
    expect(version).toBe(1);
    expect(releases).toHaveLength(6);
    expect(releases).toContainEqual({
      path: 'releases/c.md',
      state: 'embargoed',
      until: '2030-06-01T01:00:00.000Z',
      untilLocal: '2030-06-01T09:00:00+08:00',
      byDate: false,
      date: '2024-09-07',
      lang: 'en',
      address: '2024/09/07/c/',
      title: 'Library reopens',
      errors: 0,
    });
  });
});

describe('explain', () => {
  const desk = new Desk();

  test('lists every rule in a line', () => {
    const { stdout, code } = desk.run(['explain']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(allRules.length);
    for (const { id, severity, summary } of allRules)
      expect(stdout).toMatch(new RegExp(`^${id} +${severity} +${summary.slice(0, 10)}`, 'm'));
    expect(code).toBe(0);
  });

  test('explains a rule with examples', () => {
    const { stdout, code } = desk.run(['explain', 'date-real']);
    expect(stdout).toContain('date-real');
    expect(stdout).toContain('Wrong:');
    expect(stdout).toContain('Right:');
    expect(code).toBe(0);
  });
});

describe('schema', () => {
  test.each([
    [
      [],
      { title: 'A', date: '2024-09-05', organisers: ['B'], contact: { url: 'https://example.org' } },
      { titel: 'A' },
    ],
    [['--config'], { organisation: 'B', formats: ['html'] }, { organistion: 'B' }],
  ])('schema %j tells right from wrong', (args, right, wrong) => {
    const { stdout, code } = new Desk().run(['schema', ...args]);
    const validate = new Ajv({ strict: false }).compile(JSON.parse(stdout));
    expect(validate(right)).toBe(true);
    expect(validate(wrong)).toBe(false);
    expect(code).toBe(0);
  });

  test('asks releases for no contact where the newsroom has one', () => {
    const desk = new Desk({ 'pressdesk.yaml': 'contact:\n  url: https://example.org\n' });
    expect(JSON.parse(desk.run(['schema']).stdout).required).not.toContain('contact');
    expect(JSON.parse(new Desk().run(['schema']).stdout).required).toContain('contact');
  });
});

test('status says what would be public but for its errors, and what is held back by a slip', () => {
  const desk = new Desk({
    'releases/a.md': release({ date: '2024-09-05', more: 'sumary: Misspelt.\n' }),
    'releases/b.md': release({ date: '2024-09-06', more: 'status: drfat\n' }),
  });
  const { stdout } = desk.run(['status', '--now', now]);
  expect(stdout).toMatch(/^refused, 1 error +2024-09-05/m);
  expect(stdout).toMatch(/^held back: its embargo or status cannot be read, 1 error +2024-09-06/m);
});
