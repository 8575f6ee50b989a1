import type { AssetState, PictureReading } from '../model/asset.ts';
import type { Config } from '../model/config.ts';
import type { Finding } from '../model/diagnostic.ts';
import type { Fault, FaultKind } from '../model/fault.ts';
import type { FieldPlaces, Release } from '../model/release.ts';
import type { RuleFacts } from '../model/rule.ts';
import type { SlugReading } from '../model/slug.ts';
import type { Spellings } from '../model/spellings.ts';
import type { Ignore } from './ignores.ts';

export type FaultOf<Kind extends FaultKind> = Extract<Fault, { kind: Kind }>;

/** What a fault rule may know of the file around its fault. */
export interface FaultContext {
  readonly faults: readonly Fault[];
  readonly places: FieldPlaces;
  /** How the settings have rules reported. */
  readonly levels: Config['rules'];
}

interface WordsFor<Kind extends FaultKind> extends RuleFacts {
  readonly fault: Kind;
  /**
   * Puts a fault into words; `undefined` where another finding already says all there is to say. The engine adds the
   * fault's own place and field where the finding has none.
   */
  words(fault: FaultOf<Kind>, context: FaultContext): Finding | undefined;
}

/** Puts the faults of one kind into words; runs for every file, also one of which nothing else could be read. */
export type FaultRule<Kind extends FaultKind = FaultKind> = { [K in Kind]: WordsFor<K> }[Kind];

/** Reads a release that could be read; whatever field it needs may still be missing. */
export interface ReleaseRule extends RuleFacts {
  check(release: Release, context: Context): Iterable<Finding>;
}

/** What most rules find. */
export const none: readonly Finding[] = [];

/** Puts a wish to ignore something into words that turned out to be needless. */
export interface IgnoreRule extends RuleFacts {
  readonly ignore: 'unused';
  /** `ignore.rules` are those that found nothing there. */
  words(ignore: Ignore): Finding;
}

export type Rule = FaultRule | ReleaseRule | IgnoreRule;

/** The number a newsroom set for a rule, or the rule's own. */
export function optionOf({ id, options = {} }: RuleFacts, name: string, { config }: Context): number {
  const option = options[name];
  if (!option) throw new Error(`${id} has no option ${name}`);
  return config.options[id]?.[name] ?? option.default;
}

/** What a rule needs beside its release. */
export interface Context {
  readonly config: Config;
  readonly slug: SlugReading;
  /** Where the release will be published: `2024/09/05/ip-seminar/`. Absent where date or slug cannot be told. */
  readonly address?: string;
  /** The other language versions of the release: those with the same `key`. */
  readonly siblings: readonly Release[];
  /** How all releases of the newsroom write their topics and organisers; absent where nothing is known of others. */
  readonly spellings?: Spellings;
  /** Every rule there is. */
  readonly rules: readonly RuleFacts[];
  /** Paths of the other releases that claim the same address. */
  readonly claimants: readonly string[];
  /** What `translations-of` leads to: another version, the release itself, or nothing. */
  source(written: string): 'found' | 'itself' | 'nowhere';
  /** What `replaced-by` leads to: another release or a web address elsewhere, the release itself, or nothing. */
  successor(written: string): 'found' | 'itself' | 'nowhere';
  /** State of a file the release names, by its path as written. */
  asset(file: string): AssetState;
  /** What the bytes of such a file tell, where it is a picture that is there. */
  picture(file: string): PictureReading;
}
