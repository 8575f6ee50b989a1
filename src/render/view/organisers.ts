import type { Organiser } from '../../model/front-matter.ts';
import type { Words } from '../../model/words.ts';
import { bracketed } from '../punctuation.ts';
import type { OrganiserGroup } from '../view.ts';
import { webHref } from './address.ts';

/** Organisers under their roles, roles in order of first appearance. */
export function organiserGroups(
  organisers: readonly Organiser[],
  words: Words,
  lang: string,
): OrganiserGroup[] {
  const groups = new Map<string, Organiser[]>();
  for (const organiser of organisers) {
    const group = groups.get(organiser.role) ?? [];
    group.push(organiser);
    groups.set(organiser.role, group);
  }
  return [...groups].map(([role, items]) => ({
    role,
    heading: roleHeading(role, items.length, words, lang),
    items: items.map(({ name, also = null, abbreviation = null, url = null }) => ({
      name,
      also,
      abbreviation,
      bracketed: abbreviation && bracketed(name, abbreviation),
      url,
      href: webHref(url),
    })),
  }));
}

function roleHeading(role: string, count: number, words: Words, lang: string): string {
  const known = Object.hasOwn(words.roles, role) ? words.roles[role] : undefined;
  if (known) return count === 1 ? known.one : known.other;
  const [first = '', ...rest] = role;
  return first.toLocaleUpperCase(lang) + rest.join('');
}
