import { dateInWords, isoDate } from '../../language/dates.ts';
import type { DateValue, TimeOfDay } from '../../model/date.ts';
import type { DateView } from '../view.ts';

/** A date for people and for machines, with its time of day and zone where given: `…, 18:05 (UTC+8)`. */
export function dateView(date: DateValue, lang: string): DateView {
  const words = dateInWords(date, lang);
  if (!date.time) return { iso: isoDate(date), words };
  const offset = date.time.offset ?? zoneOffset(date, date.time);
  const iso = isoDate({ ...date, time: { ...date.time, ...(offset === undefined ? {} : { offset }) } });
  const zone = offset === undefined ? '' : ` (${offsetWords(offset)})`;
  return { iso, words: `${words}${separator(lang)}${clock(date.time)}${zone}` };
}

function clock({ hour, minute }: TimeOfDay): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function separator(lang: string): string {
  const { language } = new Intl.Locale(lang);
  if (['zh', 'ja', 'ko'].includes(language)) return ' ';
  return ['ar', 'fa', 'ur'].includes(language) ? '، ' : ', ';
}

function offsetWords(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const distance = Math.abs(minutes);
  const rest = distance % 60;
  const hours = String(Math.floor(distance / 60));
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** Minutes east of Greenwich of the date's zone at that time there; `undefined` where there is no such zone. */
function zoneOffset({ year, month, day }: DateValue, { hour, minute, zone }: TimeOfDay): number | undefined {
  if (!zone) return undefined;
  const local = Date.UTC(year, month - 1, day, hour, minute);
  try {
    // The first answer is that of a moment some hours off, which matters only where clocks change between the two.
    return offsetAt(local - offsetAt(local, zone) * 60_000, zone);
  } catch {
    return undefined;
  }
}

function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
    instant,
  );
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes = '0'] = /GMT([+-])(\d+)(?::(\d+))?/.exec(name) ?? [];
  if (!hours) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
