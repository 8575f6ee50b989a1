import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchSettings } from '../../../src/model/search-index.ts';
import { isSigned } from '../../../src/publish/signature.ts';
import { search } from '../../../src/render/archive/search.ts';
import { faultsOfHtml } from '../valid-html.ts';
import { archiveOfTexts, config, printed } from './newsroom.ts';
import { releases, written } from './releases.ts';

const pageOf = (files: ReadonlyMap<string, string>, section = '') =>
  files.get(`${section}search/index.html`) ?? expect.fail(`there is no page in "${section}"`);

function settingsOf(page: string): SearchSettings {
  const [, text = 'null'] = /<script id="search-settings"[^>]*>(.*?)<\/script>/s.exec(page) ?? [];
  return JSON.parse(text);
}

describe('the search of a newsroom', () => {
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    files = await printed(search, await archiveOfTexts(releases), config, ['html', 'pages', 'search']);
  });

  it('has a page and an index for each language', () => {
    const folders = new Set([...files.keys()].map((path) => path.replace(/[^/]*$/, '')));
    expect([...folders]).toEqual(['search/', 'ar/search/', 'zh-hant-hk/search/']);
    for (const folder of folders) {
      const { first } = settingsOf(files.get(`${folder}index.html`) ?? '');
      const index = JSON.parse(files.get(folder + first) ?? 'null');
      const named = [...index.words.map(([, file]: [string, string]) => file), ...index.releases];
      expect(named.filter((file) => !files.has(folder + file))).toEqual([]);
    }
  });

  it('says in each file who made it, so that none is left behind where the manifest is lost', () => {
    const unsigned = [...files].filter(([, content]) => !isSigned(Buffer.from(content)));
    expect(unsigned.map(([path]) => path)).toEqual([]);
  });

  it('leads to lists where it cannot run, and speaks of none where there are none', async () => {
    const off = (page: string) => /<div id="search-off">(.*?)<\/div>/s.exec(page)?.[1] ?? '';
    expect(off(pageOf(files))).toContain('look through the lists:');
    expect(off(pageOf(files))).toContain('<a href="../archive/">Archive</a>');
    expect(off(pageOf(files))).not.toContain('<a href="../search/">');
    const alone = await printed(search, await archiveOfTexts(releases), config, ['html', 'search']);
    expect(off(pageOf(alone)).trim()).toBe('<p>Searching needs JavaScript.</p>');
  });

  it('has pages of valid HTML', async () => {
    for (const section of ['', 'zh-hant-hk/', 'ar/']) {
      expect(await faultsOfHtml(pageOf(files, section), 'pages')).toEqual([]);
    }
  });

  it('allows what stands in the page, and the index, and nothing else', () => {
    const [, policy = ''] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(pageOf(files)) ?? [];
    expect(policy).toContain('connect-src &#x27;self&#x27;');
    expect(policy).toMatch(/script-src &#x27;sha256-[^ ;]*;(?:;|$)/);
    expect(policy).not.toContain('unsafe');
  });

  it('leads to the search of other languages', () => {
    expect(pageOf(files, 'ar/')).toContain('href="../../zh-hant-hk/search/"');
    expect(pageOf(files)).toContain(
      '<link rel="alternate" hreflang="ar" href="https://news.saltmere.example/ar/search/">',
    );
  });

  it('weighs at most 50 kB a page', () => {
    for (const [path, content] of files) {
      if (path.endsWith('.html')) expect(Buffer.byteLength(content), path).toBeLessThan(50_000);
    }
  });
});

it('knows nothing of what was withdrawn', async () => {
  const gone = written({
    title: 'Xylophone',
    date: '2026-11-02',
    more: 'organisers: [Harbour Authority]\nstatus: withdrawn\nwithdrawal:\n  at: 2026-11-03\n  reason: Not ours.',
  });
  const stays = written({ title: 'Ferry', date: '2026-11-01' });
  const files = await printed(search, await archiveOfTexts([gone, stays]));
  expect([...files.values()].join('\n')).toMatch(/\["ferry",\d+\]/);
  expect([...files.values()].join('\n')).not.toMatch(/xylophone/i);
});

it('takes the first paragraphs where there is no summary, without what is no text', async () => {
  const text = `${written({ title: 'Ferry', date: '2026-11-01' }).replace('Text.\n', '')}# Heading\n\nThe *quayside* opens.\n\n- item\n\nSecond <b>pier</b> ![buoy](b.png).\n`;
  const files = await printed(search, await archiveOfTexts([text]));
  const all = [...files.values()].join('\n');
  expect(all).toContain('"summary":"The quayside opens. Second pier ."');
  expect(all).not.toMatch(/buoy|\["item"/);
});

it('links to no page where the newsroom makes none', async () => {
  const archive = await archiveOfTexts([written({ title: 'Ferry', date: '2026-11-01' })]);
  const linked = async (made: readonly string[]) =>
    [...(await printed(search, archive, config, made)).values()].join('\n').includes('"href":');
  expect(await linked(['html', 'search'])).toBe(true);
  expect(await linked(['text', 'search'])).toBe(false);
});

it('leads to no list where the newsroom has none', async () => {
  const archive = await archiveOfTexts([written({ title: 'Ferry', date: '2026-11-01' })]);
  const hrefs = async (made: readonly string[]) =>
    [...pageOf(await printed(search, archive, config, made)).matchAll(/<a [^>]*href="([^"#]*)"/g)].map(
      ([, href]) => href,
    );
  expect(await hrefs(['html', 'pages', 'search'])).toContain('../archive/');
  expect(await hrefs(['html', 'search'])).toEqual([config.site, '../search/', config.site]);
});

it('says so where there are no releases yet, without a form or a script', async () => {
  const files = await printed(search, await archiveOfTexts([]));
  const page = pageOf(files);
  expect(page).toContain('There are no releases yet.');
  expect(page).not.toMatch(/<form|<script/);
  expect(await faultsOfHtml(page, 'pages')).toEqual([]);
});
