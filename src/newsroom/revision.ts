import { isBefore } from '../language/moments.ts';
import type { DateValue } from '../model/date.ts';
import type { Revision, State } from '../model/publication.ts';
import type { Release } from '../model/release.ts';

/** Which revision of a release is out: counted, and dated by its latest change or its withdrawal. */
export function revisionOf({ data: { changes = [], withdrawal } }: Release, state: State): Revision {
  const withdrawn = state.kind === 'withdrawn';
  const dates = changes.map(({ at }) => at);
  if (withdrawn && withdrawal?.at) dates.push(withdrawal.at);
  const modified = dates.reduce<DateValue | undefined>(
    (latest, date) => (latest && isBefore(date, latest) ? latest : date),
    undefined,
  );
  return { version: 1 + changes.length + (withdrawn ? 1 : 0), ...(modified && { modified }) };
}
