import type { PublishedAssets } from './asset.ts';
import type { DateValue } from './date.ts';
import type { CompleteRelease, Release } from './release.ts';

/** What may happen to a release at a given instant. */
export type State =
  | { readonly kind: 'draft' }
  /** `until` is an instant, ISO 8601 in UTC; `byDate` where no embargo says so, but a date that has not come yet. */
  | { readonly kind: 'embargoed'; readonly until: string; readonly byDate?: true }
  /** Somebody meant to hold it back, in words that cannot be read. */
  | { readonly kind: 'held' }
  | { readonly kind: 'public' }
  | { readonly kind: 'withdrawn' }
  /** It cannot be told: the file, or its date, cannot be read. Nothing new comes out of it; what was published stays. */
  | { readonly kind: 'unclear' };

export interface Entry {
  readonly release: Release;
  readonly state: State;
  /** Where it is or will be published, from the output's root, with a trailing slash: `2024/09/05/ip-seminar/`. Absent where date or slug cannot be told. */
  readonly address?: string;
  /** Present where another release that is out as well has the same address: neither may be rendered. */
  readonly clashes?: true;
  readonly revision: Revision;
}

/** Which state of its text a release shows. */
export interface Revision {
  /** 1 as it was issued, one more for each change and for its withdrawal. */
  readonly version: number;
  /** Of the latest change or the withdrawal; absent where there is none, or its date is not told. */
  readonly modified?: DateValue;
}

/** A release that is public, as others link to it. */
export interface Linked {
  /** From the output's root. */
  readonly address: string;
  readonly title: string;
  readonly lang: string;
}

/** What ties a release to others that are public. */
export interface Ties {
  /** Every language version, the release itself among them, in order of address; empty where there is no other. */
  readonly versions: readonly Linked[];
  /** The version for readers of none of these languages. */
  readonly fallback?: Linked;
  /** The version that counts where they differ, where it is another one and the newsroom names its language. */
  readonly authoritative?: Linked;
  /** What takes the place of a withdrawn release: another one, or a web address elsewhere. */
  readonly replacement?: Linked | { readonly url: string };
}

export interface PublicEntry extends Entry {
  readonly release: CompleteRelease;
  readonly address: string;
  /** The files published with it, where somebody has looked for them. */
  readonly assets?: PublishedAssets;
}

/** The releases of a newsroom as they stand at one instant, in order of address, then path. */
export interface Publication {
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly entries: readonly Entry[];
}
