import { type Day, dateHandle, isReal } from '../../language/calendar.ts';
import { dateInWords } from '../../language/dates.ts';
import type { DateValue } from '../../model/date.ts';
import type { Release } from '../../model/release.ts';

/** A day as it is named in a text, which may leave the year open. */
export interface NamedDay {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/** The day `shift` days after another. */
export function dayAfter({ year, month, day }: Day, shift: number): Day {
  const date = dateHandle(year, month, day + shift);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether the words of a text name a day; without a year they name it in every year. */
export function names(named: NamedDay, { year, month, day }: Day): boolean {
  return named.day === day && named.month === month && (named.year ?? year) === year;
}

/** `5 September 2024`, weekday before it: as findings say a day. */
export function dayWords(day: Day): string {
  return dateInWords({ ...day, written: '' }, 'en');
}

/**
 * The days that a release may call today: its own first, then that of its embargo, on which it will be read. One that
 * is issued soon after midnight may mean the evening before, and of an hour in Greenwich nobody knows the day at home.
 * Empty where the release has no date that exists.
 */
export function daysOfIssue({ data: { date, embargo } }: Release): readonly Day[] {
  if (!date || !isReal(date)) return [];
  const isHeld = embargo !== undefined && isReal(embargo);
  const days: Day[] = isHeld ? [date, embargo] : [date];
  addNearMidnight(date, days);
  if (isHeld) addNearMidnight(embargo, days);
  return days;
}

/** Adds the days next to a date that it may mean as well. */
function addNearMidnight(date: DateValue, days: Day[]): void {
  const { time, written } = date;
  if (!time) return;
  const inGreenwich = /z$/i.test(written);
  if (time.hour < 3 || (inGreenwich && time.hour < 12)) days.push(dayAfter(date, -1));
  if (inGreenwich && time.hour >= 10) days.push(dayAfter(date, 1));
}
