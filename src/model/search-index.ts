/** The file that a search page reads first: which other file has which words, and which has which release. */
export interface SearchIndex {
  /** Releases of the section, numbered from 0, the oldest first: one more changes few of the files. */
  readonly count: number;
  /** Each year in figures and as the reader writes it, with the number of its first release; the earliest first. */
  readonly years: readonly (readonly [year: string, name: string, first: number])[];
  /** Files of words in order of code units: the first word of each, and its name. */
  readonly words: readonly (readonly [first: string, file: string])[];
  /** Files of releases, `releasesInFile` in each. */
  readonly releases: readonly string[];
}

/** Files of words and of releases; like the first, each says as its first word who made it. */
export interface WordFile {
  readonly words: readonly WordEntry[];
}
export interface ReleaseFile {
  readonly releases: readonly FoundRelease[];
}

/** Ten releases that are shown are seldom in one file, so that small files load less. */
export const releasesInFile = 20;

/**
 * A word and where it stands, a number for each release: four times the distance to the release before it, plus the
 * place in the release that weighs most.
 */
export type WordEntry = readonly [word: string, ...standing: number[]];

/** Places in a release: what a word counts for that stands in its text, subtitle, names or title. */
export const placeWeights = [1, 2, 3, 4] as const;
export type SearchPlace = 0 | 1 | 2 | 3;

/** A release as a search shows it. */
export interface FoundRelease {
  /** Its page, from the output's root, ready for a link; absent where the newsroom makes no pages of releases. */
  readonly href?: string;
  readonly title: string;
  readonly date: { readonly iso: string; readonly words: string };
  readonly summary?: string;
  /** Organisers, place and kind. */
  readonly about: readonly string[];
  /** `Corrected`, where it was. */
  readonly flag?: string;
}

/** What a search page tells its script. */
export interface SearchSettings {
  /** BCP 47. */
  readonly lang: string;
  /** Name of the file of the `SearchIndex`, beside the page. */
  readonly first: string;
  /** The way from the page to the output's root. */
  readonly root: string;
  /** Bytes that looking for one word loads. */
  readonly load: number;
  /** Fixed words; `{count}` and `{size}` in them are replaced. */
  readonly labels: Readonly<Record<SearchLabel, string>>;
}

export const searchLabels = [
  'searchFailed',
  'searchFound',
  'searchHere',
  'searchLoad',
  'searchLoaded',
  'searchNone',
  'searching',
] as const;
export type SearchLabel = (typeof searchLabels)[number];
