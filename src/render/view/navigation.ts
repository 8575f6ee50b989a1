import type { Section } from '../../model/archive.ts';
import type { NavigationView } from '../newsroom-view.ts';
import type { Labels } from '../words.ts';
import { wayTo } from './way.ts';

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

/**
 * The parts of a section that there are.
 * @param from the folder of the page.
 * @param list the folder of the list that it is a page of; none of a release.
 */
export function navigationOf(
  section: Section,
  { labels }: { readonly labels: Labels },
  made: ReadonlySet<string>,
  from: string,
  list?: string,
): readonly NavigationView[] {
  const lists = [
    [labels.newest, section.address],
    ...parts.map((part) => [labels[part], addressOfPart(section, part)] as const),
  ] as const;
  const places = [
    ...(made.has('pages') ? lists : []),
    ...(made.has('search') ? [[labels.search, `${section.address}${searchFolder}`] as const] : []),
  ];
  return places.flatMap(([text, to]) =>
    to === undefined ? [] : { text, href: wayTo(from, to), current: currentIn(section, to, from, list) },
  );
}

function currentIn(
  section: Section,
  to: string,
  from: string,
  list: string | undefined,
): NavigationView['current'] {
  if (to === from) return 'page';
  if (list === undefined) return null;
  if (to === section.address) return list === to ? 'true' : null;
  const isPeriod = /^\d/.test(list.slice(section.address.length));
  return list.startsWith(to) || (isPeriod && to === addressOfPart(section, 'archive')) ? 'true' : null;
}
