import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Desk, deskOfReleases, now, release } from './run.ts';

const build = (desk: Desk, ...more: string[]) => desk.run(['build', '--now', now, ...more]);
const page = (slug: string) => `public/2024/09/05/${slug}/index.html`;
const isRedirect = (desk: Desk, slug: string) => desk.read(page(slug)).includes('http-equiv="refresh"');

interface Told {
  readonly addresses: readonly { address: string; state: string; to: string | null; new: boolean }[];
}
const told = (stdout: string): Told['addresses'] => (JSON.parse(stdout) as Told).addresses;

describe('a release that moves', () => {
  test('leaves a page that leads on, in its language and on any host, and the build says so once', () => {
    const desk = deskOfReleases({ 'releases/2024-09-05-a.md': release({ more: 'lang: ar\n' }) });
    build(desk);
    desk.write('releases/2024-09-05-a.md', release({ more: 'slug: b\n' }));
    const { stdout, stderr, code } = build(desk, '--json');
    expect(code).toBe(0);
    expect(stderr).toContain('moved      ar/2024/09/05/a/ leads on to 2024/09/05/b/\n');
    expect(told(stdout)).toEqual([
      {
        address: 'ar/2024/09/05/a/',
        state: 'moved',
        to: '2024/09/05/b/',
        source: 'releases/2024-09-05-a.md',
        new: true,
      },
    ]);
    const html = desk.read('public/ar/2024/09/05/a/index.html');
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=../../../../../2024/09/05/b/">');
    expect(html).toContain('<a href="../../../../../2024/09/05/b/">Library reopens</a>');
    expect(html).toContain('<link rel="canonical" href="../../../../../2024/09/05/b/">');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(existsSync(desk.path('public/ar/2024/09/05/a/release.txt'))).toBe(false);
    expect(build(desk).stderr).not.toContain('moved');
  });

  test('again and back never leaves a chain or a loop', () => {
    const desk = deskOfReleases({ 'releases/2024-09-05-a.md': release() });
    build(desk);
    for (const slug of ['b', 'c']) {
      desk.write('releases/2024-09-05-a.md', release({ more: `slug: ${slug}\n` }));
      build(desk);
    }
    for (const slug of ['a', 'b']) expect(desk.read(page(slug))).toContain('url=../../../../2024/09/05/c/');
    desk.write('releases/2024-09-05-a.md', release());
    build(desk);
    expect(['a', 'b', 'c'].map((slug) => isRedirect(desk, slug))).toEqual([false, true, true]);
    expect(desk.read(page('b'))).toContain('url=../../../../2024/09/05/a/');
  });

  test('by the name of its file alone is known by its text', () => {
    const desk = deskOfReleases({ 'releases/2024-09-05-a.md': release() });
    build(desk);
    desk.remove('releases/2024-09-05-a.md');
    desk.write('releases/2024-09-05-b.md', release());
    expect(build(desk).stderr).toContain('2024/09/05/a/ leads on to 2024/09/05/b/');
    expect(isRedirect(desk, 'a')).toBe(true);
  });

  test('gives way where another release comes to its old address', () => {
    const desk = deskOfReleases({ 'releases/2024-09-05-a.md': release() });
    build(desk);
    desk.write('releases/2024-09-05-a.md', release({ more: 'slug: b\n' }));
    build(desk);
    desk.write('releases/2024-09-05-c.md', release({ more: 'slug: a\n' }));
    expect(build(desk).code).toBe(0);
    expect(isRedirect(desk, 'a')).toBe(false);
  });
});

