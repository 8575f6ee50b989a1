import { utimesSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bitmap } from '../a-picture.ts';
import { Desk, deskOfReleases, faulty, now, release } from './run.ts';

const outputs = ['index.html', 'newsletter.html', 'release.json', 'release.txt'];
const at = (address: string): string[] => outputs.map((name) => `${address}/${name}`);

describe('build', () => {
  test('writes page, wire text and newsletter, and says so on standard error', () => {
    const desk = deskOfReleases({ 'releases/2024-09-05-a.md': release() });
    const { code, stdout, stderr } = desk.run(['build', '--now', now]);
    expect(stdout).toBe('');
    expect(stderr).toBe('Done. 1 release in 4 files in public: 4 written, 0 unchanged.\n');
    expect(code).toBe(0);
    expect(desk.files('public')).toEqual([...at('2024/09/05/a'), 'manifest.json']);
    expect(desk.read('public/2024/09/05/a/release.txt')).toContain('Library reopens');
    expect(desk.run(['build', '--now', now]).stderr).toContain('0 written, 4 unchanged');
  });

  test('gives the same bytes for the same newsroom, wherever, whenever and in whatever order it was written', () => {
    const files = ['c', 'a', 'b'].map(
      (name) => [`releases/2024-09-05-${name}.md`, release({ title: name })] as const,
    );
    const one = deskOfReleases(Object.fromEntries(files));
    const other = deskOfReleases(Object.fromEntries([...files].reverse()));
    for (const [index, [name]] of files.entries()) utimesSync(other.path(name), index * 1000, index * 1000);
    expect(one.run(['build', '--now', now]).code).toBe(0);
    expect(
      other.run(['build', '--now', now, '../releases'], { within: 'public/..', env: { TZ: 'Asia/Tokyo' } })
        .code,
    ).toBe(2);
    other.write('elsewhere/x', '');
    expect(other.run(['build', '--now', now], { env: { TZ: 'Asia/Tokyo' } }).code).toBe(0);
    expect(other.tree('public')).toEqual(one.tree('public'));
  });

  test('builds the good ones, reports the bad ones, and ends with 1', () => {
    const desk = deskOfReleases({
      'releases/2024-09-05-a.md': release(),
      'releases/2024-09-05-b.md': faulty,
    });
    const { code, stdout, stderr } = desk.run(['build', '--now', now]);
    expect(stdout).toBe('');
    expect(stderr).toContain('error[date-real]');
    expect(stderr).toContain('refused    releases/2024-09-05-b.md: 1 error');
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(
      '1 release in 4 files in public: 4 written, 0 unchanged, 1 release refused.',
    );
    expect(code).toBe(1);
    expect(desk.files('public')).toEqual([...at('2024/09/05/a'), 'manifest.json']);
  });

  test('keeps what was published of a release that has errors now', () => {
    const desk = deskOfReleases({ 'releases/2024-09-05-a.md': release() });
    desk.run(['build', '--now', now]);
    const before = desk.tree('public');
    desk.write('releases/2024-09-05-a.md', release().replace('title:', 'titel:'));
    expect(desk.run(['build', '--now', now]).code).toBe(1);
    expect(desk.tree('public')).toEqual(before);
  });

  test.each([
    ['vanished', undefined],
    ['became a draft', release({ more: 'status: draft\n' })],
    ['moved under embargo', release({ more: 'embargo: 2031-01-01T09:00+08:00\n' })],
  ])('takes away a release that %s', (_, text) => {
    const desk = deskOfReleases({
      'releases/2024-09-05-a.md': release(),
      'releases/2024-09-05-b.md': release(),
    });
    desk.run(['build', '--now', now]);
    if (text) desk.write('releases/2024-09-05-b.md', text);
    else desk.remove('releases/2024-09-05-b.md');
    const { code, stderr } = desk.run(['build', '--now', now]);
    expect(stderr).toContain('4 removed');
    expect(code).toBe(0);
    expect(desk.files('public')).toEqual([...at('2024/09/05/a'), 'manifest.json']);
  });

  test('takes away a release that became a draft, also where only that one is built', () => {
    const desk = deskOfReleases({
      'releases/2024-09-05-a.md': release(),
      'releases/2024-09-05-b.md': release(),
    });
    desk.run(['build', '--now', now]);
    desk.write('releases/2024-09-05-b.md', release({ more: 'status: draft\n' }));
    expect(desk.run(['build', '--now', now, 'releases/2024-09-05-b.md', '--only', 'html']).code).toBe(0);
    expect(desk.files('public')).toEqual([...at('2024/09/05/a'), 'manifest.json']);
  });

  test('holds back drafts and what is under embargo, and names none of them', () => {
    const desk = deskOfReleases({
      'releases/a.md': release({ more: 'status: draft\n' }),
      'releases/b.md': release({ more: 'embargo: 2030-01-02T01:30Z\n' }),
    });
    const { code, stdout, stderr } = desk.run(['build', '--now', now]);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'held back  1 draft and 1 under embargo; "pressdesk status" names them\n' +
        'Done. 0 releases in 0 files in public: 2 releases held back.\n',
    );
    expect(code).toBe(0);
    expect(desk.has('public')).toBe(false);
    expect(desk.run(['build', '--now', '2030-01-02T09:30+08:00']).stderr).toContain('1 release in 4 files');
  });

  test('makes only what it is asked for, where it is asked to, and leaves the rest', () => {
    const desk = deskOfReleases({
      'pressdesk.yaml': 'out: web\n',
      'releases/2024-09-05-a.md': release(),
      'releases/2024-09-05-b.md': release(),
    });
    expect(desk.run(['build', '--now', now, '--only', 'text', '--out', 'wire']).code).toBe(0);
    expect(desk.files('wire')).toEqual([
      '2024/09/05/a/release.txt',
      '2024/09/05/b/release.txt',
      'manifest.json',
    ]);
    expect(desk.has('web')).toBe(false);
    expect(desk.run(['build', '--now', now, 'releases/2024-09-05-a.md']).code).toBe(0);
    expect(desk.files('web')).toEqual([...at('2024/09/05/a'), 'manifest.json']);
    expect(desk.run(['build', '--now', now, 'releases/2024-09-05-b.md', '--only', 'html']).code).toBe(0);
    expect(desk.files('web')).toEqual([...at('2024/09/05/a'), '2024/09/05/b/index.html', 'manifest.json']);
  });

  test('copies the files a release names, beside its page, and no others', () => {
    const photos = 'photos:\n  - file: photos/a.png\n    alt: A picture\n';
    const desk = deskOfReleases({
      'releases/2024-09-05-a.md': release({ more: photos, body: 'Look: ![again](photos/a%20b.png)' }),
      'releases/photos/a.png': bitmap('one'),
      'releases/photos/a b.png': bitmap('two'),
      'releases/photos/c.png': bitmap('three'),
    });
    expect(desk.run(['build', '--now', now]).code).toBe(0);
    expect(desk.files('public')).toEqual([
      '2024/09/05/a/index.html',
      '2024/09/05/a/newsletter.html',
      '2024/09/05/a/photos/a b.png',
      '2024/09/05/a/photos/a.png',
      '2024/09/05/a/release.json',
      '2024/09/05/a/release.txt',
      'manifest.json',
    ]);
  });

  test('prints what it did as JSON for scripts', () => {
    const desk = deskOfReleases({
      'releases/2024-09-05-a.md': release(),
      'releases/2024-09-05-b.md': faulty,
      'releases/2024-09-05-c.md': release({ more: 'embargo: 2030-06-01T09:00+08:00\n' }),
    });
    const { code, stdout, stderr } = desk.run(['build', '--json', '--now', now]);
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({
      version: 1,
      now: '2030-01-01T00:00:00.000Z',
      out: 'public',
      summary: {
        releases: 3,
        public: 1,
        refused: 1,
        embargoed: 1,
        draft: 0,
        withdrawn: 0,
        written: 4,
        unchanged: 0,
        removed: 0,
      },
      written: at('2024/09/05/a'),
      check: { version: 1, summary: { files: 2, errors: 1 } },
    });
    expect(result.releases.map(({ path }: { path: string }) => path)).toEqual([
      'releases/2024-09-05-a.md',
      'releases/2024-09-05-b.md',
    ]);
    expect(stderr).toContain('1 release refused');
    expect(code).toBe(1);
  });

  test('publishes nothing of two releases with one address', () => {
    const desk = deskOfReleases({
      'releases/2024-09-05-a.md': release(),
      'releases/more/2024-09-05-A.md': release(),
    });
    const { code, stderr } = desk.run(['build', '--now', now]);
    expect(stderr.match(/error\[slug-unique\]/g)).toHaveLength(2);
    expect(code).toBe(1);
    expect(desk.has('public')).toBe(false);
  });

  test('never publishes half a release, whatever rules are silenced', () => {
    const desk = deskOfReleases({
      'pressdesk.yaml': 'rules:\n  slug-valid: off\n',
      'releases/2024-09-05-研討會.md': release(),
    });
    const { code, stderr } = desk.run(['build', '--now', now]);
    expect(stderr).toContain(
      'refused    releases/2024-09-05-研討會.md: it lacks what every output needs: an address, which is made of its date and slug\n',
    );
    expect(code).toBe(1);
    expect(desk.has('public')).toBe(false);
  });

  test('refuses releases of several newsrooms at once, and standard input', () => {
    const desk = new Desk({
      'a/pressdesk.yaml': '',
      'a/releases/2024-09-05-a.md': release(),
      'b/pressdesk.yaml': '',
      'b/releases/2024-09-05-a.md': release(),
    });
    const { code, stderr } = desk.run(['build', 'a/releases', 'b/releases']);
    expect(stderr).toContain('error: These releases belong to several newsrooms: a, b.');
    expect(code).toBe(2);
    expect(desk.run(['build', '-']).code).toBe(2);
  });

  test('builds three hundred releases, one of them faulty', () => {
    const files = Array.from(
      { length: 300 },
      (_, index) => [`releases/2024-09-05-r${index}.md`, release()] as const,
    );
    const desk = deskOfReleases({ ...Object.fromEntries(files), 'releases/bad.md': faulty });
    const { code, stderr } = desk.run(['build', '--now', now]);
    expect(stderr).toContain(
      '300 releases in 1200 files in public: 1200 written, 0 unchanged, 1 release refused.',
    );
    expect(stderr).not.toContain('\r');
    expect(code).toBe(1);
  });
});
