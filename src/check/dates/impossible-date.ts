import { daysInMonth } from '../../language/calendar.ts';
import { isOffset } from '../../language/dates.ts';
import { englishMonths } from '../../language/english-dates.ts';
import type { DateValue, TimeOfDay } from '../../model/date.ts';

interface Problem {
  readonly reason: string;
  readonly note?: string;
  /** The part of the date that is wrong, as written, and what could stand there. */
  readonly instead?: { readonly written: string; readonly text: string };
}

/** Everything for which a date is no date of the calendar, or its time no time of day; nothing where it is one. */
export function* dateProblems(value: DateValue): Iterable<Problem> {
  yield* dayProblems(value);
  if (value.time) yield* timeProblems(value.time, value.written);
}

function* dayProblems({ year, month, day, written }: DateValue): Iterable<Problem> {
  if (year === 0) yield { reason: 'There is no year 0.', note: 'The years are counted from 1.' };
  const name = englishMonths[month - 1];
  if (!name) {
    yield {
      reason: `There is no month ${month}: a year has 12.`,
      note: 'Dates are written year-month-day, such as 2024-09-05.',
    };
    if (day < 1 || day > 31)
      yield { reason: `There is no day ${day}: days are counted from 1 to 31 at most.` };
    return;
  }
  const days = daysInMonth(year, month);
  if (day < 1) yield { reason: `There is no ${day} ${name}: months begin with day 1.` };
  if (day <= days) return;
  const calendar = written.slice(0, 10);
  yield {
    reason: `There is no ${day} ${name}${day === 29 ? ` in ${year}` : ''}: ${name} has ${days} days${month === 2 ? ' that year' : ''}.`,
    note: 'Put the day that was meant.',
    // A year that does not exist is not repeated in an offer.
    ...(year > 0 && { instead: { written: calendar, text: `${calendar.slice(0, 8)}${days}` } }),
  };
}

function* timeProblems({ hour, minute, second, offset }: TimeOfDay, written: string): Iterable<Problem> {
  const clock = `${two(hour)}:${two(minute)}`;
  if (hour === 24)
    yield { reason: `There is no ${clock}.`, note: 'Midnight is 00:00 of the day that begins.' };
  if (hour > 24) yield { reason: `There is no ${clock}: the last hour of a day is 23.` };
  if (minute > 59) yield { reason: `There is no ${clock}: an hour has 60 minutes, 00 to 59.` };
  if (second > 59)
    yield { reason: `There is no ${clock}:${two(second)}: a minute has 60 seconds, 00 to 59.` };
  if (offset === undefined || isOffset(offset, written)) return;
  const [zone] = /[+-]\d\d:?\d\d$/.exec(written) ?? [];
  yield {
    reason: `No place on earth has its clocks ${zone ?? 'so far'} from Greenwich.`,
    note: 'Offsets run from -12:00 to +14:00; Hong Kong is +08:00.',
  };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
