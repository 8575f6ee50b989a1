import type { DateMention } from './dates/mention.ts';
import type { Passage } from './passage.ts';

/** The date of issue as the text of a release gives it. */
export interface IssueDate {
  readonly passage: Passage;
  readonly mention: DateMention;
  readonly kind: 'dateline' | 'sign-off';
  /** Whether nothing but its form says so: a date alone on a line may be another day's as well. */
  readonly doubtful: boolean;
  /** Whether a place stands before it. */
  readonly placed?: true;
}
