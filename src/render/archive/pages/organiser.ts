import { foldWords } from '../../../language/folded-words.ts';
import type { Listing } from '../../../model/archive.ts';
import type { Organiser } from '../../../model/front-matter.ts';
import type { PublicEntry } from '../../../model/publication.ts';
import { webHref } from '../../view/address.ts';
import { roleInWords } from '../../view/organisers.ts';
import type { Here } from './here.ts';
import { inNumerals } from './numerals.ts';
import type { OrganiserPageView } from './view.ts';

/** What is known of an organiser from the releases it had a part in, the newest of them counting most. */
export function organiserOf(
  { name, entries }: Listing,
  { words, section: { lang } }: Here,
): OrganiserPageView {
  const parts = entries.flatMap((entry) => partsIn(entry, name));
  const counts = new Map<string, number>();
  for (const { role } of parts) counts.set(role, (counts.get(role) ?? 0) + 1);
  // That it organised everything that is listed goes without saying.
  const tellsRoles = counts.size > 1 || !counts.has('organiser');
  const url = parts.find((part) => part.url !== undefined)?.url ?? null;
  return {
    also: parts.find(({ also }) => also !== undefined)?.also ?? null,
    url,
    href: webHref(url),
    roles: tellsRoles
      ? [...counts].map(([role, count]) => ({
          heading: roleInWords(role, words, lang),
          count: inNumerals(count, lang),
        }))
      : [],
  };
}

/** What an organiser did in a release, where it did not simply organise it: `Supported by Harbour Trust`. */
export function roleIn(
  entry: PublicEntry,
  { name }: Listing,
  { words, section: { lang } }: Here,
): string | null {
  const others = partsIn(entry, name).filter(({ role }) => role !== 'organiser');
  return others.map((part) => `${roleInWords(part.role, words, lang)} ${part.name}`).join(' · ') || null;
}

function partsIn({ release }: PublicEntry, name: string): readonly Organiser[] {
  const wanted = foldWords(name);
  return release.data.organisers.filter((one) => foldWords(one.name) === wanted);
}
