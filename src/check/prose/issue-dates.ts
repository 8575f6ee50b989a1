import { datelineOf } from './datelines.ts';
import type { IssueDate } from './issue-date.ts';
import { once } from './once.ts';
import type { Passage } from './passage.ts';
import type { Prose } from './prose.ts';
import { signOffs } from './sign-offs.ts';

/** The dates of issue that a release gives in its text: at its head and at its foot. */
export const issueDates: (prose: Prose) => readonly IssueDate[] = once(({ body, lang }) => {
  const passages = body.filter(isRunning);
  const feet = signOffs(passages, lang);
  const dateline = datelineOf(passages, lang);
  const isOther = dateline && feet.every(({ passage }) => passage !== dateline.passage);
  return isOther ? [dateline, ...feet] : feet;
});

function isRunning({ kind, inside, text }: Passage): boolean {
  const aside = inside.size > 0 && (inside.has('table') || inside.has('footnote') || inside.has('quote'));
  return kind !== 'cell' && !aside && /\S/.test(text);
}
