import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed as parsedByOther } from '@rowanmanning/feed-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { PublicEntry } from '../../../src/model/publication.ts';
import { atom } from '../../../src/render/archive/atom.ts';
import { jsonFeed } from '../../../src/render/archive/json-feed.ts';
import { rss } from '../../../src/render/archive/rss.ts';
import { sitemap } from '../../../src/render/archive/sitemap.ts';
import { htmlBodies } from '../../../src/render/formats/html.ts';
import { portray } from '../../../src/render/render.ts';
import { releasePaths } from '../newsroom.ts';
import { faultsOf } from './feed-rules.ts';
import { filesOf, newsroomOf, type PrintedNewsroom, site } from './printing.ts';
import { all, words, xmlTree } from './xml-tree.ts';

const corpus = process.env.PRESSDESK_CORPUS;
const root = new URL('../../../', import.meta.url);

test(
  'the samples come through every feed',
  () => expectAllOf(releasePaths.map((path) => new URL(path, root))),
  60_000,
);

describe.skipIf(!corpus)('every release of PRESSDESK_CORPUS', () => {
  test('comes through every feed', async () => {
    const names = readdirSync(corpus ?? '', { recursive: true, encoding: 'utf8' });
    await expectAllOf(
      names
        .filter((name) => name.endsWith('.md') && name !== 'README.md')
        .map((name) => join(corpus ?? '', name))
        // A language that there is not is a mistake, and such a release is never published.
        .filter((file) => !/^lang: (?:cn|il|jp)$/m.test(readFileSync(file, 'utf8'))),
    );
  }, 300_000);
});

/** As many at once as a feed holds, so that each is in one. */
async function expectAllOf(files: readonly (string | URL)[]): Promise<void> {
  expect(files.length).toBeGreaterThan(5);
  for (let from = 0; from < files.length; from += 40) {
    const texts = files
      .slice(from, from + 40)
      .map((file, index) => [`release-${from + index}`, readFileSync(file, 'utf8')] as const);
    await expectWhole(await newsroomOf(Object.fromEntries(texts), {}, '2027-01-01T00:00:00Z'));
  }
}

async function expectWhole(newsroom: PrintedNewsroom): Promise<void> {
  const { entries } = newsroom.archive;
  const printed = new Map<string, string>();
  for (const format of [rss, atom, jsonFeed]) {
    const [[, feed] = ['', '']] = await filesOf(format, newsroom);
    expect(faultsOf[format.id]?.(feed)).toEqual([]);
    printed.set(format.id, feed);
  }
  const expected = [];
  for (const entry of entries) expected.push(await factsOf(entry, newsroom));
  const plain = expected.map(({ content: _, ...facts }) => facts);
  const [ofRss, ofAtom, ofJson] = [readRss, readAtom, readJson].map((read) => read(printed));
  for (const read of [ofRss, ofAtom, ofJson]) {
    expect(read?.map(({ content: _, ...facts }) => facts)).toEqual(plain);
    for (const [index, { content }] of (read ?? []).entries()) {
      expect(wordsIn(content), expected[index]?.url).toContain(expected[index]?.content);
    }
  }
  for (const id of ['rss', 'atom']) {
    const third = parsedByOther(printed.get(id) ?? '').items.map(({ url, published }) => [
      url,
      published?.getTime(),
    ]);
    expect(third).toEqual(expected.map(({ url, published }) => [url, published]));
  }
  const maps = await filesOf(sitemap, newsroom);
  const mapped = all(xmlTree(maps.get('sitemap.xml') ?? ''), 'map:url').flatMap((url) =>
    words(url, 'map:loc'),
  );
  expect(mapped).toEqual(expect.arrayContaining(expected.map(({ url }) => url)));
  for (const map of maps.values()) xmlTree(map);
}

async function factsOf(entry: PublicEntry, { context }: PrintedNewsroom) {
  const { data } = entry.release;
  const { facts, around, printed } = portray(entry, context);
  const { body, notes } = await htmlBodies(printed, around);
  const { published } = await context.timesOf(entry);
  return {
    url: new URL(entry.address, site).href,
    title: squeezed(facts.headline),
    lang: data.lang,
    published: published.instant,
    parties: data.organisers.map(({ name }) => squeezed(name)).sort(),
    topics: data.topics.map(squeezed),
    content: wordsIn(body || (notes ?? '')),
  };
}

function readRss(printed: ReadonlyMap<string, string>) {
  return (parseRssFeed(printed.get('rss') ?? '').items ?? []).map((item) => ({
    url: item.guid?.value ?? '',
    title: squeezed(item.title),
    lang: item.xml?.lang ?? '',
    published: Date.parse(item.pubDate ?? ''),
    parties: [...(item.dc?.creators ?? []), ...(item.dc?.contributors ?? [])].map(squeezed).sort(),
    topics: (item.categories ?? []).map(({ name }) => squeezed(name)),
    content: item.content?.encoded ?? '',
  }));
}

function readAtom(printed: ReadonlyMap<string, string>) {
  return (parseAtomFeed(printed.get('atom') ?? '').entries ?? []).map((entry) => ({
    url: entry.id ?? '',
    title: squeezed(entry.title?.value),
    lang: entry.xml?.lang ?? '',
    published: Date.parse(entry.published ?? ''),
    parties: [...(entry.authors ?? []), ...(entry.contributors ?? [])]
      .map(({ name }) => squeezed(name))
      .sort(),
    topics: (entry.categories ?? []).map(({ term }) => squeezed(term)),
    content: entry.content?.value ?? '',
  }));
}

function readJson(printed: ReadonlyMap<string, string>) {
  const written = JSON.parse(printed.get('json-feed') ?? '').items;
  return (parseJsonFeed(printed.get('json-feed') ?? '').items ?? []).map((item, index) => ({
    url: item.id ?? '',
    title: squeezed(item.title),
    lang: item.language ?? '',
    published: Date.parse(String(item.date_published)),
    parties: written[index]._pressdesk.organisers.map(({ name }: { name: string }) => squeezed(name)).sort(),
    topics: (item.tags ?? []).map(squeezed),
    content: item.content_html ?? '',
  }));
}

/** Readers differ about blanks. */
function squeezed(said: string | undefined): string {
  return (said ?? '').replace(/\s+/g, ' ').trim();
}

function wordsIn(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/\s+/g, '');
}
