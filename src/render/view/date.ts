import { dateInWords, datePartsIn, isoDate } from '../../language/dates.ts';
import { filledIn } from '../../language/placeholders.ts';
import { primaryLanguage } from '../../language/primary.ts';
import { offsetAt } from '../../language/zones.ts';
import type { DateValue, TimeOfDay } from '../../model/date.ts';
import type { HouseStyle } from '../../model/house.ts';
import { bracketed } from '../punctuation.ts';
import type { DateView } from '../view.ts';
import { zoneName } from './zone-name.ts';

/** How a newsroom writes dates: what its house says of them, and the zone of its clocks. */
export interface DateForm extends Pick<HouseStyle, 'date' | 'time' | 'months' | 'halves' | 'zones'> {
  readonly timezone?: string | undefined;
}

/** A date for people and for machines, with its time of day and zone where given: `…, 18:05 (UTC+8)`. */
export function dateView(date: DateValue, lang: string, form: DateForm = {}): DateView {
  const day = dayInForm(date, lang, form);
  if (!date.time) return { iso: isoDate(date), words: day };
  const offset = offsetOf(date, date.time);
  const iso = isoDate({ ...date, time: { ...date.time, ...(offset === undefined ? {} : { offset }) } });
  return { iso, words: `${day}${separator(day, lang)}${clock(date.time, form)}${zoneWords(date, form)}` };
}

/** From one date to another: `…, 10:00–16:00 (UTC+1)` within a day, else both in full. */
export function rangeWords(
  start: DateValue,
  end: DateValue | undefined,
  lang: string,
  form: DateForm = {},
): string {
  const from = dateView(start, lang, form).words;
  if (!end) return from;
  const to = dateView(end, lang, form).words;
  const day = dayInForm(start, lang, form);
  if (day !== dayInForm(end, lang, form)) return `${from} – ${to}`;
  if (!start.time || !end.time) return end.time && !start.time ? to : from;
  const zone = zoneWords(start, form);
  if (zone !== zoneWords(end, form)) return `${from} – ${to}`;
  return `${day}${separator(day, lang)}${clock(start.time, form)}–${clock(end.time, form)}${zone}`;
}

/** The day in the house's form, else as the language writes it. */
export function dayInForm(date: DateValue, lang: string, { date: form, months }: DateForm): string {
  if (form === undefined) return dateInWords(date, lang);
  const { weekday, day, month, year } = datePartsIn(date, lang);
  return filledIn(form, { weekday, day, year, month: months?.[date.month - 1] ?? month });
}

/** The time of day in the house's form, else `18:05`. */
export function clock({ hour, minute }: TimeOfDay, { time = '{hour}:{minute}', halves }: DateForm): string {
  const [morning = 'am', afternoon = 'pm'] = halves ?? [];
  return filledIn(time, {
    hour: String(hour).padStart(2, '0'),
    hour12: String(hour % 12 || 12),
    minute: String(minute).padStart(2, '0'),
    half: hour < 12 ? morning : afternoon,
  });
}

/** What the zone of a date is called: `HKT`, `UTC+8`; '' where it is not known. */
export function zoneOf(date: DateValue, { zones, timezone }: DateForm): string {
  if (!date.time) return '';
  const offset = offsetOf(date, date.time);
  if (offset === undefined) return '';
  const instant = wallOf(date, date.time) - offset * 60_000;
  const known = [date.time.zone, timezone].filter((zone) => zone !== undefined);
  return zoneName(instant, offset, known, zones) ?? offsetWords(offset);
}

function zoneWords(date: DateValue, form: DateForm): string {
  const zone = zoneOf(date, form);
  return zone && bracketed(zone, zone);
}

function separator(day: string, lang: string): string {
  const language = primaryLanguage(lang);
  if (['zh', 'ja', 'ko'].includes(language)) return /[）」】]$/.test(day) ? '' : ' ';
  return ['ar', 'fa', 'ur'].includes(language) ? '، ' : ', ';
}

function offsetWords(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const distance = Math.abs(minutes);
  const rest = distance % 60;
  const hours = String(Math.floor(distance / 60));
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

function wallOf({ year, month, day }: DateValue, { hour, minute }: TimeOfDay): number {
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** Minutes east of Greenwich at that time there; `undefined` where neither offset nor zone is known. */
function offsetOf(date: DateValue, time: TimeOfDay): number | undefined {
  const { offset, zone } = time;
  if (offset !== undefined || !zone) return offset;
  const local = wallOf(date, time);
  try {
    // The first answer is that of a moment some hours off, which matters only where clocks change between the two.
    return offsetAt(local - offsetAt(local, zone) * 60_000, zone);
  } catch {
    return undefined;
  }
}
