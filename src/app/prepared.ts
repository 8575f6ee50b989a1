import type { Entry } from '../model/publication.ts';
import type { Plan } from '../publish/plan.ts';
import type { BuiltRelease, Edition } from './build-outcome.ts';
import type { Inspected } from './inspect.ts';
import type { KeptParts } from './kept/kept-parts.ts';
import type { MadeMail } from './mail/mails.ts';
import type { Newsroom } from './newsroom.ts';
import type { Press } from './press.ts';

/** A build up to the point where it would write. */
export interface Prepared {
  readonly now: Date;
  readonly newsroom: Newsroom;
  readonly edition: Edition;
  /** The output folder, absolute, and as people are told of it. */
  readonly out: string;
  readonly shown: string;
  readonly inspected: readonly Inspected[];
  readonly entries: readonly Entry[];
  /** Paths of those that the log may not name. */
  readonly unnamed: ReadonlySet<string>;
  readonly releases: readonly BuiltRelease[];
  /** Paths of the releases that are left out, from the newsroom's folder. */
  readonly heldBack: ReadonlySet<string>;
  readonly plan: Plan;
  /** The mails that were made, and what they were made with. */
  readonly mails: readonly MadeMail[];
  readonly press: Press;
  /** What the person at the desk should know besides. */
  readonly notes: readonly string[];
  /** The same, of what is so in this build alone. */
  readonly passing: readonly string[];
  /** What is kept of each release. */
  readonly parts?: KeptParts;
  /** Until when a build of the same files comes out the same; milliseconds since 1970. */
  readonly until: number;
}
