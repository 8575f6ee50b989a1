import type { DateValue } from '../model/date.ts';
import { isReal } from './calendar.ts';
import { isOffset, isoDate } from './dates.ts';
import { offsetAt, offsetsAt } from './zones.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * A date as a clock in Greenwich would show it, in milliseconds since 1970: of a calendar date its midnight.
 * `undefined` where no calendar or clock has it.
 */
export function wallClockOf(date: DateValue): number | undefined {
  const { hour = 0, minute = 0, second = 0 } = date.time ?? {};
  if (!isReal(date) || hour > 23 || minute > 59 || second > 60) return undefined;
  const wall = new Date(Date.UTC(2000, 0, 1, hour, minute, second));
  return wall.setUTCFullYear(date.year, date.month - 1, date.day);
}

/**
 * The instant of a date in milliseconds since 1970: a date-time's own, and of a calendar date the moment it begins. An
 * hour that the clocks go through twice is taken the second time, one that they leave out as if they had not.
 * `undefined` where the date or its offset does not exist, or it has no offset and there is no such zone.
 * @param zone in which a date without an offset or zone of its own is meant.
 */
export function instantIn(date: DateValue, zone: string): number | undefined {
  const wall = wallClockOf(date);
  const offset = wall === undefined ? undefined : offsetOf(date, wall, zone);
  return wall === undefined || offset === undefined ? undefined : wall - offset * minute;
}

/**
 * The same for machines that want it on the clock it is told by, as RFC 3339 has it; `null` where there is none.
 * @param zone Greenwich where absent.
 */
export function momentOf(date: DateValue, zone = 'UTC'): string | null {
  const wall = wallClockOf(date);
  const offset = wall === undefined ? undefined : offsetOf(date, wall, zone);
  if (offset === undefined) return null;
  const { hour = 0, minute = 0, second = 0 } = date.time ?? {};
  // A leap second has no place in most calendars of programs; it ends with the one before it.
  return isoDate({ ...date, time: { hour, minute, second: Math.min(second, 59), offset } });
}

function offsetOf(date: DateValue, wall: number, zone: string): number | undefined {
  const { offset, zone: own = zone } = date.time ?? {};
  // What was meant may be later than what it adds up to.
  if (offset !== undefined) return isOffset(offset, date.written) ? offset : undefined;
  try {
    const offsets = offsetsAt(wall, own);
    return (date.time ? offsets.at(-1) : offsets[0]) ?? offsetAt(wall - day, own);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
