import { matches } from '../../../language/matches.ts';
import { languagesOf } from './languages.ts';
import type { DateMention, WeekdayMention } from './mention.ts';
import { patternsFor } from './patterns.ts';
import { weekdayBehind, weekdaysBefore } from './weekday-words.ts';
import { dateWords } from './words.ts';

const iso =
  /(?<![\d/.\p{L}-])(?<year>[12]\d{3})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?![\d/.-]*\d)/dgu;
const dayFirst = new Map<string, RegExp | undefined>();
/** `9/25/2024` and `25/9/2024` can be read in one way only. */
const american =
  /(?<![\d/.-])(?<month>0?[1-9]|1[0-2])\/(?<day>1[3-9]|2\d|3[01])\/(?<year>[12]\d{3})(?![\d/.-]*\d)/dg;
const british =
  /(?<![\d/.-])(?<day>1[3-9]|2\d|3[01])\/(?<month>0?[1-9]|1[0-2])\/(?<year>[12]\d{3})(?![\d/.-]*\d)/dg;

/** Full dates in figures, where they can be read in one way only: 2024-09-05, in German 05.09.2024. Digits are ASCII. */
export function figureDates(text: string, tag: string, into: DateMention[]): void {
  if (!/\d[-./]\d{1,2}[-./]\d/.test(text)) return;
  readWith(iso, text, tag, into);
  const local = localOf(tag);
  if (local) readWith(local, text, tag, into);
  else if (/^en\b/i.test(tag)) {
    readWith(american, text, tag, into);
    readWith(british, text, tag, into);
  }
}

function localOf(tag: string): RegExp | undefined {
  if (!dayFirst.has(tag)) {
    const separator = languagesOf(tag)
      .map((lang) => dateWords[lang]?.figures)
      .find(Boolean);
    const source = `(?<![\\d/.-])(?<day>0?[1-9]|[12]\\d|3[01])(?<mark>${separator})(?<month>0?[1-9]|1[0-2])\\k<mark>(?<year>[12]\\d{3})(?![\\d/.-]*\\d)`;
    dayFirst.set(tag, separator ? new RegExp(source, 'dg') : undefined);
  }
  return dayFirst.get(tag);
}

function readWith(pattern: RegExp, text: string, tag: string, into: DateMention[]): void {
  for (const { index, 0: whole, groups = {}, indices } of matches(text, pattern)) {
    const { day, month, year } = indices?.groups ?? {};
    if (!day || !month || !year) continue;
    const range = ([start, end]: [number, number]) => ({ start, end });
    const weekday = weekdayBeside(text, index, index + whole.length, tag);
    into.push({
      start: Math.min(index, weekday?.start ?? index),
      end: Math.max(index + whole.length, weekday?.end ?? 0),
      ...(weekday && { weekday }),
      day: Number(groups.day),
      month: Number(groups.month),
      year: Number(groups.year),
      dayAt: range(day),
      monthAt: range(month),
      yearAt: range(year),
    });
  }
}

function weekdayBeside(text: string, start: number, end: number, tag: string): WeekdayMention | undefined {
  for (const of of patternsFor(tag)) {
    const [before] = weekdaysBefore(text, start, 1, of);
    const found = before ?? weekdayBehind(text, end, of.weekdayAfter, of.calendar);
    if (found) return found;
  }
  return undefined;
}
