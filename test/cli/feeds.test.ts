import { describe, expect, test } from 'vitest';
import { Desk, now, release } from './run.ts';

const settings = 'site: https://press.example.org/\nformats: [html, text, rss, atom, json-feed, sitemap]\n';
const feeds = ['feed.xml', 'atom.xml', 'feed.json', 'en/feed.xml', 'sitemap.xml'];

function desk(more: Readonly<Record<string, string>> = {}): Desk {
  const made = new Desk({
    'pressdesk.yaml': settings,
    'releases/2024-09-05-a.md': release({ title: 'First news' }),
    'releases/2024-09-06-b.md': release({ title: 'Second news', date: '2024-09-06' }),
    ...more,
  });
  made.run(['build', '--now', now]);
  return made;
}

const naming = (at: Desk, words: string) =>
  at.tree('public').flatMap(([file, bytes]) => (bytes.includes(words) ? [file] : []));

describe('feeds and sitemaps', () => {
  test('are the same bytes in any zone, and nothing is written twice', () => {
    const [one, other] = [desk(), desk()];
    expect(one.run(['build', '--now', now]).stderr).toContain(' 0 written');
    other.remove('public');
    other.run(['build', '--now', now], { env: { TZ: 'Pacific/Auckland', LC_ALL: 'ar_EG.UTF-8' } });
    expect(other.tree('public')).toEqual(one.tree('public'));
    expect(one.files('public')).toEqual(expect.arrayContaining(feeds));
  }, 60_000);

  test.each([
    ['a build of all', []],
    ['a build of that file alone', ['releases/2024-09-05-a.md']],
    ['a build of another format', ['--only', 'text']],
  ])('lose a release that is held back again, in %s', (_, args) => {
    const at = desk();
    const address = '2024/09/05/a/';
    expect(naming(at, address)).toEqual(expect.arrayContaining(feeds));
    at.write(
      'releases/2024-09-05-a.md',
      release({ title: 'First news', more: 'embargo: 2031-01-01T00:00Z\n' }),
    );
    at.run(['build', '--now', now, ...args]);
    expect(naming(at, 'First news')).toEqual([]);
    expect(naming(at, 'press.example.org/2024/09/05/a/')).toEqual([]);
    for (const feed of feeds) expect(at.read(`public/${feed}`)).toContain('/2024/09/06/b/');
  });

  test.each([
    ['is as it was', undefined, true, 'Second news'],
    [
      'was edited',
      release({ title: 'Second news, edited', date: '2024-09-06' }),
      true,
      'Second news, edited',
    ],
    ['has errors now', release({ title: 'Second news', date: '2024-09-06', more: 'langg: xx\n' }), false, ''],
  ])('of one file alone, keep another that %s, if it is sound', (_, changed, listed, title) => {
    const at = desk();
    if (changed) at.write('releases/2024-09-06-b.md', changed);
    at.write('releases/2024-09-05-a.md', release({ title: 'First news, mended' }));
    expect(at.run(['build', '--now', now, 'releases/2024-09-05-a.md']).code).toBe(0);
    const feed = at.read('public/feed.xml');
    expect(feed).toContain('<title>First news, mended</title>');
    expect(feed.includes('/2024/09/06/b/')).toBe(listed);
    if (title) expect(feed).toContain(`<title>${title}</title>`);
    expect(at.files('public')).toContain('2024/09/06/b/index.html');
  });

  test('of one file alone, forget another whose file is gone', () => {
    const at = desk();
    at.remove('releases/2024-09-06-b.md');
    at.run(['build', '--now', now, 'releases/2024-09-05-a.md']);
    expect(at.read('public/feed.xml')).not.toContain('/2024/09/06/b/');
  });

  test('are there of an empty newsroom', () => {
    const at = new Desk({ 'pressdesk.yaml': settings, 'releases/.keep': '' });
    expect(at.run(['build', '--now', now]).code).toBe(0);
    expect(at.read('public/feed.xml')).not.toContain('<item');
    expect(JSON.parse(at.read('public/feed.json')).items).toEqual([]);
  });

  test('are told of as what the newsroom has of its own', () => {
    const at = desk();
    at.write('public/feed.xml', 'x');
    expect(at.run(['verify']).stdout).toContain("changed     feed.xml (the newsroom's own pages and feeds)");
    expect(at.run(['status', '--now', now]).stdout).toContain(
      "changed     the newsroom's own pages and feeds (1 file)",
    );
  });
});

describe('without the address of the newsroom', () => {
  const homeless = () =>
    new Desk({ 'pressdesk.yaml': 'formats: [html, rss, sitemap]\n', 'releases/2024-09-05-a.md': release() });

  test('there is a note, and everything else', () => {
    const at = homeless();
    const { code, stderr } = at.run(['build', '--now', now]);
    expect(code).toBe(0);
    expect(stderr).toContain('note: Not made: rss, sitemap.');
    expect(stderr).toContain('site: https://news.example.org/');
    expect(at.files('public')).toEqual(['2024/09/05/a/index.html', 'manifest.json']);
  });

  test('a note says where links lead to pages that are not made', () => {
    const at = new Desk({
      'pressdesk.yaml': 'site: https://news.example.org/\nformats: [text, rss, search]\n',
      'releases/2024-09-05-a.md': release(),
    });
    const { code, stderr } = at.run(['build', '--now', now]);
    expect(code).toBe(0);
    expect(stderr).toContain(
      'note: "formats" in pressdesk.yaml leaves out html, so links in search and rss lead to pages that are not there.',
    );
  });

  test('nothing is built that was asked for by name', () => {
    const at = homeless();
    const { code, stderr } = at.run(['build', '--now', now, '--only', 'html,rss']);
    expect(code).toBe(2);
    expect(stderr).toContain("error: Without the newsroom's address on the web, rss cannot be made.");
    expect(stderr).toContain('hint: Give it in pressdesk.yaml');
    expect(at.has('public')).toBe(false);
  });
});
