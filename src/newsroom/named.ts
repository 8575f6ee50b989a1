import type { Config } from '../model/config.ts';
import type { DateValue } from '../model/date.ts';
import type { Release } from '../model/release.ts';
import { pastFrom, surelyPast } from './instant.ts';
import { stateOf } from './state.ts';

/**
 * Whether the log of a build, which many may read, can name a release: the name of its file may be the secret. What
 * is out or was taken back can be named, and what is plainly past though its day does not exist. What may be meant for
 * later cannot: drafts, what is under embargo, and what has a date or a whole text that nobody can read.
 * @param wasOut whether something of it stands in the output.
 */
export function mayBeNamed(release: Release, config: Config, now: Date, wasOut = false): boolean {
  const { kind } = stateOf(release, config, now.getTime());
  if (kind === 'public' || kind === 'withdrawn') return true;
  const { data, places, source, unread } = release;
  if (kind === 'unclear' && wasOut) return true;
  if (kind !== 'unclear' || (unread && source.text === '')) return false;
  if (data.date) return monthIsPast(data.date, now);
  return !places.key('date') && !dateLine.test(source.text);
}

const dateLine = /^["']?date["']?[ \t]*:/im;

/** `2024-04-31` is no day, and past in 2030 all the same. */
function monthIsPast(date: DateValue, now: Date): boolean {
  return surelyPast(monthAfter(date), now.getTime());
}

/** From when on a release may be named whose day does not exist; milliseconds since 1970. */
export function nameableFrom(date: DateValue): number {
  return pastFrom(monthAfter(date));
}

function monthAfter({ written, year, month }: DateValue): DateValue {
  const next = month >= 12 ? { year: year + 1, month: 1 } : { year, month: Math.max(month + 1, 1) };
  return { written, ...next, day: 1 };
}
