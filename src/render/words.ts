import { filledIn } from '../language/placeholders.ts';
import type { HouseStyle } from '../model/house.ts';
import type { Words } from '../model/words.ts';

/** Every label a template may print; each language's file has them all. */
export const labelNames = [
  'about',
  'address',
  'addToCalendar',
  'archive',
  'attachments',
  'authoritative',
  'backToText',
  'contact',
  'copied',
  'copy',
  'corrected',
  'correction',
  'draft',
  'email',
  'embargoed',
  'end',
  'event',
  'footnotes',
  'fullRelease',
  'fullSize',
  'glance',
  'here',
  'image',
  'inThisIssue',
  'languages',
  'links',
  'location',
  'mailReason',
  'modified',
  'moved',
  'newer',
  'newest',
  'newsroom',
  'noReleases',
  'notes',
  'older',
  'organisers',
  'original',
  'pageOf',
  'pages',
  'people',
  'phone',
  'photo',
  'photos',
  'published',
  'readOnline',
  'reason',
  'ref',
  'releases',
  'replacedBy',
  'search',
  'searchAnyYear',
  'searchFailed',
  'searchFound',
  'searchHere',
  'searchLabel',
  'searchLists',
  'searchLoad',
  'searchLoaded',
  'searchMore',
  'searchNone',
  'searchOff',
  'searchYear',
  'searching',
  'skip',
  'topics',
  'unsubscribe',
  'update',
  'website',
  'when',
  'where',
  'wireText',
  'withdrawn',
  'withdrawnNote',
] as const;

export type LabelName = (typeof labelNames)[number];
export type Labels = Readonly<Record<LabelName, string>>;

/** Fixed words for one release: complete, in its language or else in English. */
export interface ResolvedWords extends Words {
  readonly labels: Labels;
}

/**
 * The words for a release in `lang`: of a file of exactly that tag, then of its language, script and region, then of
 * its language and script (`zh-HK` is written in Traditional Chinese), else of its language; what one leaves out, the
 * next fills in, and English at last. Of two files for the same, what the later says counts.
 * @throws where `all` has no English.
 */
export function wordsFor(lang: string, all: readonly Words[]): ResolvedWords {
  const known = found.get(all) ?? new Map<string, ResolvedWords>();
  found.set(all, known);
  const words = known.get(lang) ?? resolve(lang, all);
  known.set(lang, words);
  return words;
}

/** The words, with those that the house has its own for. @param values of what stands in braces in its end mark. */
export function inHouse(
  words: ResolvedWords,
  { end, notes }: HouseStyle,
  values: Readonly<Record<string, string>>,
): ResolvedWords {
  if (end === undefined && notes === undefined) return words;
  const own = {
    ...(end !== undefined && { end: filledIn(end, values) }),
    ...(notes !== undefined && { notes }),
  };
  return { ...words, labels: { ...words.labels, ...own } };
}

// Working out a language's script is slow beside everything else a view needs.
const found = new WeakMap<readonly Words[], Map<string, ResolvedWords>>();

function resolve(lang: string, all: readonly Words[]): ResolvedWords {
  const english = all.filter((words) => words.lang === 'en');
  if (english.length === 0) throw new Error('there are no English words to fall back on');
  const layers = [...english, ...fitting(lang, all)];
  return {
    lang: layers.at(-1)?.lang ?? 'en',
    // A role's headings belong together: half of them from another file might be in another language.
    roles: Object.fromEntries(layers.flatMap(({ roles }) => Object.entries(roles))),
    labels: Object.fromEntries(layers.flatMap(({ labels }) => Object.entries(labels))) as Labels,
  };
}

/** Those that say anything for `lang`, the least fitting first. */
export function fitting<T extends { readonly lang: string }>(lang: string, all: readonly T[]): readonly T[] {
  const wanted = new Intl.Locale(lang).maximize();
  const graded = all
    .map((one) => ({ one, grade: gradeOf(one.lang, lang, wanted) }))
    .sort((one, other) => one.grade - other.grade);
  // Another region's words, or another script's, serve only where there are no others of the language.
  const best = Math.min(graded.at(-1)?.grade ?? 0, grades.language);
  return best === grades.none ? [] : graded.filter(({ grade }) => grade >= best).map(({ one }) => one);
}

const grades = { none: 0, script: 1, region: 2, language: 3, place: 4, exact: 5 } as const;

function gradeOf(tag: string, lang: string, wanted: Intl.Locale): number {
  if (tag === lang) return grades.exact;
  const { region } = new Intl.Locale(tag);
  const locale = new Intl.Locale(tag).maximize();
  if (locale.language !== wanted.language) return grades.none;
  if (locale.script !== wanted.script) return grades.script;
  if (region === undefined) return grades.language;
  return region === wanted.region ? grades.place : grades.region;
}
