import type { Severity } from './diagnostic.ts';
import type { Defaults } from './front-matter.ts';

/** A newsroom's settings, complete: what `pressdesk.yaml` says, and the defaults where it is silent. */
export interface Config extends Defaults {
  /** The organisation whose newsroom this is; heads page and newsletter. */
  readonly organisation?: string;
  /** Absolute address the output folder is served at, ending in `/`. Mails need it for their links. */
  readonly site?: string;
  /** Folder of the releases, from the newsroom's folder. */
  readonly releases: string;
  /** Folder that is written, from the newsroom's folder. */
  readonly out: string;
  /** Ids of the formats a build writes. */
  readonly formats: readonly string[];
  /** Levels that differ from a rule's own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}
