import { feedFormat } from './feed/feed-format.ts';

/** RSS 2.0. */
export const rss = feedFormat({
  id: 'rss',
  file: 'feed.xml',
  mediaType: 'application/rss+xml',
  async write(feed) {
    const { rssFeed } = await import('./feed/rss-feed.ts');
    return rssFeed(feed);
  },
});
