import type { Listing } from '../../../model/archive.ts';
import { contactView } from '../../view/make.ts';
import { addressOfPart } from '../../view/navigation.ts';
import type { ContactView } from '../../view.ts';
import { frameOf } from './frame.ts';
import { groupsOf } from './groups.ts';
import type { Here } from './here.ts';
import { type itemMaker, leadSummary, photoOf } from './item.ts';
import { listsBeside } from './lists.ts';
import { inNumerals } from './numerals.ts';
import { organiserOf, roleIn } from './organiser.ts';
import { addressOfPage, type Page, paged, pageWords, paginationOf } from './pagination.ts';
import { periodInWords } from './periods.ts';
import type { ListingView } from './view.ts';

/** Releases on a page: a screen or five, and within what a page may weigh however long their titles are. */
const perPage = 20;

/** A page of the archive, ready to be printed. */
export interface Printable<View> {
  /** Its folder, from the output's root. */
  readonly address: string;
  readonly view: View;
}

/** The pages of a list of releases, the newest first. */
export function* listingPages(
  here: Here,
  listing: Listing,
  itemOf: ReturnType<typeof itemMaker>,
): Iterable<Printable<ListingView>> {
  const organiser = listing.kind === 'organiser' ? organiserOf(listing, here) : null;
  for (const page of paged(listing.entries, perPage)) {
    const address = addressOfPage(listing.address, page.number);
    yield { address, view: { ...listingView(here, listing, page, address, itemOf), organiser } };
  }
}

function listingView(
  here: Here,
  listing: Listing,
  page: Page<Listing['entries'][number]>,
  address: string,
  itemOf: ReturnType<typeof itemMaker>,
): Omit<ListingView, 'organiser'> {
  const { section, words } = here;
  const { lang } = section;
  const { kind, entries } = listing;
  const [first] = page.items;
  const lead = kind === 'newest' && page.number === 1 && first;
  const rest = lead ? page.items.slice(1) : page.items;
  return {
    ...frameOf(here, {
      list: listing.address,
      address,
      heading: headingOf(listing, here),
      page: pageWords(page, words, lang),
      shown: page.items,
      above: above(listing, here),
    }),
    lead: lead
      ? { ...itemOf(lead, address), summary: leadSummary(lead), photo: photoOf(lead, address) }
      : null,
    groups: groupsOf(kind, rest, here, (entry) =>
      itemOf(entry, address, kind === 'organiser' ? roleIn(entry, listing, here) : null),
    ),
    pagination: paginationOf(page, listing.address, words, lang),
    count: entries.length > 0 ? inNumerals(entries.length, lang) : null,
    contact: contactOf(here),
    lists: listsBeside(listing, here, address),
  };
}

function contactOf({ context: { config } }: Here): ContactView | null {
  const { url, ...others } = config.contact ?? {};
  return url === undefined ? null : contactView({ ...others, url });
}

function headingOf({ kind, name }: Listing, { section: { lang }, words: { labels } }: Here): string {
  if (kind === 'newest') return labels.newest;
  return kind === 'year' || kind === 'month' ? periodInWords(name, lang) : name;
}

/** What is above it. */
function above({ kind, name }: Listing, { section, words: { labels } }: Here) {
  if (kind === 'newest') return [];
  const part = kind === 'topic' ? 'topics' : kind === 'organiser' ? 'organisers' : 'archive';
  const up = [labels[part], addressOfPart(section, part) ?? section.address] as const;
  const year = kind === 'month' && section.years.find((one) => name.startsWith(`${one.name}-`));
  return year ? [up, [periodInWords(year.name, section.lang), year.address] as const] : [up];
}
