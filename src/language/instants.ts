import type { DateValue, TimeOfDay } from '../model/date.ts';
import { isReal } from './calendar.ts';
import { isOffset, isoDate } from './dates.ts';
import { offsetAt, offsetsAt } from './zones.ts';

const day = 24 * 60 * 60_000;

/**
 * The moment of a date for machines that want no less, as RFC 3339 has it: a date-time's own, and of a calendar date
 * the moment it begins, from which it counts for publication as well. An hour that the clocks go through twice is taken
 * the second time. `null` where the date does not exist.
 * @param zone in which a date without an offset or zone of its own is meant; Greenwich where absent.
 */
export function momentOf(date: DateValue, zone = 'UTC'): string | null {
  const { hour = 0, minute = 0, second = 0, offset, zone: own = zone }: Partial<TimeOfDay> = date.time ?? {};
  if (!isReal(date) || hour > 23 || minute > 59 || second > 60) return null;
  // A leap second has no place in most calendars of programs; it ends with the one before it.
  const time = { hour, minute, second: Math.min(second, 59) };
  if (offset !== undefined) {
    return isOffset(offset, date.written) ? isoDate({ ...date, time: { ...time, offset } }) : null;
  }
  const wall = new Date(Date.UTC(2000, 0, 1, hour, minute, second));
  wall.setUTCFullYear(date.year, date.month - 1, date.day);
  try {
    return isoDate({ ...date, time: { ...time, offset: offsetOf(wall.getTime(), own) } });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** An hour that the clocks leave out is taken as if they had not. */
function offsetOf(wall: number, zone: string): number {
  return offsetsAt(wall, zone).at(-1) ?? offsetAt(wall - day, zone);
}
