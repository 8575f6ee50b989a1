import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRelease } from '../../src/parse/release.ts';
import { Desk, release } from './run.ts';

describe('init', () => {
  test('starts a newsroom that passes the copy desk without a warning and can be built', () => {
    const desk = new Desk();
    const { code, stdout, stderr } = desk.run(['init', 'town-hall']);
    expect(stdout).toBe('');
    expect(stderr).toContain('made  town-hall/pressdesk.yaml');
    expect(code).toBe(0);
    expect(desk.files('town-hall')).toEqual([
      'pressdesk.yaml',
      expect.stringMatching(/^releases\/\d{4}-\d{2}-\d{2}-online-newsroom\.md$/),
    ]);
    const check = desk.run(['check', '--format', 'json'], { within: 'town-hall' });
    expect(JSON.parse(check.stdout).summary).toEqual({ files: 1, errors: 0, warnings: 0, infos: 0 });
    expect(desk.run(['build', '--now', '2999-01-01'], { within: 'town-hall' }).code).toBe(0);
    const ofRelease = /^\d{4}\/\d\d\/\d\d\//;
    expect(desk.files('town-hall/public').filter((file) => ofRelease.test(file))).toHaveLength(5);
  });

  test('every setting that is a comment is right once it counts', () => {
    const desk = new Desk();
    desk.run(['init']);
    desk.write('pressdesk.yaml', desk.read('pressdesk.yaml').replaceAll(/^# (?=[a-z]+:| {2})/gm, ''));
    expect(desk.read('pressdesk.yaml')).toContain('\norganisation:');
    expect(desk.run(['check'])).toMatchObject({ code: 0, stderr: '' });
  });

  test('writes down the house that was chosen, and its releases are printed in it', () => {
    const desk = new Desk();
    expect(desk.run(['init', '--house', 'gov-uk']).code).toBe(0);
    expect(desk.read('pressdesk.yaml')).toContain('\nhouse: gov-uk\n');
    const [first = ''] = desk.files('releases');
    expect(desk.run(['render', `releases/${first}`, '--to', 'text']).stdout).toContain('\nENDS\n');
  });

  test('does nothing where there is no such house', () => {
    const desk = new Desk();
    const { code, stderr } = desk.run(['init', '--house', 'gov-ku']);
    expect(stderr).toContain('There is no house "gov-ku".');
    expect(stderr).toContain('Did you mean gov-uk?');
    expect(code).toBe(2);
    expect(desk.files('.')).toEqual([]);
  });

  test('leaves what is there as it is, and says so', () => {
    const desk = new Desk({ 'pressdesk.yaml': 'lang: de\n', 'releases/mine.md': release() });
    const { code, stderr } = desk.run(['init']);
    expect(stderr).toContain('kept  pressdesk.yaml, which was there');
    expect(stderr).toContain('kept  releases/mine.md, which was there');
    expect(code).toBe(0);
    expect(desk.files('.')).toEqual(['pressdesk.yaml', 'releases/mine.md']);
    expect(desk.read('pressdesk.yaml')).toBe('lang: de\n');
  });

  test('keeps the output out of Git, once', () => {
    const desk = new Desk({ '.gitignore': 'node_modules' });
    execFileSync('git', ['init', '-q'], { cwd: desk.folder });
    desk.run(['init']);
    expect(desk.read('.gitignore')).toBe('node_modules\npublic/\n');
    desk.run(['init']);
    expect(desk.read('.gitignore')).toBe('node_modules\npublic/\n');
    desk.run(['init', 'inner']);
    expect(desk.read('inner/.gitignore')).toBe('public/\n');
  });

  test('says what is in the way', () => {
    const desk = new Desk({ taken: 'a file' });
    const { code, stderr } = desk.run(['init', 'taken']);
    expect(stderr).toMatch(/^error: .*taken/);
    expect(code).toBe(2);
    expect(desk.read('taken')).toBe('a file');
  });
});

const needs = ['--organiser', 'Town Council', '--contact-url', 'https://example.org/press'];

describe('new', () => {
  test('writes a release from options, as a draft that passes the copy desk', () => {
    const desk = new Desk({ 'pressdesk.yaml': '' });
    const args = [
      'new',
      'Library reopens',
      '--date',
      '2026-10-15',
      ...needs,
      '--organiser',
      'Friends',
      '--location',
      'Saltmere',
    ];
    const { code, stdout, stderr } = desk.run(args);
    expect(stdout).toBe('releases/2026-10-15-library-reopens.md\n');
    expect(stderr).toContain('This is a draft.');
    expect(code).toBe(0);
    expect(desk.read('releases/2026-10-15-library-reopens.md')).toContain(
      'title: Library reopens\ndate: 2026-10-15\n',
    );
    expect(desk.run(['status']).stdout).toMatch(
      /^draft +2026-10-15 +2026\/10\/15\/library-reopens\/ +Library reopens$/m,
    );
  });

  test.each([
    ['quotes', `"It's open," says 'Ines'`],
    ['a colon', 'pressdesk 0.1: write once'],
    ['a hash', 'We are #1 # truly'],
    ['what YAML takes for something else', 'yes'],
    ['a number', '0123'],
    ['marks of YAML', '- [2] {a: b} & *c | > % @ `d` !e'],
    ['a fence', '--- over'],
    ['emoji', '🎉 Party at the 👩‍👩‍👧 library'],
    ['Han', 'IPD 中山研討會助中小企業'],
    ['a backslash', 'C:\\new\\table "quoted"'],
    ['a line end', 'Two\nlines'],
    ['blanks around it', '  wide  '],
    ['a hyphen in front', '-5 degrees'],
    ['three hundred characters', 'Long words '.repeat(28).trim()],
  ])('keeps a title with %s', async (_, title) => {
    const desk = new Desk();
    const summary = `${title} again`;
    const { code, stdout, stderr } = desk.run(['new', '--summary', summary, ...needs, '--', title]);
    expect(stderr).toContain('This is a draft.');
    expect(code).toBe(0);
    const file = stdout.trim();
    expect(file).toMatch(/^releases\/\d{4}-\d\d-\d\d-[a-z0-9-]{1,60}\.md$/);
    const { data, faults } = await parseRelease(Buffer.from(desk.read(file)), file, { lang: 'en' });
    expect(faults).toEqual([]);
    expect(data.title).toBe(title.trim().replace('\n', ' '));
    expect(data.summary).toBe(summary.trim().replace('\n', ' '));
  });

  test('takes from the newsroom what it usually says', async () => {
    const config =
      'organisation: Town Council\ncontact:\n  url: https://example.org/press\ntimezone: Pacific/Kiritimati\n';
    const desk = new Desk({ 'pressdesk.yaml': config });
    const before = dayIn('Pacific/Kiritimati');
    const { code, stdout } = desk.run(['new', 'Library reopens']);
    expect(code).toBe(0);
    expect([before, dayIn('Pacific/Kiritimati')]).toContain(stdout.slice(9, 19));
    expect(desk.read(stdout.trim())).not.toContain('contact');
    expect(desk.run(['check'])).toMatchObject({ code: 0 });
  });

  test('names the language of a release in another one', () => {
    const desk = new Desk({ 'pressdesk.yaml': 'lang: en-HK\n' });
    const args = [
      'new',
      '中山研討會',
      '--slug',
      'ip-seminar',
      '--date',
      '2024-09-05',
      '--lang',
      'zh-Hant-HK',
      ...needs,
    ];
    expect(desk.run(args).stdout).toBe('releases/2024-09-05-ip-seminar.zh-hant-hk.md\n');
    expect(desk.run(['status']).stdout).toContain('zh-hant-hk/2024/09/05/ip-seminar/');
  });

  test('never overwrites', () => {
    const desk = new Desk({ 'releases/2026-10-15-library-reopens.md': 'mine' });
    const { code, stderr, stdout } = desk.run(['new', 'Library reopens', '--date', '2026-10-15', ...needs]);
    expect(stderr).toContain('error: releases/2026-10-15-library-reopens.md is there already.');
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(desk.read('releases/2026-10-15-library-reopens.md')).toBe('mine');
  });

  test.each([
    ['everything', ['new'], 'a title, --organiser, --contact-url'],
    ['who to ask', ['new', 'A', '--organiser', 'B'], '--contact-url'],
    ['an address in Latin letters', ['new', '中山研討會', ...needs], '--slug'],
    ['a date', ['new', 'A', '--date', 'Friday', ...needs], '"Friday" is not a date.'],
  ])('asks a script for %s', (_, args, missing) => {
    const desk = new Desk({ 'pressdesk.yaml': '' });
    const { code, stderr } = desk.run(args);
    expect(stderr).toContain(missing);
    expect(code).toBe(2);
    expect(desk.files('.')).toEqual(['pressdesk.yaml']);
  });

  test('says what is wrong with what it was given', () => {
    const desk = new Desk();
    mkdirSync(desk.path('releases'));
    const args = ['new', 'A', '--date', '2026-02-30', '--organiser', 'B', '--contact-url', 'www.example.org'];
    const { code, stderr } = desk.run(args);
    expect(stderr).toContain('error[date-real]');
    expect(stderr).toContain('error[contact-url]');
    expect(code).toBe(1);
    expect(desk.files('releases')).toHaveLength(1);
  });
});

function dayIn(timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
}
