import type { Severity } from './diagnostic.ts';

/** What is known of a rule without running it; `explain`, `docs/rules.md` and reporters read it. */
export interface RuleFacts {
  readonly id: string;
  /** What the rule wants, one sentence in the imperative: "Write the contact's web address in full." */
  readonly summary: string;
  /** Why it matters to a press office: one to three sentences. */
  readonly reason: string;
  readonly severity: Severity;
  /** Reported at its own level whatever the settings say: of a file with this mistake nothing can be published. */
  readonly always?: true;
  /** Whole releases. */
  readonly good: readonly string[];
  readonly bad: readonly string[];
}
