/** What a release calls its topics and its organisers. */
export interface Naming {
  /** BCP 47. */
  readonly lang: string;
  readonly topics: readonly string[];
  readonly organisers: readonly NamedOrganiser[];
}

export interface NamedOrganiser {
  readonly name: string;
  readonly abbreviation?: string;
  readonly url?: string;
}

/** How the releases of a newsroom write what they all speak of. */
export interface Spellings {
  /**
   * The spellings of a topic in a language that differ in case, width or blanks alone, each with the number of releases;
   * none where all write it as it is asked for, so that one release more changes no answer.
   */
  topic(topic: string, lang: string): readonly Spelling[];
  /** Number of releases in a language that have an organiser under this very name. */
  organiser(name: string, lang: string): number;
  /** Other names that an organiser seems to go by in a language. */
  likeOrganiser(organiser: NamedOrganiser, lang: string): readonly OtherName[];
}

/** How a topic is written, and in how many releases. */
export type Spelling = readonly [topic: string, count: number];

export interface OtherName {
  readonly name: string;
  /** Number of releases. */
  readonly count: number;
  /** What the two have in common: all but case, signs and article; the abbreviation; the address. */
  readonly alike: 'name' | 'abbreviation' | 'url';
}
