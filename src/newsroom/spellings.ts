import { foldWords } from '../language/folded-words.ts';
import { isAscii } from '../language/plain-words.ts';
import type { NamedOrganiser, Naming, OtherName, Spellings } from '../model/spellings.ts';

/** How releases write their topics and organisers, counted once for all of them. */
export function spellingsOf(releases: Iterable<Naming>): Spellings {
  const lists = new Map<string, Lists>();
  for (const { lang, topics, organisers } of releases) {
    const own = lists.get(lang) ?? { topics: new Map(), organisers: new Map() };
    lists.set(lang, own);
    increase(own.topics, topics, 1);
    increase(own.organisers, organisers, 1);
  }
  const languages = new Map([...lists].map(([lang, own]) => [lang, namesIn(own)]));
  return {
    topic: (topic, lang) => {
      const known = languages.get(lang)?.topics.get(foldWords(topic));
      return known && !(known.size === 1 && known.has(topic)) ? [...known] : [];
    },
    organiser: (name, lang) => languages.get(lang)?.organisers.get(onOneLine(name)) ?? 0,
    likeOrganiser: (organiser, lang) => {
      const names = languages.get(lang);
      return names ? othersLike(organiser, names) : [];
    },
  };
}

/** Lists of a language, with the number of releases that have each: those glanced at share what they have in common. */
interface Lists {
  readonly topics: Map<readonly string[], number>;
  readonly organisers: Map<readonly NamedOrganiser[], number>;
}

interface Names {
  /** Spellings by what they have in common, with the number of releases. */
  readonly topics: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly organisers: ReadonlyMap<string, number>;
  /** Names of organisers by each mark. */
  readonly marked: ReadonlyMap<string, ReadonlySet<string>>;
  /** Pairs of names that stand side by side in a release, and so are not one and the same. */
  readonly apart: ReadonlySet<string>;
}

function namesIn(lists: Lists): Names {
  const topics = new Map<string, Map<string, number>>();
  const organisers = new Map<string, number>();
  const marked = new Map<string, Set<string>>();
  const apart = new Set<string>();
  for (const [list, count] of lists.topics) {
    for (const topic of new Set(list)) {
      const folded = foldWords(topic);
      const known = topics.get(folded) ?? new Map<string, number>();
      topics.set(folded, known);
      increase(known, topic, count);
    }
  }
  for (const [list, count] of lists.organisers) {
    const names = new Set(list.map(({ name }) => onOneLine(name)));
    for (const name of names) increase(organisers, name, count);
    for (const one of list) {
      const own = onOneLine(one.name);
      for (const [, mark] of marksOf(one)) marked.set(mark, (marked.get(mark) ?? new Set()).add(own));
      for (const name of names) apart.add(pair(own, name));
    }
  }
  return { topics, organisers, marked, apart };
}

function othersLike(organiser: NamedOrganiser, { organisers, marked, apart }: Names): readonly OtherName[] {
  const own = onOneLine(organiser.name);
  const found = new Map<string, OtherName>();
  for (const [alike, mark] of marksOf(organiser)) {
    for (const name of marked.get(mark) ?? []) {
      if (name === own || found.has(name) || apart.has(pair(own, name))) continue;
      found.set(name, { name, count: organisers.get(name) ?? 0, alike });
    }
  }
  return [...found.values()];
}

function increase<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function pair(one: string, other: string): string {
  return `${one}\n${other}`;
}

/** Blanks make no other name: nobody sees them on the page, and YAML breaks lines as it likes. */
function onOneLine(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

/** By what an organiser may be known under another name, the surest first. */
function* marksOf({
  name,
  abbreviation,
  url,
}: NamedOrganiser): Iterable<readonly [OtherName['alike'], string]> {
  yield ['name', `name ${bare(name)}`];
  if (abbreviation !== undefined && abbreviation.length > 1) yield ['abbreviation', `short ${abbreviation}`];
  if (url !== undefined)
    yield ['url', `url ${url.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/+$/g, '')}`];
}

/** A name without case, signs, blanks and article. */
function bare(name: string): string {
  const words = foldWords(name)
    .replaceAll('&', ' and ')
    .replace(/^the\s+/, '');
  return words.replace(isAscii(words) ? /[^a-z0-9]+/g : /[^\p{L}\p{M}\p{N}]+/gu, '') || words;
}
