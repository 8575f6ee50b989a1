import type { PublicEntry } from './publication.ts';

/** Everything a newsroom has published and may be shown together: no notice of what was withdrawn is among it. */
export interface Archive {
  /** ISO 8601 in UTC. */
  readonly now: string;
  /** In every language, the newest first. */
  readonly entries: readonly PublicEntry[];
  /** One for each language; that of the newsroom comes first and is there even where it is empty. */
  readonly sections: readonly Section[];
  /** The notices of those that were withdrawn, the newest release first. */
  readonly withdrawn: readonly PublicEntry[];
}

/** The lists of an archive, which pages lead to. */
export type Lists = Pick<Archive, 'sections'>;

/** The releases of one language. */
export interface Section {
  /** BCP 47. */
  readonly lang: string;
  /** Its folder from the output's root, with a trailing slash: `zh-hant-hk/`; empty for the newsroom's own language. */
  readonly address: string;
  /** All of them. */
  readonly newest: Listing;
  /** The latest first. */
  readonly years: readonly Listing[];
  /** The latest first. */
  readonly months: readonly Listing[];
  /** In the order of the language's alphabet. */
  readonly topics: readonly Listing[];
  /** In the order of the language's alphabet. */
  readonly organisers: readonly Listing[];
}

/** Releases that are shown together, the newest first. */
export interface Listing {
  readonly kind: 'newest' | 'year' | 'month' | 'topic' | 'organiser';
  /** Its folder from the output's root, with a trailing slash: `topics/health/`; empty for the root itself. */
  readonly address: string;
  /** A topic or an organiser, `2024`, `2024-09`; empty where it is of everything. */
  readonly name: string;
  readonly entries: readonly PublicEntry[];
}

/** When a release came out, and when it was last changed or taken back. */
export interface Times {
  readonly published: Moment;
  /** Never before it came out. */
  readonly updated: Moment;
}

/** An instant, and the clock by which it is told. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly instant: number;
  /** Minutes east of Greenwich. */
  readonly offset: number;
}
