import { datelineOf } from './datelines.ts';
import type { DateMention } from './dates/mention.ts';
import { once } from './once.ts';
import type { Passage } from './passage.ts';
import type { Prose } from './prose.ts';
import { signOffs } from './sign-offs.ts';

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

/** The dates of issue that a release gives in its text: at its head and at its foot. */
export const issueDates: (prose: Prose) => readonly IssueDate[] = once(({ body, lang }) => {
  const passages = body.filter(isRunning);
  const feet = [...signOffs(passages, lang)];
  const dateline = datelineOf(passages, lang);
  const isOther = dateline && feet.every(({ passage }) => passage !== dateline.passage);
  return isOther ? [dateline, ...feet] : feet;
});

function isRunning({ kind, inside, text }: Passage): boolean {
  const aside = inside.has('table') || inside.has('footnote') || inside.has('quote');
  return kind !== 'cell' && !aside && /\S/.test(text);
}
