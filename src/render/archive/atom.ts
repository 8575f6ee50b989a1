import { feedFormat } from './feed/feed-format.ts';

/** Atom 1.0. */
export const atom = feedFormat({
  id: 'atom',
  file: 'atom.xml',
  mediaType: 'application/atom+xml',
  async write(feed) {
    const { atomFeed } = await import('./feed/atom-feed.ts');
    return atomFeed(feed);
  },
});
