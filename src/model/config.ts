import type { Colours } from './colours.ts';
import type { Defaults } from './front-matter.ts';
import type { House } from './house.ts';
import type { Logo } from './logo.ts';
import type { NewsletterSettings } from './newsletter.ts';
import type { Level } from './rule.ts';

/** A newsroom's settings, complete: what `pressdesk.yaml` says, and the defaults where it is silent. */
export interface Config extends Defaults {
  /** The organisation whose newsroom this is; heads page and newsletter. */
  readonly organisation?: string;
  /** Where it is. */
  readonly address?: string;
  readonly logo?: Logo;
  readonly colours: Colours;
  /** The house it has chosen, then what it says otherwise. */
  readonly houses: readonly House[];
  /** Language of the version that counts where versions differ; the others say so. */
  readonly authoritative?: string;
  /** Absolute address the output folder is served at, ending in `/`. Mails need it for their links. */
  readonly site?: string;
  /** How its mails are addressed. */
  readonly newsletter: NewsletterSettings;
  /** Folder of the releases, from the newsroom's folder. */
  readonly releases: string;
  /** Folder that is written, from the newsroom's folder. */
  readonly out: string;
  /** Ids of the formats a build writes. */
  readonly formats: readonly string[];
  /** Levels that differ from a rule's own. */
  readonly rules: Readonly<Record<string, Level>>;
  /** Numbers set for rules, by rule and name. */
  readonly options: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Abbreviations that need no explanation, and what they stand for. */
  readonly glossary: Readonly<Record<string, string>>;
  /** Hosts that the public cannot reach, where texts are tried out before they are published. */
  readonly stagingHosts: readonly string[];
}
