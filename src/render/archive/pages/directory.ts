import type { Listing } from '../../../model/archive.ts';
import { addressOfPart, type Part } from '../../view/navigation.ts';
import { wayTo } from '../../view/way.ts';
import { frameOf } from './frame.ts';
import type { Here } from './here.ts';
import type { Printable } from './listing.ts';
import { linkTo } from './lists.ts';
import { inNumerals } from './numerals.ts';
import { addressOfPage, paged, pageWords, paginationOf } from './pagination.ts';
import { periodInWords } from './periods.ts';
import type { DirectoryGroupView, DirectoryView } from './view.ts';

/** Links on a page: what can be looked through. */
const perPage = 200;

/** Years of a section, each with its months. */
const yearsPerPage = 25;

/** The pages that lead to every list of a part. */
export function* directoryPages(here: Here, part: Part): Iterable<Printable<DirectoryView>> {
  const { section, words } = here;
  const list = addressOfPart(section, part);
  if (list === undefined) return;
  const pages = part === 'archive' ? paged(section.years, yearsPerPage) : paged(section[part], perPage);
  for (const page of pages) {
    const address = addressOfPage(list, page.number);
    yield {
      address,
      view: {
        ...frameOf(here, {
          list,
          address,
          heading: words.labels[part],
          page: pageWords(page, words, section.lang),
          above: [],
          shown: section.newest.entries.slice(0, 5),
        }),
        groups:
          part === 'archive'
            ? page.items.map((year) => yearGroup(year, here, address))
            : [plainGroup(page.items, here, address)],
        pagination: paginationOf(page, list, words, section.lang),
      },
    };
  }
}

function yearGroup({ name, address, entries }: Listing, { section }: Here, from: string): DirectoryGroupView {
  const months = section.months.filter((month) => month.name.startsWith(`${name}-`));
  return {
    heading: periodInWords(name, section.lang),
    href: wayTo(from, address),
    count: inNumerals(entries.length, section.lang),
    links: months.toReversed().map((month) => linkTo(month, section.lang, from)),
  };
}

function plainGroup(lists: readonly Listing[], { section }: Here, from: string): DirectoryGroupView {
  const links = lists.map((one) => linkTo(one, section.lang, from));
  return { heading: null, href: null, count: null, links };
}
