import type { WeekdayMention } from './mention.ts';
import type { Calendar } from './names.ts';
import { type Patterns, standsAlone } from './patterns.ts';

/** The weekdays written before a date or several, one for each; none where their number differs. */
export function weekdaysBefore(
  text: string,
  front: number,
  wanted: number,
  of: Patterns,
): readonly WeekdayMention[] {
  const found: WeekdayMention[] = [];
  for (let at = front; found.length < 7; ) {
    const pattern = found.length === 0 ? of.weekdayBefore : of.weekdayListed;
    pattern.lastIndex = at;
    const groups = pattern.exec(text)?.groups;
    const weekday = groups?.weekday && named(text, at - (groups.glue?.length ?? 0), groups.weekday, of);
    if (!weekday) break;
    found.unshift(weekday);
    at = weekday.start;
  }
  // Which belongs to which is plain only where there are as many of both.
  return found.length === wanted ? found : [];
}

function named(
  text: string,
  end: number,
  written: string,
  { calendar }: Patterns,
): WeekdayMention | undefined {
  const start = end - written.length;
  const { weekdays, words } = calendar;
  const day = weekdays.numberOf(written);
  if (day === undefined) return undefined;
  if (!standsAlone(text, start, end, words)) return undefined;
  // It closes on Friday. September 5 was the last day.
  if (text.charAt(end) === '.' && weekdays.isFull(written)) return undefined;
  if (weekdays.isShort(written)) {
    // "So", "Do" and "mar" are words as well.
    if ((!words.capitals || written.length < 3) && !/[.,]/.test(text.charAt(end))) return undefined;
    // The newspaper.
    if (/\bthe\s$/i.test(text.slice(Math.max(0, start - 4), start))) return undefined;
  }
  return { start, end, day };
}

/** The weekday in brackets or between commas behind a date. */
export function weekdayBehind(
  text: string,
  at: number,
  pattern: RegExp,
  calendar: Calendar,
): WeekdayMention | undefined {
  pattern.lastIndex = at;
  const groups = pattern.exec(text)?.groups;
  const written = groups?.inside ?? groups?.after;
  return written ? weekdayIn(text, at, written, calendar) : undefined;
}

/** The weekday `written`, where it next stands in the text. */
export function weekdayIn(
  text: string,
  at: number,
  written: string,
  { weekdays }: Calendar,
): WeekdayMention | undefined {
  const day = weekdays.numberOf(written);
  const start = text.indexOf(written, at);
  return day === undefined ? undefined : { start, end: start + written.length, day };
}
