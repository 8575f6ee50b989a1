import { daysInMonth } from '../../language/calendar.ts';
import type { DateMention } from '../prose/dates/mention.ts';
import { weekdayLike } from '../prose/dates/weekday-names.ts';

/** The words of a date, its weekday included, and where they stand in the text. */
export interface Wording {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The words of a mention, from its weekday on. Of several dates that share a month, what lies between is left out. */
export function wordingOf(text: string, { start, end, weekday, dayAt }: DateMention): Wording {
  if (!weekday || (weekday.start >= start && weekday.end <= end))
    return { start, end, words: text.slice(start, end) };
  const name = text.slice(weekday.start, weekday.end);
  return {
    start: weekday.start,
    end: Math.max(end, dayAt.end),
    words: `${name} … ${text.slice(start, end)}`,
  };
}

/** The name of another weekday, in the manner of the one written, and the words of the mention with it. */
export function withWeekday(
  text: string,
  mention: DateMention,
  day: number,
  lang: string,
): { readonly name: string; readonly words: string } | undefined {
  const { weekday } = mention;
  const name = weekday && weekdayLike(text, weekday, day, lang);
  return weekday === undefined || name === undefined
    ? undefined
    : { name, words: changed(text, mention, weekday, name) };
}

/** The same words with the nearest day of the month that falls on the weekday written, and that day. */
export function withDay(
  text: string,
  mention: DateMention,
  distance: number,
  year: number,
): { readonly day: number; readonly words?: string } | undefined {
  const { day, month, dayAt } = mention;
  const last = daysInMonth(year, month);
  const other = [distance, distance > 0 ? distance - 7 : distance + 7].map((by) => day + by);
  const found = other.find((value) => value >= 1 && value <= last);
  if (found === undefined) return undefined;
  const written = text.slice(dayAt.start, dayAt.end);
  if (!/^\d+$/.test(written)) return { day: found };
  const ending = /^(?:st|nd|rd|th)(?![a-z])/i.exec(text.slice(dayAt.end, dayAt.end + 3))?.[0];
  const at = { start: dayAt.start, end: dayAt.end + (ending?.length ?? 0) };
  const digits = String(found).padStart(written.startsWith('0') ? 2 : 1, '0');
  return { day: found, words: changed(text, mention, at, ending ? digits + ordinal(found, ending) : digits) };
}

function changed(
  text: string,
  mention: DateMention,
  at: { start: number; end: number },
  put: string,
): string {
  const { start, end } = mention;
  const words = text.slice(start, at.start) + put + text.slice(at.end, end);
  if (at.start >= start && at.end <= end) {
    const { words: whole } = wordingOf(text, mention);
    return whole.endsWith(text.slice(start, end))
      ? whole.slice(0, whole.length - (end - start)) + words
      : words;
  }
  return `${put} … ${text.slice(start, end)}`;
}

function ordinal(day: number, like: string): string {
  const ending =
    day % 10 > 3 || day % 10 === 0 || (day > 10 && day < 14)
      ? 'th'
      : (['st', 'nd', 'rd'][(day % 10) - 1] ?? 'th');
  return like === like.toUpperCase() ? ending.toUpperCase() : ending;
}
