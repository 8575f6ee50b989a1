import type { Section } from '../../../model/archive.ts';
import { wayTo } from '../../view/way.ts';
import type { Labels } from '../../words.ts';
import type { NavigationView } from './view.ts';

/** The parts of a section that have an index of their own. */
export const parts = ['archive', 'topics', 'organisers'] as const;
export type Part = (typeof parts)[number];

/** The folder of the page that searches a section, within it. */
export const searchFolder = 'search/';

/** The folder of a part, or `undefined` where there is nothing in it. */
export function addressOfPart(section: Section, part: Part): string | undefined {
  const lists = part === 'archive' ? section.years : section[part];
  return lists.length > 0 ? `${section.address}${part}/` : undefined;
}

/** What the navigation of a section leads to. */
export interface Navigated {
  readonly section: Section;
  readonly words: { readonly labels: Labels };
  readonly context: { readonly made: ReadonlySet<string> };
}

/**
 * The parts of a section that there are.
 * @param list the folder of what is read.
 * @param from the folder of the page.
 */
export function navigationOf(
  { section, words: { labels }, context }: Navigated,
  list: string,
  from: string,
): readonly NavigationView[] {
  const search = context.made.has('search') ? `${section.address}${searchFolder}` : undefined;
  const places = [
    [labels.newest, section.address],
    ...parts.map((part) => [labels[part], addressOfPart(section, part)] as const),
    [labels.search, search],
  ] as const;
  return places.flatMap(([text, to]) =>
    to === undefined ? [] : { text, href: wayTo(from, to), current: currentIn(section, to, list, from) },
  );
}

function currentIn(section: Section, to: string, list: string, from: string): NavigationView['current'] {
  if (to === from) return 'page';
  if (to === section.address) return list === to ? 'true' : null;
  const period = list.slice(section.address.length);
  return list.startsWith(to) || (to === `${section.address}archive/` && /^\d/.test(period)) ? 'true' : null;
}
