import { type Day, daysBetween, isReal } from '../../language/calendar.ts';
import type { DateValue } from '../../model/date.ts';
import type { EmbargoLine } from '../prose/embargo-lines.ts';
import { dayAfter, names } from './issue-day.ts';

const minutesOfDay = 24 * 60;
/** No two places on earth show times further apart. */
const furthest = 26 * 60;

/** Minutes from one date-time to another as the clocks show them, or as they are where both say their zone. */
function minutesBetween(from: DateValue, to: DateValue): { minutes: number; exact: boolean } | undefined {
  if (!from.time || !to.time) return undefined;
  const wall = (value: DateValue) => (value.time?.hour ?? 0) * 60 + (value.time?.minute ?? 0);
  const minutes = daysBetween(from, to) * minutesOfDay + wall(to) - wall(from);
  const [here, there] = [from.time, to.time];
  if (here.offset !== undefined && there.offset !== undefined)
    return { minutes: minutes - there.offset + here.offset, exact: true };
  return { minutes, exact: here.zone !== undefined && here.zone === there.zone };
}

/**
 * Whether an embargo is over, or a change made, before the release is issued. Papers are given tomorrow’s date in the evening: a release
 * dated by its day alone may go out from six the evening before.
 */
export function isBeforeIssue(embargo: DateValue, date: DateValue): boolean {
  if (!isReal(embargo) || !isReal(date)) return false;
  const between = minutesBetween(embargo, date);
  if (between) return between.minutes > (between.exact ? 0 : furthest);
  const days = daysBetween(embargo, date);
  const isEvening = embargo.time !== undefined && !date.time && embargo.time.hour >= 18;
  // Of an hour in Greenwich nobody knows the day at home.
  const isAbroad = embargo.time !== undefined && /z$/i.test(embargo.written) && embargo.time.hour >= 10;
  return days > (isEvening || isAbroad ? 1 : 0);
}

/** Whether the embargo of the text is certainly another one than the field’s. */
export function differs({ mention, time }: EmbargoLine, embargo: DateValue): boolean {
  if (!isReal(embargo)) return false;
  const { time: clock } = embargo;
  const year = mention?.year ?? embargo.year;
  const day: Day | undefined = mention && { year, month: mention.month, day: mention.day };
  if (day && !isReal(day)) return false;
  const days = day ? daysBetween(embargo, day) : 0;
  if (!time || !clock) {
    if (days === 0) return false;
    // Midnight may be counted to the day that ends, and an hour in Greenwich to another day.
    const isNear = clock && (clock.hour === 0 || /z$/i.test(embargo.written)) && Math.abs(days) === 1;
    return !isNear;
  }
  const wall = days * minutesOfDay + (time.hour - clock.hour) * 60 + time.minute - clock.minute;
  const { offset } = clock;
  const { offsets } = time;
  if (offset !== undefined && offsets && offsets.length > 0)
    return offsets.every((own) => wall - own + offset !== 0);
  const isOpen = offsets !== undefined || /z$/i.test(embargo.written);
  return isOpen ? Math.abs(wall) > furthest : wall !== 0;
}

/** What the field would have to be for the text; nothing where the text leaves day or zone open. */
export function fieldFor({ mention, time }: EmbargoLine, date: DateValue | undefined): string | undefined {
  if (!mention) return undefined;
  const { month, day } = mention;
  const year = mention.year ?? yearBeside(mention, date);
  if (year === undefined || !isReal({ year, month, day })) return undefined;
  const calendar = [String(year).padStart(4, '0'), two(month), two(day)].join('-');
  if (!time) return calendar;
  const [offset, ...others] = time.offsets ?? [];
  if (offset === undefined || others.length > 0) return undefined;
  const distance = Math.abs(offset);
  const zone =
    offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
  return `${calendar}T${two(time.hour)}:${two(time.minute)}${zone}`;
}

/** A day without a year is the one on or soon after the release’s own. */
function yearBeside(named: { month: number; day: number }, date: DateValue | undefined): number | undefined {
  if (!date || !isReal(date)) return undefined;
  for (let shift = 0; shift < 60; shift++) {
    const day = dayAfter(date, shift);
    if (names(named, day)) return day.year;
  }
  return undefined;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
