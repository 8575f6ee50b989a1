import { feedFormat } from './feed/feed-format.ts';
import { jsonFeed as written } from './feed/json-feed.ts';

/** JSON Feed 1.1. */
export const jsonFeed = feedFormat({
  id: 'json-feed',
  file: 'feed.json',
  mediaType: 'application/feed+json',
  write: written,
});
