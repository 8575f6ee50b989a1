import type { Moment } from '../../../model/archive.ts';
import type { PublicEntry } from '../../../model/publication.ts';
import { compileTemplates } from '../../templates.ts';
import { urlOf } from '../../view/way.ts';
import type { ArchiveContext, ArchiveFile, ArchiveFormat } from '../format.ts';
import { latest } from '../moments.ts';
import { contentTemplate } from './content.ts';
import { type Feed, feedsOf } from './feeds.ts';
import { type Item, itemOf } from './item.ts';

/** A format of feeds: what its files are called, and how one is written. */
export interface FeedFormat {
  readonly id: string;
  readonly file: string;
  readonly mediaType: string;
  write(feed: WholeFeed): Promise<string> | string;
}

/** A feed with everything that is said in it. */
export interface WholeFeed extends Omit<Feed, 'entries' | 'withdrawn'> {
  /** Absolute address of the file itself. */
  readonly self: string;
  readonly items: readonly Item[];
  readonly deleted: readonly Deleted[];
  /** When the latest of it was changed. Never the clock's time: nothing new was said since. */
  readonly updated: Moment;
}

/** A release that was taken back. */
export interface Deleted {
  readonly url: string;
  readonly lang: string;
  readonly when: Moment;
  readonly reason: string | null;
}

/** What a feed without any item was last changed at, which never was. */
const never: Moment = { instant: 0, offset: 0 };

export function feedFormat({ id, file, mediaType, write }: FeedFormat): ArchiveFormat {
  return {
    id,
    needsSite: true,
    open(book) {
      const templates = compileTemplates(book);
      templates.check(contentTemplate, 'html');
      return (archive, context) => {
        const { site } = context.config;
        if (site === undefined) return [];
        return feedsOf(archive, context, site).map(({ entries, withdrawn, ...feed }): ArchiveFile => {
          const path = `${feed.address}${file}`;
          const make = async () => {
            const items: Item[] = [];
            for (const entry of entries) items.push(await itemOf(entry, templates, context, site));
            const deleted = withdrawn.map((entry) => deletedOf(entry, context, site));
            const moments = [...items.map(({ times }) => times.updated), ...deleted.map(({ when }) => when)];
            const updated = latest(moments) ?? never;
            return write({ ...feed, self: urlOf(path, site), items, deleted, updated });
          };
          const of = { data: feed, entries: [...entries, ...withdrawn] };
          return { path, mediaType, content: { of, make } };
        });
      };
    },
  };
}

function deletedOf(entry: PublicEntry, context: ArchiveContext, site: string): Deleted {
  const { lang, withdrawal } = entry.release.data;
  return {
    url: urlOf(entry.address, site),
    lang,
    when: context.timesOf(entry).updated,
    reason: withdrawal?.reason ?? null,
  };
}
