import { foldWords } from '../language/folded-words.ts';
import type { Listing, Lists, Section } from '../model/archive.ts';
import type { FrontMatter } from '../model/front-matter.ts';
import { listsOf } from './view/newsroom.ts';

/**
 * Of the lists of a newsroom what the page of one release can lead to: whether there are any of a kind, and those of its own
 * topics and organisers. A page knows of no others, so it stays as it is when they change.
 */
export function listsAround(
  { sections }: Lists,
  { lang, topics, organisers }: Pick<FrontMatter, 'lang' | 'topics' | 'organisers'>,
): Lists {
  // A notice of withdrawal may be all that there is in its language.
  const own = sections.find((section) => section.lang === lang) ?? sections[0];
  const among = (section: Section, part: 'topics' | 'organisers', names: readonly string[]) => {
    const found = names.flatMap((name) => listsOf(section, part).get(foldWords(name)) ?? []);
    return (found.length > 0 ? [...new Set(found)] : section[part].slice(-1)).map(bare);
  };
  return {
    sections: sections.map((section) => ({
      lang: section.lang,
      address: section.address,
      newest: bare(section.newest),
      years: [],
      months: [],
      topics: [],
      organisers: [],
      ...(section === own && {
        // The earliest, which no new release changes.
        years: section.years.slice(-1).map(bare),
        topics: among(section, 'topics', topics),
        organisers: among(
          section,
          'organisers',
          organisers.map(({ name }) => name),
        ),
      }),
    })),
  };
}

/** A list without what is in it. */
function bare(list: Listing): Listing {
  return { ...list, entries: [] };
}
