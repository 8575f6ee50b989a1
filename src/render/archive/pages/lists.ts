import type { Listing } from '../../../model/archive.ts';
import { addressOfPart, type Part } from '../../view/navigation.ts';
import { shortened, weightInHtml } from '../../view/shorten.ts';
import { wayTo } from '../../view/way.ts';
import type { Here } from './here.ts';
import { inNumerals } from './numerals.ts';
import { periodInWords } from './periods.ts';
import type { DirectoryGroupView, DirectoryLinkView } from './view.ts';

/** Lists of a kind that are shown beside another; there is a page with all of them. */
const most = 10;

/** Lists to go on to from another one: those of its kind, and on the index of each kind some. */
export function listsBeside(listing: Listing, here: Here, from: string): readonly DirectoryGroupView[] {
  const { section } = here;
  const { kind, name, address } = listing;
  const group = (part: Part, lists: readonly Listing[]) => groupOf(part, lists, here, address, from);
  const years = () => group('archive', section.years.slice(0, most));
  switch (kind) {
    case 'year':
    case 'month': {
      const [year] = name.split('-');
      const months = section.months.filter((month) => month.name.startsWith(`${year}-`));
      return [...group('archive', months), ...years()];
    }
    case 'topic':
      return group('topics', mostUsed(section.topics));
    case 'organiser':
      return group('organisers', mostUsed(section.organisers));
    default:
      return [...group('topics', mostUsed(section.topics)), ...years()];
  }
}

// They are the same on every page of a kind, and there may be thousands of organisers.
const chosen = new WeakMap<readonly Listing[], readonly Listing[]>();

/** Those with the most releases, in the order that they have anyway. */
function mostUsed(lists: readonly Listing[]): readonly Listing[] {
  const known = chosen.get(lists);
  if (known) return known;
  const best = new Set(lists.toSorted((a, b) => b.entries.length - a.entries.length).slice(0, most));
  const found = lists.filter((one) => best.has(one));
  chosen.set(lists, found);
  return found;
}

function groupOf(
  part: Part,
  lists: readonly Listing[],
  { section, words: { labels } }: Here,
  list: string,
  from: string,
): readonly DirectoryGroupView[] {
  const all = addressOfPart(section, part);
  if (all === undefined || lists.length === 0) return [];
  const months = lists.every(({ kind }) => kind === 'month');
  const [year = ''] = lists[0]?.name.split('-') ?? [];
  return [
    {
      heading: months ? periodInWords(year, section.lang) : labels[part],
      href: months ? wayTo(from, `${section.address}${year}/`) : wayTo(from, all),
      count: null,
      links: lists.map((one) => linkTo(one, section.lang, from, list)),
    },
  ];
}

/** A list as others link to it. */
export function linkTo(
  { kind, name, address, entries }: Listing,
  lang: string,
  from: string,
  list = '',
): DirectoryLinkView {
  const text =
    kind === 'month'
      ? periodInWords(name, lang, 'month')
      : kind === 'year'
        ? periodInWords(name, lang)
        : shortened(name, 60, weightInHtml);
  return {
    text,
    href: wayTo(from, address),
    count: inNumerals(entries.length, lang),
    current: address === from ? 'page' : address === list ? 'true' : null,
  };
}
