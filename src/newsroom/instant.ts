import { instantIn, wallClockOf } from '../language/instants.ts';
import { rememberedBy } from '../language/remembered.ts';
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
 * The instant of a date in milliseconds since 1970, as `instantIn` has it; `undefined` where the date or its offset does
 * not exist.
 */
export function instantOf(date: DateValue, { zone, otherwise }: Clock): number | undefined {
  if (date.time?.offset !== undefined) return instantIn(date, 'UTC');
  const meant = date.time?.zone ?? zone;
  const known = meant && instantThere({ date, zone: meant });
  if (known || known === 0) return known;
  const wall = wallClockOf(date);
  return wall === undefined ? undefined : wall - otherwise * minute;
}

/**
 * Whether a date is past at `now`, where that can be told without knowing zones: no place on earth was ever a whole
 * day away from Greenwich. Spares asking for the zones of all but the newest releases.
 */
export function surelyPast(date: DateValue, now: number): boolean {
  return date.time?.offset === undefined && pastFrom(date) <= now;
}

/** From when on a date is past everywhere, in milliseconds since 1970; `Infinity` for one that does not exist. */
export function pastFrom(date: DateValue): number {
  return (wallClockOf(date) ?? Infinity) + day;
}

// A zone's rules are slow to apply, and of a hundred thousand releases most share their day with others.
const instantThere = rememberedBy(
  ({ date: { year, month, day, time }, zone }: { readonly date: DateValue; readonly zone: string }) => {
    const clock = time ? `T${time.hour}:${time.minute}:${time.second}` : '';
    return `${year}-${month}-${day}${clock} ${zone}`;
  },
  ({ date, zone }) => instantIn(date, zone),
  5000,
);
