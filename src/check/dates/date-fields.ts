import type { DateValue } from '../../model/date.ts';
import type { Place } from '../../model/place.ts';
import type { Release } from '../../model/release.ts';
import { itemPlace } from '../edits.ts';

interface DateField {
  readonly date: DateValue;
  readonly field: string;
  readonly place?: Place;
}

/** Every date of a release, and where it stands. */
export function* datesOf(release: Release): Iterable<DateField> {
  const { data, places } = release;
  const at = (field: string) => {
    const place = places.value(field);
    return { field, ...(place && { place }) };
  };
  if (data.date) yield { date: data.date, ...at('date') };
  if (data.embargo) yield { date: data.embargo, ...at('embargo') };
  if (data.event?.start) yield { date: data.event.start, ...at('event.start') };
  if (data.event?.end) yield { date: data.event.end, ...at('event.end') };
  for (const [index, { at: date }] of data.changes?.entries() ?? []) {
    yield { date, ...itemPlace(release, ['changes', index, 'at'], date.written) };
  }
  if (data.withdrawal?.at) yield { date: data.withdrawal.at, ...at('withdrawal.at') };
}
