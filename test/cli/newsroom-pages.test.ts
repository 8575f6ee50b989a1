import { describe, expect, test } from 'vitest';
import { Desk, release } from './run.ts';

const now = '2030-01-01T00:00Z';

function newsroom(more: Readonly<Record<string, string>> = {}): Desk {
  return new Desk({
    'pressdesk.yaml':
      'organisation: Harbour Office\nsite: https://press.example.org/\nformats: [html, text, pages, rss, atom, json-feed]\n',
    'releases/2029-09-05-ferry.md': release({
      title: 'Ferry sails',
      date: '2029-09-05',
      more: 'topics: [Ferries, C++]\n',
    }),
    'releases/2029-10-05-gauge.md': release({
      title: 'Gauge runs',
      date: '2029-10-05',
      more: 'topics: [ferries, Tides]\n',
    }),
    'releases/2029-10-06-zh.md': release({
      title: '渡輪啟航',
      date: '2029-10-06',
      more: 'lang: zh-Hant-HK\ntopics: [渡輪]\n',
    }),
    ...more,
  });
}

/** Links from pages of an output folder to what is not in it. */
function deadLinks(desk: Desk, folder: string): readonly string[] {
  const files = new Set(desk.files(folder).map((file) => file.replaceAll('\\', '/')));
  const pages = [...files].filter((file) => file.endsWith('index.html'));
  expect(pages).not.toEqual([]);
  return pages.flatMap((file) => {
    const links = desk
      .read(`${folder}/${file}`)
      .matchAll(/<(?:a|link|img)\b[^>]* (?:href|src)="(?!\w+:|#)([^"]*)"/g);
    return [...links].flatMap(([, link = '']) => {
      const target = decodeURI(new URL(link, `https://x.example/${file}`).pathname).slice(1);
      const wanted = target === '' || target.endsWith('/') ? `${target}index.html` : target;
      return files.has(wanted) ? [] : [`${file} → ${link}`];
    });
  });
}

describe('a newsroom with pages', () => {
  test('has every page that one of its pages leads to', () => {
    const desk = newsroom();
    desk.run(['build', '--now', now]);
    expect(deadLinks(desk, 'public')).toEqual([]);
    const page = desk.read('public/2029/10/05/gauge/index.html');
    for (const way of [
      '../../../../',
      '../../../../topics/ferries/',
      '../../../../organisers/town-council/',
    ]) {
      expect(page).toContain(`href="${way}"`);
    }
    expect(desk.read('public/zh-hant-hk/2029/10/06/zh/index.html')).toContain(
      'href="../../../../../zh-hant-hk/">Harbour Office',
    );
    expect(desk.read('public/topics/ferries/index.html')).toContain('href="../../topics/ferries/feed.xml"');
  });

  test('is the same after a build of one file as after a build of all', () => {
    const desk = newsroom();
    desk.run(['build', '--now', now]);
    const more = 'topics: [Tides, Wind]\n';
    desk.write(
      'releases/2029-10-05-gauge.md',
      release({ title: 'Gauge runs well', date: '2029-10-05', more }),
    );
    desk.run(['build', 'releases/2029-10-05-gauge.md', '--now', now]);
    expect(desk.read('public/topics/wind/index.html')).toContain('Gauge runs well');
    const tree = desk.tree('public');
    desk.run(['build', '--now', now]);
    expect(desk.tree('public')).toEqual(tree);
  });

  test('takes away the pages of a topic that nothing public is about any more', () => {
    const desk = newsroom();
    desk.run(['build', '--now', now]);
    expect(desk.has('public/topics/tides/index.html')).toBe(true);
    desk.write('releases/2029-10-05-gauge.md', release({ more: 'status: draft\ntopics: [Tides]\n' }));
    desk.run(['build', '--now', now]);
    expect(desk.has('public/topics/tides/index.html')).toBe(false);
    for (const [file, bytes] of desk.tree('public')) {
      if (file.endsWith('.html')) expect(bytes, file).not.toContain('Tides');
    }
    expect(deadLinks(desk, 'public')).toEqual([]);
  });

  test('leads nowhere from a preview, nor from what is printed before its time', () => {
    const more = 'status: draft\ntopics: [Ferries]\n';
    const desk = newsroom({ 'releases/2029-11-01-draft.md': release({ title: 'Not yet', more }) });
    desk.run(['build', '--now', now]);
    desk.run(['build', '--now', now, '--preview', 'seen']);
    expect(deadLinks(desk, 'seen')).toEqual([]);
    const { stdout } = desk.run(['render', 'releases/2029-11-01-draft.md', '--to', 'html', '--now', now]);
    expect(stdout).toContain('Not yet');
    expect(stdout).not.toContain('topics/ferries/');
  });

  test('that is empty has an index that says so', () => {
    const desk = new Desk({ 'pressdesk.yaml': 'formats: [html, pages]\n', 'releases/.keep': '' });
    expect(desk.run(['build', '--now', now]).code).toBe(0);
    expect(desk.files('public')).toEqual(['index.html', 'manifest.json']);
    const page = desk.read('public/index.html');
    expect(page).toContain('There are no releases yet.');
    expect(page).toContain('<title>Latest releases – Newsroom</title>');
    expect(deadLinks(desk, 'public')).toEqual([]);
  });

  test('makes no links to pages that it was told not to make', () => {
    const desk = newsroom({ 'pressdesk.yaml': 'formats: [html]\n' });
    desk.run(['build', '--now', now]);
    expect(desk.files('public').filter((file) => /topics|organisers|archive/.test(file))).toEqual([]);
    expect(deadLinks(desk, 'public')).toEqual([]);
  });
});
