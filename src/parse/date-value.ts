import { minutesOf } from '../language/dates.ts';
import type { DateValue } from '../model/date.ts';

const pattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2}))?(?: ?([Zz]|[+-]\d{2}:?\d{2}))?)?$/;

/**
 * A date as it is written: `2024-09-05`, or with a time, `2024-09-05T18:05+08:00`. `undefined` for any other shape; the
 * numbers are not looked at.
 */
export function readDate(written: string): DateValue | undefined {
  const [all, year, month, day, hour, minute, second, offset] = pattern.exec(written) ?? [];
  if (all === undefined) return undefined;
  const date = { written, year: Number(year), month: Number(month), day: Number(day) };
  if (hour === undefined) return date;
  const minutes = offset === undefined ? undefined : minutesOf(offset);
  const time = { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) };
  return { ...date, time: minutes === undefined ? time : { ...time, offset: minutes } };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The date meant by a form that can be read in one way only: `2024/9/5`, `2024年9月5日`, `5 September 2024`. */
export function rewriteDate(written: string): string | undefined {
  const numbers = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(written);
  if (numbers) return iso(numbers[1], numbers[2], numbers[3]);
  const british = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.? (\d{4})$/i.exec(written);
  if (british) return iso(british[3], monthOf(british[2]), british[1]);
  const american = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(written);
  return american ? iso(american[3], monthOf(american[1]), american[2]) : undefined;
}

function monthOf(name = ''): string {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function iso(year = '', month = '', day = ''): string | undefined {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
