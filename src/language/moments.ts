import type { DateValue } from '../model/date.ts';
import { daysBetween } from './calendar.ts';

/**
 * Whether one date is certainly before another: by the clock where both tell the time and their zones can be
 * compared, else by the calendar.
 */
export function isBefore(a: DateValue, b: DateValue): boolean {
  const days = daysBetween(a, b);
  const [one, other] = [a.time, b.time];
  if (!one || !other) return days > 0;
  const minutes = days * 24 * 60 + (other.hour - one.hour) * 60 + other.minute - one.minute;
  const seconds = minutes * 60 + other.second - one.second;
  if (one.offset !== undefined && other.offset !== undefined)
    return seconds - (other.offset - one.offset) * 60 > 0;
  const comparable = one.offset === undefined && other.offset === undefined && one.zone === other.zone;
  return comparable ? seconds > 0 : days > 0;
}
