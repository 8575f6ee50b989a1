import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { newsLanguage } from '../../../src/render/archive/sitemap/news-sitemap.ts';
import { sitemapFiles } from '../../../src/render/archive/sitemap/sitemap-files.ts';
import { sitemap } from '../../../src/render/archive/sitemap.ts';
import { filesOf, newsroomOf, site, text } from './printing.ts';
import { all, one, words, xmlTree } from './xml-tree.ts';

const schema = fileURLToPath(new URL('../../fixtures/sitemap/sitemap.xsd', import.meta.url));
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

function faultsBySchema(document: string): string {
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', schema, '-'], { input: document });
  return status === 0 ? '' : String(stderr);
}

const family = {
  fair: text(['lang: en', 'key: fair', 'date: 2026-11-20T09:30+08:00', 'topics: [Tea & coffee]']),
  'fair-ar': text(['lang: ar', 'key: fair', 'date: 2026-11-21']),
  prices: text(['lang: en', 'date: 2026-11-26', 'changes: [{ at: 2026-11-27, kind: update, note: More. }]']),
  back: text(['status: withdrawn', 'withdrawal: { at: 2026-11-27, reason: Wrong. }']),
  later: text(['title: Later', 'embargo: 2027-01-01']),
};

const mapOf = async (...given: Parameters<typeof newsroomOf>) =>
  xmlTree((await filesOf(sitemap, await newsroomOf(...given))).get('sitemap.xml') ?? '');
const urlAt = (map: ReturnType<typeof xmlTree>, address: string) =>
  all(map, 'map:url').find((url) => one(url, 'map:loc')?.text === site + address);

describe('the sitemap', () => {
  test('has every release that can be read, with its day of change as exact as it is known', async () => {
    const map = await mapOf(family);
    expect(one(urlAt(map, '2026/11/20/fair/'), 'map:lastmod')?.text).toBe('2026-11-20T09:30:00+08:00');
    expect(one(urlAt(map, 'ar/2026/11/21/fair/'), 'map:lastmod')?.text).toBe('2026-11-21');
    expect(one(urlAt(map, '2026/11/26/prices/'), 'map:lastmod')?.text).toBe('2026-11-27');
    expect(urlAt(map, '2026/11/26/back/')).toBeUndefined();
    expect(map.text).not.toContain('later');
  });

  test('ties language versions of releases and of the index together', async () => {
    const map = await mapOf(family);
    const tied = (address: string) =>
      all(urlAt(map, address), 'xhtml:link').map(({ attributes }) => [attributes.hreflang, attributes.href]);
    const versions = [
      ['en', `${site}2026/11/20/fair/`],
      ['ar', `${site}ar/2026/11/21/fair/`],
      ['x-default', `${site}2026/11/20/fair/`],
    ];
    expect(tied('2026/11/20/fair/')).toEqual(versions);
    expect(tied('ar/2026/11/21/fair/')).toEqual(versions);
    expect(tied('ar/')).toEqual([
      ['en', site],
      ['ar', `${site}ar/`],
      ['x-default', site],
    ]);
  });

  test('has the lists, each once, and none where the newsroom makes none', async () => {
    const addresses = (map: ReturnType<typeof xmlTree>) =>
      all(map, 'map:url').map((url) => (one(url, 'map:loc')?.text ?? '').slice(site.length));
    const found = addresses(await mapOf(family));
    for (const list of [
      '',
      'ar/',
      'archive/',
      'topics/',
      'topics/tea-coffee/',
      'organisers/',
      '2026/',
      '2026/11/',
    ])
      expect(found).toContain(list);
    expect(new Set(found).size).toBe(found.length);
    const { archive, context } = await newsroomOf(family);
    const alone = { archive, context: { ...context, made: new Set(['html', 'sitemap']) } };
    expect(addresses(xmlTree((await filesOf(sitemap, alone)).get('sitemap.xml') ?? ''))).toHaveLength(3);
  });

  test('is cut in parts where it holds too many addresses or bytes', () => {
    const pages = Array.from({ length: 5 }, (_, index) => ({
      url: `${site}${index}/`,
      changed: null,
      alternates: [],
    }));
    const whole = sitemapFiles(pages, site);
    expect(whole.map(({ path }) => path)).toEqual(['sitemap.xml']);
    const parts = sitemapFiles(pages, site, { addresses: 2, bytes: 1e6 });
    expect(parts.map(({ path }) => path)).toEqual([
      'sitemap.xml',
      'sitemap-1.xml',
      'sitemap-2.xml',
      'sitemap-3.xml',
    ]);
    const index = xmlTree(String(parts[0]?.content));
    expect(all(index, 'map:sitemap').flatMap((part) => words(part, 'map:loc'))).toEqual(
      [1, 2, 3].map((number) => `${site}sitemap-${number}.xml`),
    );
    const lists = parts.slice(1).map(({ content }) => all(xmlTree(String(content)), 'map:url').length);
    expect(lists).toEqual([2, 2, 1]);
    for (const { content } of sitemapFiles(pages, site, { addresses: 100, bytes: 1400 }).slice(1))
      expect(Buffer.byteLength(String(content))).toBeLessThanOrEqual(1400);
  });
});

