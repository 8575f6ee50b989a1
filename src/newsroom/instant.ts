import { daysInMonth } from '../language/calendar.ts';
import { isOffset } from '../language/dates.ts';
import type { DateValue } from '../model/date.ts';

/** How a date without offset is placed on the world's clock. */
export interface Clock {
  /** IANA name of the zone in which dates without an offset are meant. */
  readonly zone?: string;
  /** Minutes east of Greenwich that are taken where no zone is known either. */
  readonly otherwise: number;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * The instant of a date in milliseconds since 1970: a date-time's own, and of a calendar date the moment it begins.
 * An hour that the clocks go through twice is taken the second time, one that they leave out as if they had not.
 * `undefined` where the date or its offset does not exist.
 */
export async function instantOf(date: DateValue, clock: Clock): Promise<number | undefined> {
  const wall = wallClock(date);
  if (wall === undefined) return undefined;
  const offset = date.time?.offset;
  // What was meant may be later than what it adds up to.
  if (offset !== undefined) return isOffset(offset, date.written) ? wall - offset * minute : undefined;
  const zone = date.time?.zone ?? clock.zone;
  const known = zone && (await remembered(date, zone));
  return known || known === 0 ? known : wall - clock.otherwise * minute;
}

/**
 * Whether a date is past at `now`, where that can be told without knowing zones: no place on earth was ever a whole
 * day away from Greenwich. Spares loading the zones for all but the newest releases.
 */
export function surelyPast(date: DateValue, now: number): boolean {
  const wall = wallClock(date);
  return wall !== undefined && date.time?.offset === undefined && wall + day <= now;
}

/** The date as a clock in Greenwich would show it. */
function wallClock({ year, month, day: dayOfMonth, time }: DateValue): number | undefined {
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return undefined;
  const { hour = 0, minute: minutes = 0, second = 0 } = time ?? {};
  if (hour > 23 || minutes > 59 || second > 60) return undefined;
  const wall = new Date(Date.UTC(2000, 0, 1, hour, minutes, second));
  return wall.setUTCFullYear(year, month - 1, dayOfMonth);
}

// A zone's rules are slow to apply, and of a hundred thousand releases most share their day with others.
const found = new Map<string, number | undefined>();
const mostRemembered = 5000;

async function remembered(date: DateValue, zone: string): Promise<number | undefined> {
  const { year, month, day: dayOfMonth, time } = date;
  const clock = time ? `T${time.hour}:${time.minute}:${time.second}` : '';
  const key = `${year}-${month}-${dayOfMonth}${clock} ${zone}`;
  if (found.has(key)) return found.get(key);
  if (found.size >= mostRemembered) found.clear();
  const instant = await inZone(date, zone);
  found.set(key, instant);
  return instant;
}

async function inZone(
  { year, month, day: dayOfMonth, time }: DateValue,
  zone: string,
): Promise<number | undefined> {
  const { Temporal } = await import('temporal-polyfill');
  try {
    const date = Temporal.PlainDate.from({ year, month, day: dayOfMonth }, { overflow: 'reject' });
    if (!time) return date.toZonedDateTime(zone).epochMilliseconds;
    const { hour, minute: minutes, second } = time;
    return date
      .toPlainDateTime({ hour, minute: minutes, second })
      .toZonedDateTime(zone, { disambiguation: 'later' }).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
