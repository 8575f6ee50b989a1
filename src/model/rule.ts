import type { Severity } from './diagnostic.ts';

export type Level = Severity | 'off';

/** A number that a newsroom may set for a rule. */
export interface RuleOption {
  /** What it means, one sentence: "The most characters a headline may have." */
  readonly means: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
}

/** What is known of a rule without running it; `explain`, `docs/rules.md` and reporters read it. */
export interface RuleFacts {
  readonly id: string;
  /** What the rule wants, one sentence in the imperative: "Write the contact's web address in full." */
  readonly summary: string;
  /** Why it matters to a press office: one to three sentences. */
  readonly reason: string;
  /** `off`: only where a newsroom asks for it. */
  readonly severity: Level;
  /** Reported at its own level whatever the settings say: of a file with this mistake nothing can be published. */
  readonly always?: true;
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** Rules whose finding at the same place says it better; this rule's is left out then. */
  readonly yieldsTo?: readonly string[];
  /** What it reads, where that is no release: the HTML of a mail. */
  readonly reads?: 'mail';
  /** Whole releases; of a rule that reads mails, pieces of their HTML. */
  readonly good: readonly string[];
  readonly bad: readonly string[];
}
