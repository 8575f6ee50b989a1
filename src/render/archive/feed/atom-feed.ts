import { rfc3339 } from '../moments.ts';
import { element, optional, text, type Xml, xmlFile } from '../xml.ts';
import type { Deleted, WholeFeed } from './feed-format.ts';
import type { Item, Party } from './item.ts';

const namespaces = {
  xmlns: 'http://www.w3.org/2005/Atom',
  'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
};

/** Atom 1.0; what was taken back stands in it as RFC 6721 says, so that readers take it back as well. */
export function atomFeed({
  title,
  description,
  page,
  lang,
  self,
  updated,
  items,
  deleted,
  publisher,
}: WholeFeed): string {
  return xmlFile(
    element('feed', { ...namespaces, 'xml:lang': lang }, [
      text('id', self),
      text('generator', 'pressdesk'),
      text('title', title),
      text('subtitle', description),
      text('updated', rfc3339(updated)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: page }),
      element('author', {}, [text('name', publisher)]),
      ...items.map(entryOf),
      ...deleted.map(tombstoneOf),
    ]),
  );
}

function entryOf(item: Item): Xml {
  const {
    url,
    lang,
    title,
    summary,
    times,
    authors,
    contributors,
    topics,
    versions,
    rights,
    files,
    content,
  } = item;
  const alternates = [{ lang, url }, ...versions];
  return element('entry', { 'xml:lang': lang }, [
    text('id', url),
    text('title', title),
    text('published', rfc3339(times.published)),
    text('updated', rfc3339(times.updated)),
    ...alternates.map((version) =>
      element('link', { rel: 'alternate', type: 'text/html', hreflang: version.lang, href: version.url }),
    ),
    ...files.map(({ url: href, mediaType, title: words }) =>
      element('link', { rel: 'enclosure', type: mediaType, title: words, href }),
    ),
    ...authors.map((party) => personOf('author', party)),
    ...contributors.map((party) => personOf('contributor', party)),
    ...topics.map((topic) => element('category', { term: topic })),
    optional('summary', summary),
    optional('rights', rights),
    text('content', content, { type: 'html' }),
  ]);
}

function personOf(name: string, { name: words, url }: Party): Xml {
  return element(name, {}, [text('name', words), optional('uri', url)]);
}

function tombstoneOf({ url, lang, when, reason }: Deleted): Xml {
  return element('at:deleted-entry', { ref: url, when: rfc3339(when) }, [
    optional('at:comment', reason, { 'xml:lang': lang }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: lang, href: url }),
  ]);
}
