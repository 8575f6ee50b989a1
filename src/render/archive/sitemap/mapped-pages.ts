import { isoDate } from '../../../language/dates.ts';
import type { Archive, Listing } from '../../../model/archive.ts';
import type { PublicEntry } from '../../../model/publication.ts';
import { addressOfPart, parts } from '../../view/navigation.ts';
import { urlOf } from '../../view/way.ts';
import type { ArchiveContext } from '../format.ts';
import { rfc3339 } from '../moments.ts';

/** A page as search engines are told of it. */
export interface MappedPage {
  /** Absolute. */
  readonly url: string;
  /** When it was last changed: ISO 8601, as exact as it is known; `null` where there is nothing on it. */
  readonly changed: string | null;
  /** The same in other languages, this page among them; `x-default` is for all other readers. */
  readonly alternates: readonly Alternate[];
}

interface Alternate {
  readonly lang: string;
  readonly url: string;
}

interface Change {
  readonly instant: number;
  readonly written: string;
}

type Changes = ReadonlyMap<PublicEntry, Change>;

/** Every page of a newsroom that is to be found: lists first, then releases, the newest first. */
export function mappedPages(archive: Archive, context: ArchiveContext, site: string): readonly MappedPage[] {
  const changes = new Map(archive.entries.map((entry) => [entry, changeOf(entry, context)]));
  const lists = context.made.has('pages') ? listPages(archive, changes, site) : [];
  const releases = context.made.has('html') ? archive.entries : [];
  return [...lists, ...releases.map((entry) => releasePage(entry, changes, context, site))];
}

/** The first page of each list: from there everything else is found. */
function listPages({ sections }: Archive, changes: Changes, site: string): readonly MappedPage[] {
  const homes = sections.map(({ lang, address }) => ({ lang, url: urlOf(address, site) }));
  const alternates = homes.length > 1 ? [...homes, { lang: 'x-default', url: site }] : [];
  return sections.flatMap((section) => {
    const { newest, years, months, topics, organisers } = section;
    const directories = parts.flatMap((part) => {
      const address = addressOfPart(section, part);
      return address === undefined ? [] : listPage({ address, entries: newest.entries }, changes, site);
    });
    const lists = [...years, ...months, ...topics, ...organisers];
    return [
      { ...listPage(newest, changes, site), alternates },
      ...directories,
      ...lists.map((list) => listPage(list, changes, site)),
    ];
  });
}

function listPage(
  { address, entries }: Pick<Listing, 'address' | 'entries'>,
  changes: Changes,
  site: string,
): MappedPage {
  let latest: Change | undefined;
  for (const entry of entries) {
    const change = changes.get(entry);
    if (change && (!latest || change.instant > latest.instant)) latest = change;
  }
  return { url: urlOf(address, site), changed: latest?.written ?? null, alternates: [] };
}

function releasePage(
  entry: PublicEntry,
  changes: Changes,
  { ties }: ArchiveContext,
  site: string,
): MappedPage {
  const { versions = [], fallback } = ties.get(entry.address) ?? {};
  const linked = [...versions, ...(fallback ? [{ ...fallback, lang: 'x-default' }] : [])];
  return {
    url: urlOf(entry.address, site),
    changed: changes.get(entry)?.written ?? null,
    alternates: linked.map(({ lang, address }) => ({ lang, url: urlOf(address, site) })),
  };
}

/** A day is written as a day: search engines take it, and a time of it would be made up. */
function changeOf(entry: PublicEntry, { timesOf }: ArchiveContext): Change {
  const { updated } = timesOf(entry);
  const date = entry.revision.modified ?? entry.release.data.date;
  return { instant: updated.instant, written: date.time ? rfc3339(updated) : isoDate(date) };
}