describe('the news sitemap', () => {
  const newsOf = async (...given: Parameters<typeof newsroomOf>) => {
    const file = (await filesOf(sitemap, await newsroomOf(...given))).get('news-sitemap.xml');
    return file === undefined ? undefined : all(xmlTree(file), 'map:url');
  };

  test('has what came out in the last two days, with publication, language, date and title', async () => {
    const urls = await newsOf({
      new: text(['title: Tea & fairs', 'lang: zh-Hant-HK', 'date: 2026-11-26T09:30+08:00']),
      old: text(['date: 2026-11-25T11:59+00:00']),
    });
    const news = one(urls?.[0], 'news:news');
    expect(urls).toHaveLength(1);
    expect(one(one(news, 'news:publication'), 'news:name')?.text).toBe('The Newsroom');
    expect(one(one(news, 'news:publication'), 'news:language')?.text).toBe('zh-tw');
    expect(one(news, 'news:publication_date')?.text).toBe('2026-11-26T09:30:00+08:00');
    expect(one(news, 'news:title')?.text).toBe('Tea & fairs');
  });

  test('tells of no news in quiet times, and is not there without any release', async () => {
    const quiet = await newsOf({ old: text(['date: 2026-10-01']), older: text(['date: 2026-09-01']) });
    expect(quiet?.map((url) => [one(url, 'map:loc')?.text, one(url, 'news:news')])).toEqual([
      [`${site}2026/10/01/old/`, undefined],
    ]);
    expect(await newsOf({})).toBeUndefined();
  });

  test.each([
    ['en-HK', 'en'],
    ['zh-Hans', 'zh-cn'],
    ['zh-TW', 'zh-tw'],
    ['zh-HK', 'zh-tw'],
    ['yue-HK', 'yue'],
    ['pt-BR', 'pt'],
  ])('knows %s as %s', (lang, code) => {
    expect(newsLanguage(lang)).toBe(code);
  });
});

test.skipIf(!hasXmllint)('maps are as their schema says, also of an empty newsroom', async () => {
  for (const releases of [family, {}]) {
    const files = await filesOf(sitemap, await newsroomOf(releases));
    for (const [path, document] of files) expect(faultsBySchema(document), path).toBe('');
  }
  const parts = sitemapFiles(
    [1, 2].map((number) => ({ url: `${site}${number}/`, changed: '2026-11-26', alternates: [] })),
    site,
    { addresses: 1, bytes: 1e6 },
  );
  for (const { path, content } of parts) expect(faultsBySchema(String(content)), path).toBe('');
});
