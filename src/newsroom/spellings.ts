import { foldWords } from '../language/folded-words.ts';
import type { NamedOrganiser, Naming, OtherName, Spellings } from '../model/spellings.ts';

/** How releases write their topics and organisers, counted once for all of them. */
export function spellingsOf(releases: Iterable<Naming>): Spellings {
  const topics = new Map<string, Map<string, number>>();
  const organisers = new Map<string, number>();
  const alike = new Map<string, Set<string>>();
  const apart = new Set<string>();
  for (const { lang, topics: own, organisers: named } of releases) {
    for (const topic of new Set(own)) {
      const key = `${lang} ${foldWords(topic)}`;
      const known = topics.get(key) ?? new Map<string, number>();
      topics.set(key, known.set(topic, (known.get(topic) ?? 0) + 1));
    }
    const names = new Set(named.map(({ name }) => name));
    for (const name of names) {
      const key = `${lang} ${name}`;
      organisers.set(key, (organisers.get(key) ?? 0) + 1);
    }
    for (const one of named) {
      for (const [, mark] of marksOf(one)) {
        const key = `${lang} ${mark}`;
        alike.set(key, (alike.get(key) ?? new Set()).add(one.name));
      }
      // What stands side by side in one release is not one and the same.
      if (names.size > 1) for (const name of names) apart.add(`${one.name}\n${name}`);
    }
  }
  const countOf = (name: string, lang: string) => organisers.get(`${lang} ${name}`) ?? 0;
  return {
    topic: (topic, lang) => topics.get(`${lang} ${foldWords(topic)}`) ?? new Map(),
    organiser: countOf,
    likeOrganiser: (organiser, lang) => {
      const found = new Map<string, OtherName>();
      for (const [kind, mark] of marksOf(organiser)) {
        for (const name of alike.get(`${lang} ${mark}`) ?? []) {
          if (name === organiser.name || found.has(name) || apart.has(`${organiser.name}\n${name}`)) continue;
          found.set(name, { name, count: countOf(name, lang), alike: kind });
        }
      }
      return [...found.values()];
    },
  };
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
  return words.replace(/[^\p{L}\p{M}\p{N}]+/gu, '') || words;
}
