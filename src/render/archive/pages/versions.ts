import { direction } from '../../../language/script.ts';
import type { Archive, Section } from '../../../model/archive.ts';
import { languageNames } from '../../view/language-names.ts';
import { addressOfPart, parts, searchFolder } from '../../view/navigation.ts';
import { localeOf } from '../../view/ties.ts';
import { urlOf, wayTo } from '../../view/way.ts';
import type { VersionView } from '../../view.ts';
import type { ArchivePageView } from './view.ts';

/** The page that shows the same in every language, and where there is none, what comes nearest to it. */
export function versionsOf(
  { sections }: Archive,
  section: Section,
  { list, address }: { readonly list: string; readonly address: string },
  site: string | undefined,
): Pick<ArchivePageView, 'versions' | 'alternates'> {
  if (sections.length === 1) return { versions: [], alternates: [] };
  const nameOf = languageNames(sections.map(({ lang }) => lang));
  const within = list.slice(section.address.length);
  const versions = sections.map((other): VersionView => {
    const current = other === section;
    const to = current ? address : placeIn(other, within);
    return {
      text: nameOf(other.lang),
      lang: other.lang,
      dir: direction(other.lang),
      href: wayTo(address, to),
      url: urlOf(to, site),
      current,
      locale: localeOf(other.lang),
    };
  });
  // Of page 2 of a list nobody can say what it is the same as.
  const same = list === address ? sections.filter((other) => has(other, within)) : [];
  const alternates = same.length > 1 ? same : [];
  return {
    versions,
    alternates: alternates.flatMap(({ lang, address: home }) => {
      const url = urlOf(home + within, site);
      return url === null ? [] : { lang, url };
    }),
  };
}

/** Where the list at `within` is in a section, else the part that it would be in, else the section's index. */
function placeIn(section: Section, within: string): string {
  if (has(section, within)) return section.address + within;
  const part = parts.find((one) => within.startsWith(`${one}/`)) ?? 'archive';
  return addressOfPart(section, part) ?? section.address;
}

const known = new WeakMap<Section, ReadonlySet<string>>();

/** Whether a section has a list in its folder `within`, or the search: where one has it, all have. */
function has(section: Section, within: string): boolean {
  const all =
    known.get(section) ??
    new Set([
      section.address,
      `${section.address}${searchFolder}`,
      ...parts.flatMap((part) => addressOfPart(section, part) ?? []),
      ...[section.years, section.months, section.topics, section.organisers].flatMap((lists) =>
        lists.map(({ address }) => address),
      ),
    ]);
  known.set(section, all);
  return all.has(section.address + within);
}
