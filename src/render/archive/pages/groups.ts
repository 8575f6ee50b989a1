import { isoDate } from '../../../language/dates.ts';
import type { Listing } from '../../../model/archive.ts';
import type { DateValue } from '../../../model/date.ts';
import type { PublicEntry } from '../../../model/publication.ts';
import { dayInForm } from '../../view/date.ts';
import type { Here } from './here.ts';
import { periodInWords } from './periods.ts';
import type { GroupView, ItemView } from './view.ts';

/** Releases under the month or, where all are of one month, under the day they were issued on. */
export function groupsOf(
  kind: Listing['kind'],
  entries: readonly PublicEntry[],
  { section: { lang }, form }: Here,
  itemOf: (entry: PublicEntry) => ItemView,
): readonly GroupView[] {
  const groups = new Map<string, { readonly date: DateValue; readonly items: ItemView[] }>();
  for (const entry of entries) {
    const { date } = entry.release.data;
    const key = isoDate(date).slice(0, kind === 'month' ? 10 : 7);
    const group = groups.get(key) ?? { date, items: [] };
    groups.set(key, group);
    group.items.push(itemOf(entry));
  }
  return [...groups].map(([iso, { date, items }]) => ({
    heading: kind === 'month' ? dayInForm(date, lang, form) : periodInWords(iso, lang),
    iso,
    items,
  }));
}
