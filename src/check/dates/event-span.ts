import { daysBetween, isReal } from '../../language/calendar.ts';
import type { DateValue } from '../../model/date.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Release } from '../../model/release.ts';
import { quoted } from '../field-words.ts';

/** An event whose field “end” is before its “start”. */
export function* eventBackwards({ data, places }: Release): Iterable<Finding> {
  const { start, end } = data.event ?? {};
  if (!start || !end || !exists(start) || !exists(end) || !isBefore(end, start)) return;
  const place = places.value('event.end');
  yield {
    reason: `The event ends on ${quoted(end.written)}, before it starts on ${quoted(start.written)}.`,
    field: 'event.end',
    ...(place && { place }),
    actual: end.written,
    note: 'Calendars refuse such an event. Correct “event.start” or “event.end”.',
  };
}

function exists(date: DateValue): boolean {
  const { time } = date;
  return isReal(date) && (!time || (time.hour < 24 && time.minute < 60));
}

/** Surely before: where times of different kinds cannot be compared, by days. */
function isBefore(one: DateValue, other: DateValue): boolean {
  const days = daysBetween(other, one);
  const [first, second] = [one.time, other.time];
  if (!first || !second) return days < 0;
  const isKnown = first.offset !== undefined && second.offset !== undefined;
  if (!isKnown && (first.offset !== second.offset || first.zone !== second.zone)) return days < -1;
  const minutes = (time: typeof first) => time.hour * 60 + time.minute - (time.offset ?? 0);
  return days * 24 * 60 + minutes(first) - minutes(second) < 0;
}
