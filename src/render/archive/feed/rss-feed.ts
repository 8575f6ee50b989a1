import { rfc822, rfc3339 } from '../moments.ts';
import { element, optional, text, type Xml, xmlFile } from '../xml.ts';
import type { WholeFeed } from './feed-format.ts';
import type { Item, ItemFile } from './item.ts';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/** RSS 2.0, and the names that other vocabularies have for what it lacks: the full text, several authors, photos. */
export function rssFeed({ title, description, page, lang, self, updated, items }: WholeFeed): string {
  const channel = element('channel', {}, [
    text('title', title),
    text('link', page),
    text('description', description),
    text('generator', 'pressdesk'),
    text('language', lang),
    items.length > 0 ? text('lastBuildDate', rfc822(updated)) : null,
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
    ...items.map(itemOf),
  ]);
  return xmlFile(element('rss', { version: '2.0', ...namespaces }, [channel]));
}

function itemOf(item: Item): Xml {
  const { authors, contributors, topics, versions, files, times } = item;
  return element('item', { 'xml:lang': item.lang }, [
    text('title', item.title),
    text('link', item.url),
    text('guid', item.url, { isPermaLink: 'true' }),
    text('pubDate', rfc822(times.published)),
    text('atom:updated', rfc3339(times.updated)),
    optional('description', item.summary),
    authorOf(item),
    ...authors.map(({ name }) => text('dc:creator', name)),
    ...contributors.map(({ name }) => text('dc:contributor', name)),
    text('dc:language', item.lang),
    optional('dc:rights', item.rights),
    ...topics.map((topic) => text('category', topic)),
    ...versions.map(({ lang, url }) => element('atom:link', { rel: 'alternate', hreflang: lang, href: url })),
    ...files.map(mediaOf),
    text('content:encoded', item.content),
  ]);
}

/** An author of RSS is somebody to write to. */
function authorOf({ contact: { email, name }, authors }: Item): Xml {
  return email === null ? null : text('author', `${email} (${name ?? authors[0]?.name})`);
}

function mediaOf({ kind, url, mediaType, title, credit }: ItemFile): Xml {
  const medium = kind === 'photo' ? 'image' : 'document';
  return element('media:content', { url, type: mediaType, medium }, [
    text('media:title', title),
    optional('media:credit', credit),
  ]);
}
