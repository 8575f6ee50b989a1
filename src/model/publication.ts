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
}

export interface PublicEntry extends Entry {
  readonly release: CompleteRelease;
  readonly address: string;
}

/** The releases of a newsroom as they stand at one instant, in order of address, then path. */
export interface Publication {
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly entries: readonly Entry[];
}
