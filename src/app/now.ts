import { minutesOf } from '../language/dates.ts';
import type { DateValue } from '../model/date.ts';
import { PressdeskError } from '../model/error.ts';
import { instantOf } from '../newsroom/instant.ts';

const form = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?$/i;

/**
 * The instant somebody wants to be now: `2026-01-01`, which is the midnight that begins the day in `zone` (Greenwich
 * where there is none), or `2026-01-01T09:00+08:00`.
 * @param option as people are told of it.
 * @throws PressdeskError where the text is neither, or the day does not exist.
 */
export function readInstant(text: string, zone: string | undefined, option = '--now'): Date {
  const date = read(text.trim());
  const instant = date && instantOf(date, { ...(zone && { zone }), otherwise: 0 });
  if (instant !== undefined) return new Date(instant);
  throw new PressdeskError(`${option} cannot be "${text}".`, {
    hint: 'Write a date such as 2026-01-01, or a date and time with its offset such as 2026-01-01T09:00+08:00.',
  });
}

function read(text: string): DateValue | undefined {
  const [, year, month, day, hour, minute, second, offset] = form.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = { written: text, year: Number(year), month: Number(month), day: Number(day) };
  if (hour === undefined || offset === undefined) return date;
  return {
    ...date,
    time: {
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second ?? 0),
      offset: minutesOf(offset),
    },
  };
}
