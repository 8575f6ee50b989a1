import { foldWords } from '../../language/folded-words.ts';
import type { Listing, Lists, Section } from '../../model/archive.ts';
import type { FrontMatter } from '../../model/front-matter.ts';
import type { NewsroomView } from '../newsroom-view.ts';
import type { ResolvedWords } from '../words.ts';
import { feedLinks } from './feed-links.ts';
import { navigationOf } from './navigation.ts';
import { wayTo } from './way.ts';

/** The newsroom that a page stands in. */
export interface Around {
  /** Absent where it has no pages but those of releases. */
  readonly archive: Lists | undefined;
  readonly made: ReadonlySet<string>;
  readonly words: ResolvedWords;
  readonly site: string | undefined;
}

/**
 * The way from a release to what else there is.
 * @param from the folder of its page.
 */
export function newsroomView(
  { lang, topics }: Pick<FrontMatter, 'lang' | 'topics'>,
  from: string,
  { archive, made, words, site }: Around,
): NewsroomView {
  // A notice of withdrawal may be all that there is in its language.
  const section = archive && (archive.sections.find((one) => one.lang === lang) ?? archive.sections[0]);
  return {
    home: section ? wayTo(from, section.address) : (site ?? null),
    navigation: section ? navigationOf(section, words, made, from) : [],
    feeds: section ? feedLinks(archive, section, made, from) : [],
    topicLinks: topics.map((text) => ({ text, href: wayToList(archive, lang, 'topics', text, from) })),
  };
}

/** The way to the list of a topic or an organiser; `null` where there is none. */
export function wayToList(
  archive: Lists | undefined,
  lang: string,
  part: 'topics' | 'organisers',
  name: string,
  from: string,
): string | null {
  const section = archive?.sections.find((one) => one.lang === lang);
  const list = section && listsOf(section, part).get(foldWords(name));
  return list ? wayTo(from, list.address) : null;
}

const found = {
  topics: new WeakMap<Section, ListsByName>(),
  organisers: new WeakMap<Section, ListsByName>(),
};
type ListsByName = ReadonlyMap<string, Listing>;

/** The lists of a part of a section by their names, folded. */
export function listsOf(section: Section, part: 'topics' | 'organisers'): ListsByName {
  const lists =
    found[part].get(section) ?? new Map(section[part].map((list) => [foldWords(list.name), list]));
  found[part].set(section, lists);
  return lists;
}
