import type { DateValue } from '../model/date.ts';
import type { FrontMatter } from '../model/front-matter.ts';

/** Every date of a release with its field, as a path. */
export function* datesOf(data: Partial<FrontMatter>): Iterable<readonly [field: string, date: DateValue]> {
  const { date, embargo, event, changes, withdrawal } = data;
  if (date) yield ['date', date];
  if (embargo) yield ['embargo', embargo];
  if (event?.start) yield ['event.start', event.start];
  if (event?.end) yield ['event.end', event.end];
  for (const [index, change] of changes?.entries() ?? []) {
    if (change.at) yield [`changes.${index}.at`, change.at];
  }
  if (withdrawal?.at) yield ['withdrawal.at', withdrawal.at];
}
