import type { Organiser } from '../../model/front-matter.ts';
import type { Words } from '../../model/words.ts';
import { bracketed } from '../punctuation.ts';
import type { OrganiserGroup } from '../view.ts';
import { webHref } from './address.ts';

/** What the organisers of a release are told of it. */
export interface OrganiserWords {
  readonly words: Words;
  /** BCP 47 tag of the release. */
  readonly lang: string;
  /** Whether there is something to organise, not only something to announce. */
  readonly hasEvent: boolean;
  /** The way to the page of an organiser. */
  pageOf(name: string): string | null;
}

/** Organisers under their roles, roles in order of first appearance. */
export function organiserGroups(
  organisers: readonly Organiser[],
  { words, lang, hasEvent, pageOf }: OrganiserWords,
): OrganiserGroup[] {
  const groups = new Map<string, Organiser[]>();
  for (const organiser of organisers) {
    const group = groups.get(organiser.role) ?? [];
    group.push(organiser);
    groups.set(organiser.role, group);
  }
  const alone = organisers.length === 1 && !hasEvent;
  const headingOf = (role: string, count: number): string => {
    const known = Object.hasOwn(words.roles, role) ? words.roles[role] : undefined;
    return (alone && known?.alone) || (known && count > 1 ? known.other : roleInWords(role, words, lang));
  };
  return [...groups].map(([role, items]) => ({
    role,
    heading: headingOf(role, items.length),
    items: items.map(({ name, also = null, abbreviation = null, url = null }) => ({
      name,
      also,
      abbreviation,
      bracketed: abbreviation && bracketed(name, abbreviation),
      url,
      href: webHref(url),
      page: pageOf(name),
    })),
  }));
}

/** A role as the heading over one organiser. Those of the office's own are as it wrote them. */
export function roleInWords(role: string, words: Words, lang: string): string {
  if (Object.hasOwn(words.roles, role)) return words.roles[role]?.one ?? role;
  const [first = '', ...rest] = role;
  return first.toLocaleUpperCase(lang) + rest.join('');
}
