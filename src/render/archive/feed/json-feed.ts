import { legal } from '../legal.ts';
import { rfc3339 } from '../moments.ts';
import type { WholeFeed } from './feed-format.ts';
import type { Item, Party } from './item.ts';

const about = 'https://github.com/pressdesk/pressdesk/blob/main/docs/feeds.md';

/** JSON Feed 1.1, with what it has no name for under `_pressdesk`. */
export function jsonFeed({ title, description, page, lang, self, items, publisher }: WholeFeed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    _pressdesk: { generator: 'pressdesk', about },
    title,
    description,
    home_page_url: page,
    feed_url: self,
    language: lang,
    authors: [{ name: publisher }],
    items: items.map(itemOf),
  };
  return `${JSON.stringify(feed, (_, value) => (typeof value === 'string' ? legal(value) : value), 1)}\n`;
}

function itemOf(item: Item) {
  const { url, lang, title, summary, content, times, authors, topics, files, parties, versions, rights } =
    item;
  const image = files.find(({ kind }) => kind === 'photo')?.url;
  return {
    id: url,
    url,
    title,
    language: lang,
    ...(summary !== null && { summary }),
    content_html: content,
    ...(image !== undefined && { image }),
    date_published: rfc3339(times.published),
    date_modified: rfc3339(times.updated),
    authors: authors.map(authorOf),
    ...(topics.length > 0 && { tags: topics }),
    ...(files.length > 0 && {
      attachments: files.map(({ url, mediaType, title }) => ({ url, mime_type: mediaType, title })),
    }),
    _pressdesk: {
      about,
      organisers: parties.map(({ role, name, url }) => ({ role, name, ...(url !== null && { url }) })),
      ...(rights !== null && { rights }),
      versions: versions.map(({ lang, url }) => ({ language: lang, url })),
    },
  };
}

function authorOf({ name, url }: Party) {
  return { name, ...(url !== null && { url }) };
}
