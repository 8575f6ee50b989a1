import { dateInWords, isoDate } from '../../language/dates.ts';
import { offsetAt } from '../../language/zones.ts';
import type { DateValue, TimeOfDay } from '../../model/date.ts';
import type { DateView } from '../view.ts';

/** A date for people and for machines, with its time of day and zone where given: `…, 18:05 (UTC+8)`. */
export function dateView(date: DateValue, lang: string): DateView {
  const day = dateInWords(date, lang);
  if (!date.time) return { iso: isoDate(date), words: day };
  const offset = offsetOf(date, date.time);
  const iso = isoDate({ ...date, time: { ...date.time, ...(offset === undefined ? {} : { offset }) } });
  return { iso, words: `${day}${separator(lang)}${clock(date.time)}${zoneWords(offset)}` };
}

/** From one date to another: `…, 10:00–16:00 (UTC+1)` within a day, else both in full. */
export function rangeWords(start: DateValue, end: DateValue | undefined, lang: string): string {
  const from = dateView(start, lang).words;
  if (!end) return from;
  const to = dateView(end, lang).words;
  const day = dateInWords(start, lang);
  if (day !== dateInWords(end, lang)) return `${from} – ${to}`;
  if (!start.time || !end.time) return end.time && !start.time ? to : from;
  const offset = offsetOf(start, start.time);
  if (offset !== offsetOf(end, end.time)) return `${from} – ${to}`;
  return `${day}${separator(lang)}${clock(start.time)}–${clock(end.time)}${zoneWords(offset)}`;
}

function clock({ hour, minute }: TimeOfDay): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function separator(lang: string): string {
  const { language } = new Intl.Locale(lang);
  if (['zh', 'ja', 'ko'].includes(language)) return ' ';
  return ['ar', 'fa', 'ur'].includes(language) ? '، ' : ', ';
}

function zoneWords(minutes: number | undefined): string {
  if (minutes === undefined) return '';
  if (minutes === 0) return ' (UTC)';
  const distance = Math.abs(minutes);
  const rest = distance % 60;
  const hours = String(Math.floor(distance / 60));
  return ` (UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''})`;
}

/** Minutes east of Greenwich at that time there; `undefined` where neither offset nor zone is known. */
function offsetOf({ year, month, day }: DateValue, { hour, minute, offset, zone }: TimeOfDay) {
  if (offset !== undefined || !zone) return offset;
  const local = Date.UTC(year, month - 1, day, hour, minute);
  try {
    // The first answer is that of a moment some hours off, which matters only where clocks change between the two.
    return offsetAt(local - offsetAt(local, zone) * 60_000, zone);
  } catch {
    return undefined;
  }
}
