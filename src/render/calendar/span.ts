import ICAL from 'ical.js';
import { daysInMonth } from '../../language/calendar.ts';
import { momentOf } from '../../language/instants.ts';
import type { DateValue } from '../../model/date.ts';
import type { PressEvent } from '../../model/front-matter.ts';

/** From when to when an event lasts, as calendars have it: of whole days, the end is the first day after it. */
export interface Span {
  readonly start: ICAL.Time;
  readonly end?: ICAL.Time;
}

/** @throws where the event begins on a day that does not exist: of such an event there is no calendar. */
export function spanOf({ start, end }: PressEvent): Span {
  const from = timeOf(start);
  if (!from) throw new Error(`no time to put into a calendar: ${start.written}`);
  const to = start.time ? end && endOf(end, start) : dayAfter(end ?? start);
  // One that ends before it begins is somebody's slip, and no calendar takes it.
  return to && to.compare(from) > 0 ? { start: from, end: to } : { start: from };
}

/** The end of an event that begins at a time; one that ends on a day lasts until that is over where it began. */
function endOf(end: DateValue, { time }: DateValue): ICAL.Time | undefined {
  if (end.time || !time) return timeOf(end);
  return timeOf({ ...nextDay(end), written: '', time: { ...time, hour: 0, minute: 0, second: 0 } });
}

function dayAfter(date: DateValue): ICAL.Time | undefined {
  return timeOf({ ...nextDay(date), written: '' });
}

/** A moment on the clock of Greenwich, which needs no table of zones; without any zone, the time as it was written. */
function timeOf(date: DateValue): ICAL.Time | undefined {
  const { year, month, day, time } = date;
  const moment = momentOf(date);
  if (moment === null) return undefined;
  if (!time) return ICAL.Time.fromData({ year, month, day, isDate: true });
  if (time.offset !== undefined || time.zone !== undefined) return utc(moment);
  const { hour, minute, second } = time;
  return ICAL.Time.fromData({ year, month, day, hour, minute, second, isDate: false });
}

/** @param moment RFC 3339. */
export function utc(moment: string): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(moment), true);
}

function nextDay({ year, month, day }: DateValue): Pick<DateValue, 'year' | 'month' | 'day'> {
  if (day < daysInMonth(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}
