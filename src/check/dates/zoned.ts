import { dateHandle } from '../../language/calendar.ts';
import { isoDate } from '../../language/dates.ts';
import type { DateValue } from '../../model/date.ts';

/** A date-time as a clock in Greenwich would show it, in milliseconds since 1970. */
export function wallOf({ year, month, day, time }: DateValue): number {
  const { hour = 0, minute = 0, second = 0 } = time ?? {};
  return dateHandle(year, month, day).setUTCHours(hour, minute, second, 0);
}

/** The same time of day with an offset: `2026-10-25T01:30+01:00`. */
export function withOffset({ time, ...day }: DateValue, offset: number): string {
  const { hour = 0, minute = 0, second = 0 } = time ?? {};
  const written = isoDate({ ...day, time: { hour, minute, second, offset } });
  return second === 0 ? written.replace(/^(.{16}):00/, '$1') : written;
}
