import type { Words } from '../model/words.ts';

/** Every label a template may print; each language's file has them all. */
// biome-ignore format: a list to be read
export const labelNames = [
  'about', 'address', 'attachments', 'backToText', 'contact', 'correction', 'date', 'email', 'end', 'ends', 'event',
  'footnote', 'footnotes', 'glance', 'image', 'kind', 'links', 'location', 'notes', 'organisers', 'people', 'phone',
  'photo', 'photos', 'published', 'readOnline', 'ref', 'skip', 'starts', 'subject', 'summary', 'table', 'topics',
  'update', 'website', 'when', 'where',
] as const;

export type LabelName = (typeof labelNames)[number];
export type Labels = Readonly<Record<LabelName, string>>;

/** Fixed words for one release: complete, in its language or else in English. */
export interface ResolvedWords extends Words {
  readonly labels: Labels;
}

/**
 * The words for a release in `lang`: those of its language and script (`zh-HK` is written in Traditional Chinese),
 * else of its language, else English. English also fills in what a file leaves out.
 * @throws where `all` has no English.
 */
export function wordsFor(lang: string, all: readonly Words[]): ResolvedWords {
  const known = found.get(all) ?? new Map<string, ResolvedWords>();
  found.set(all, known);
  const words = known.get(lang) ?? resolve(lang, all);
  known.set(lang, words);
  return words;
}

// Working out a language's script is slow beside everything else a view needs.
const found = new WeakMap<readonly Words[], Map<string, ResolvedWords>>();

function resolve(lang: string, all: readonly Words[]): ResolvedWords {
  const english = all.find((words) => words.lang === 'en');
  if (!english) throw new Error('there are no English words to fall back on');
  const wanted = new Intl.Locale(lang).maximize();
  const sameLanguage = all
    .map((words) => ({ words, locale: new Intl.Locale(words.lang).maximize() }))
    .filter(({ locale }) => locale.language === wanted.language);
  const sameScript = sameLanguage.find(({ locale }) => locale.script === wanted.script);
  const { lang: tag, roles, labels } = (sameScript ?? sameLanguage[0])?.words ?? english;
  return {
    lang: tag,
    roles: { ...english.roles, ...roles },
    labels: { ...english.labels, ...labels } as Labels,
  };
}
