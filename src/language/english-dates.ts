/** January first. */
export const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Monday first. */
export const englishWeekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** `6 September 2024`, or without the year where there is none. */
export function englishDate({ day, month, year }: { day: number; month: number; year?: number }): string {
  return [day, englishMonths[month - 1], year].filter((part) => part !== undefined).join(' ');
}

/** `Friday`; Monday is 1. */
export function englishWeekday(day: number): string {
  return englishWeekdays[day - 1] ?? '';
}
