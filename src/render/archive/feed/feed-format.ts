import type { Moment } from '../../../model/archive.ts';
import type { PublicEntry } from '../../../model/publication.ts';
import { compileTemplates, type Templates } from '../../templates.ts';
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
export interface WholeFeed extends BareFeed {
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
  /** Makes a feed that stands at a path of the releases in it, withdrawn ones among them. */
  const maker =
    (templates: Templates) =>
    async (path: string, feed: BareFeed, all: readonly PublicEntry[], context: ArchiveContext) => {
      const { site } = context.config;
      if (site === undefined) throw new Error('a feed was asked for of a newsroom without an address');
      const items: Item[] = [];
      const deleted: Deleted[] = [];
      for (const entry of all) {
        if (entry.state.kind === 'withdrawn') deleted.push(deletedOf(entry, context, site));
        else items.push(await itemOf(entry, templates, context, site));
      }
      const moments = [...items.map(({ times }) => times.updated), ...deleted.map(({ when }) => when)];
      const updated = latest(moments) ?? never;
      return write({ ...feed, self: urlOf(path, site), items, deleted, updated });
    };
  return {
    id,
    needsSite: true,
    open(book) {
      const templates = compileTemplates(book);
      templates.check(contentTemplate, 'html');
      const make = maker(templates);
      return (archive, context) => {
        const { site } = context.config;
        if (site === undefined) return [];
        return feedsOf(archive, context, site).map(({ entries, withdrawn, ...feed }): ArchiveFile => {
          const path = `${feed.address}${file}`;
          const all = [...entries, ...withdrawn];
          const of = { data: feed, entries: all };
          return { path, mediaType, content: { of, make: () => make(path, feed, all, context) } };
        });
      };
    },
    again(book) {
      const make = maker(compileTemplates(book));
      // What it was made of is what `open` has said.
      return (path, { data, entries = [] }, context) => make(path, data as BareFeed, entries, context);
    },
  };
}

/** What a feed says beside its releases. */
type BareFeed = Omit<Feed, 'entries' | 'withdrawn'>;

function deletedOf(entry: PublicEntry, context: ArchiveContext, site: string): Deleted {
  const { lang, withdrawal } = entry.release.data;
  return {
    url: urlOf(entry.address, site),
    lang,
    when: context.timesOf(entry).updated,
    reason: withdrawal?.reason ?? null,
  };
}