describe('a release that is taken back', () => {
  const moved = () => {
    const desk = deskOfReleases({ 'releases/2024-09-05-canary.md': release() });
    build(desk);
    desk.write('releases/2024-09-05-canary.md', release({ more: 'slug: kestrel\naliases: [osprey]\n' }));
    build(desk);
    expect(desk.files('public').filter((file) => file.endsWith('index.html'))).toHaveLength(3);
    return desk;
  };

  test('and comes back under another name leads on from every address it had', () => {
    const desk = moved();
    desk.write('releases/2024-09-05-canary.md', release({ more: 'slug: kestrel\nstatus: draft\n' }));
    build(desk);
    desk.write('releases/2024-09-05-canary.md', release({ more: 'slug: heron\n' }));
    build(desk);
    for (const slug of ['canary', 'kestrel']) expect(isRedirect(desk, slug)).toBe(true);
    expect(isRedirect(desk, 'heron')).toBe(false);
  });

  test('takes nothing away from what is out and has the same aliases, such as the one it was copied from', () => {
    const aliases = 'aliases: [osprey, /news/1.html]\n';
    const desk = deskOfReleases({ 'releases/2024-09-05-a.md': release({ more: aliases }) });
    build(desk);
    const before = desk.tree('public');
    desk.write('releases/2024-09-06-copy.md', release({ more: `${aliases}status: draft\n` }));
    expect(build(desk).stderr).not.toContain('gone');
    expect(desk.tree('public')).toEqual(before);
  });

  test.each(['status: draft\n', 'embargo: 2031-01-01T09:00Z\n'])(
    '(%j) takes its page and all that lead to it along, and its name stays nowhere',
    (more) => {
      const desk = moved();
      desk.write(
        'releases/2024-09-05-canary.md',
        release({ more: `${more}slug: kestrel\naliases: [osprey]\n` }),
      );
      const { stdout, stderr } = build(desk, '--json');
      expect(stderr).toContain('gone       3 addresses of what is held back now\n');
      expect(stderr).not.toMatch(/kestrel|osprey/);
      expect(told(stdout)).toEqual([]);
      expect(desk.files('public')).toEqual(['manifest.json']);
      expect(desk.read('public/manifest.json')).not.toMatch(/canary|kestrel|osprey/);
      // And back.
      desk.write('releases/2024-09-05-canary.md', release({ more: 'slug: kestrel\naliases: [osprey]\n' }));
      build(desk);
      for (const slug of ['osprey', 'canary']) expect(isRedirect(desk, slug)).toBe(true);
      expect(isRedirect(desk, 'kestrel')).toBe(false);
      expect(desk.read('public/manifest.json')).toContain('"hidden": []');
    },
  );

  test('by deleting its file is told of, with a way out, and every address of it is remembered', () => {
    const desk = moved();
    desk.remove('releases/2024-09-05-canary.md');
    desk.write('releases/2024-09-05-other.md', release({ more: 'key: other\n' }));
    const { stdout, stderr } = build(desk, '--json');
    expect(stderr).toContain(
      'gone       2024/09/05/kestrel/: releases/2024-09-05-canary.md no longer is there\n',
    );
    expect(stderr).toContain('"aliases"');
    expect(
      told(stdout)
        .filter(({ state }) => state === 'gone')
        .map(({ address }) => address),
    ).toEqual(['2024/09/05/canary/', '2024/09/05/kestrel/']);
    expect(desk.files('public').filter((file) => file.endsWith('index.html'))).toEqual([
      '2024/09/05/other/index.html',
    ]);
    const again = build(desk, '--json');
    expect(again.stderr).not.toContain('gone');
    expect(told(again.stdout).map((one) => [one.address, one.new])).toEqual([
      ['2024/09/05/canary/', false],
      ['2024/09/05/kestrel/', false],
    ]);
    desk.write('releases/2024-09-05-other.md', release({ more: 'key: other\naliases: [kestrel]\n' }));
    build(desk);
    expect(isRedirect(desk, 'kestrel')).toBe(true);
  });
});

describe('a page that leads on', () => {
  test('is never written over somebody’s file, and the build goes on', () => {
    const desk = deskOfReleases({
      'releases/2024-09-05-a.md': release({ more: 'aliases: [/about/, /terms, /manifest.json/x]\n' }),
      'public/about/index.html': 'mine',
      'public/terms': 'mine',
    });
    const { code, stderr } = build(desk);
    expect(code).toBe(0);
    expect(stderr).toContain('about/index.html does not lead on to a release');
    expect(stderr).toContain('terms/index.html does not lead on to a release');
    expect(stderr).toContain('Nothing leads on from manifest.json/x/ to releases/2024-09-05-a.md');
    expect(desk.read('public/about/index.html')).toBe('mine');
    expect(desk.read('public/manifest.json')).not.toContain('about/index.html');
    desk.remove('releases/2024-09-05-a.md');
    build(desk);
    expect(desk.read('public/about/index.html')).toBe('mine');
    expect(desk.read('public/terms')).toBe('mine');
  });

  test('is not written over a page of a release that this build did not read', () => {
    const desk = deskOfReleases({
      'pressdesk.yaml': 'rules:\n  slug-unique: off\n',
      'releases/2024-09-05-a.md': release(),
      'releases/2024-09-05-b.md': release(),
    });
    build(desk);
    desk.write('releases/2024-09-05-b.md', release({ more: 'aliases: [a]\n' }));
    const { stderr } = build(desk, '--only', 'html', 'releases/2024-09-05-b.md');
    expect(stderr).toContain('Nothing leads on from 2024/09/05/a/');
    expect(isRedirect(desk, 'a')).toBe(false);
    desk.remove('releases/2024-09-05-a.md');
    build(desk, 'releases/2024-09-05-b.md');
    expect(isRedirect(desk, 'a')).toBe(true);
  });

  test('is not made where no pages are, and stays where only other formats are built', () => {
    const desk = deskOfReleases({ 'releases/2024-09-05-a.md': release({ more: 'aliases: [b]\n' }) });
    build(desk, '--only', 'text');
    expect(desk.files('public')).toEqual(['2024/09/05/a/release.txt', 'manifest.json']);
    build(desk);
    build(desk, '--only', 'text');
    expect(isRedirect(desk, 'b')).toBe(true);
  });
});
