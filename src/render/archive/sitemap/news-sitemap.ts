import type { Archive } from '../../../model/archive.ts';
import type { PublicEntry } from '../../../model/publication.ts';
import { urlOf } from '../../view/way.ts';
import { wordsFor } from '../../words.ts';
import type { ArchiveContext, ArchiveFile } from '../format.ts';
import { rfc3339 } from '../moments.ts';
import { organisationOf } from '../organisation.ts';
import { element, text, type Xml } from '../xml.ts';
import { mapFile } from './sitemap-files.ts';

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
};

/** How long Google takes a release for news, in milliseconds. */
export const newsLasts = 2 * 24 * 60 * 60 * 1000;
/** What Google reads of one file. */
const most = 1000;

/**
 * `news-sitemap.xml`, as Google News reads it: what came out in the last two days. A map needs an address, so that in
 * quiet times the newest release stands there alone, without being told as news; there is none of an empty newsroom.
 */
export function newsSitemap(
  { now, entries }: Archive,
  context: ArchiveContext,
  site: string,
): readonly ArchiveFile[] {
  const { config, words } = context;
  const organisation = organisationOf(config, entries[0], wordsFor(config.lang, words).labels);
  const urls: Xml[] = [];
  for (const entry of entries) {
    if (urls.length === most) break;
    const { published } = context.timesOf(entry);
    if (Date.parse(now) - published.instant > newsLasts) continue;
    urls.push(mapped(entry, site, newsOf(entry, rfc3339(published), organisation)));
  }
  const [newest] = entries;
  if (urls.length === 0 && newest) urls.push(mapped(newest, site, null));
  if (urls.length === 0) return [];
  return [mapFile('news-sitemap.xml', element('urlset', namespaces, urls))];
}

function mapped({ address }: PublicEntry, site: string, news: Xml): Xml {
  return element('url', {}, [text('loc', urlOf(address, site)), news]);
}

function newsOf({ release: { data } }: PublicEntry, published: string, organisation: string): Xml {
  return element('news:news', {}, [
    element('news:publication', {}, [
      text('news:name', organisation),
      text('news:language', newsLanguage(data.lang)),
    ]),
    text('news:publication_date', published),
    text('news:title', data.title),
  ]);
}

/** A language as Google News knows it: its ISO 639 code, but Chinese by the country of its script. */
export function newsLanguage(lang: string): string {
  const { language, script } = new Intl.Locale(lang).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}
