import type { State } from '../model/publication.ts';
import type { AddressNews, AddressStanding } from '../publish/addresses.ts';
import type { Report } from '../report/report.ts';

/** Which releases a build writes: those that may be public, or those that may not be yet. */
export type Edition = 'public' | 'preview';

/** What a build did. Paths of releases are as people are told of them, those of files from the output's root. */
export interface BuildOutcome {
  /** The instant taken for now. */
  readonly now: Date;
  /** The newsroom's zone, to tell times in. */
  readonly timezone?: string;
  /** The output folder as people are told of it. */
  readonly out: string;
  readonly edition: Edition;
  /** Of the releases below. */
  readonly report: Report;
  /** Those that can be named to whoever reads the log. */
  readonly releases: readonly BuiltRelease[];
  /** The others. */
  readonly unnamed: Unnamed;
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  /** Every address the output had or has. */
  readonly addresses: readonly AddressStanding[];
  /** Addresses at which this build left nothing, or a page that leads on. */
  readonly addressNews: readonly AddressNews[];
  /** Whether nothing was read, as nothing had changed since the last one. */
  readonly isSpared?: boolean;
  /** Releases that could not be opened, or at which pressdesk itself failed. */
  readonly undone: number;
  /** What the person at the desk should know besides. */
  readonly notes: readonly string[];
}

/** Releases that a log must not name, in numbers. */
export interface Unnamed {
  readonly releases: number;
  /** How many of them became what. */
  readonly fates: Readonly<Record<'draft' | 'embargoed' | 'held' | 'refused', number>>;
  /** Those under embargo by a date in the future alone. */
  readonly byDate: number;
  /** What the copy desk found in them. */
  readonly errors: number;
  readonly warnings: number;
}

export interface BuiltRelease {
  readonly path: string;
  readonly address?: string;
  readonly fate: Fate;
  /** Files that were made of it. */
  readonly files: readonly string[];
}

/**
 * What became of a release: `public`, held back as its state says, `withdrawn` with a `notice` at its address or not, `previewed` though it is held back, or `refused`
 * for what is wrong with it: `lacks` is what every output needs and it has not, in words such as `a title`.
 */
export type Fate =
  | Exclude<State, { kind: 'unclear' | 'withdrawn' }>
  | { readonly kind: 'withdrawn'; readonly notice: boolean }
  | { readonly kind: 'previewed'; readonly state: State }
  | { readonly kind: 'refused'; readonly errors: number; readonly lacks: readonly string[] };
