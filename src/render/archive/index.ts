import { atom } from './atom.ts';
import type { ArchiveFormat } from './format.ts';
import { jsonFeed } from './json-feed.ts';
import { pages } from './pages.ts';
import { rss } from './rss.ts';
import { search } from './search.ts';
import { sitemap } from './sitemap.ts';

/** Every archive format, in the order they are told of. */
export const archiveFormats: readonly ArchiveFormat[] = [pages, search, rss, atom, jsonFeed, sitemap];
