/** A day of the calendar; `month` counts from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days of a month of the Gregorian calendar, or 0 where there is no such month. `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return lengths[month - 1] ?? 0;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Midnight UTC of a calendar date, as a handle for `Intl`; years below 100 mean themselves. */
export function dateHandle(year: number, month: number, day: number): Date {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** The weekday of a date of the Gregorian calendar, also before its time: Monday is 1, Sunday 7. */
export function weekdayOf(year: number, month: number, day: number): number {
  return dateHandle(year, month, day).getUTCDay() || 7;
}

/** Days from one date to another; negative where the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((timeOf(to) - timeOf(from)) / 86_400_000);
}

/** A date as a number: its beginning in Greenwich, in milliseconds since 1970. */
export function timeOf({ year, month, day }: Day): number {
  // Taken for one of our century below that.
  return year < 100 ? dateHandle(year, month, day).getTime() : Date.UTC(year, month - 1, day);
}

/** Whether the calendar has a day. */
export function isReal({ year, month, day }: Day): boolean {
  return year > 0 && day > 0 && day <= daysInMonth(year, month);
}
