import type { Range } from '../../../model/place.ts';
import { isBlank } from '../number-neighbours.ts';
import { clock, compound, crowd, crowdOfMany } from './figures-around.ts';
import type { DateMention, Joint, WeekdayMention } from './mention.ts';
import { type Month, monthAfter, monthBefore } from './month-words.ts';
import type { Patterns } from './patterns.ts';
import { weekdayBehind, weekdayIn, weekdaysBefore } from './weekday-words.ts';

interface Day extends Range {
  readonly value: number;
  readonly joined: Joint | undefined;
  /** Written beside this day rather than before all. */
  weekday: WeekdayMention | undefined;
  /** Where what belongs to the day ends: the number, or the ending of its ordinal. */
  readonly over: number;
  readonly ordinal: boolean;
  /** Set off from the day before by a comma only. */
  readonly comma: boolean;
}

const numbers = /\d+/g;

/** Adds the dates whose month is written as a word of one language. Digits are ASCII. */
export function namedMonthDates(text: string, of: Patterns, into: DateMention[]): void {
  let done = 0;
  numbers.lastIndex = 0;
  for (let found = numbers.exec(text); found; found = numbers.exec(text)) {
    const first = dayAt(text, found, of);
    if (!first || first.start < done) continue;
    const mentions = group(text, first, done, of);
    if (typeof mentions === 'number') numbers.lastIndex = mentions;
    if (!mentions || typeof mentions === 'number') continue;
    for (const mention of mentions) {
      into.push(mention);
      done = Math.max(done, mention.end);
    }
    numbers.lastIndex = Math.max(done, numbers.lastIndex);
  }
}

function dayAt(text: string, found: RegExpExecArray, of: Patterns): Day | undefined {
  const written = found[0];
  const value = Number(written);
  if (written.length > 2 || value < 1 || value > 31) return undefined;
  const start = found.index;
  const end = start + written.length;
  if (!isBlank(text.charCodeAt(start - 1)) && isPart(text, start)) return undefined;
  const over = ordinalEnd(text, end, of);
  return {
    start,
    end,
    value,
    joined: undefined,
    weekday: undefined,
    over,
    ordinal: over > end,
    comma: false,
  };
}

/** Whether it is part of a number, a version, an address or a code. */
function isPart(text: string, start: number): boolean {
  if (/[a-zà-ɏа-ӿ#$€£%_@]/i.test(text.charAt(start - 1))) return true;
  return /\d[.,:/–—-]/.test(text.slice(Math.max(0, start - 2), start));
}

/** Where the ending of an ordinal ends behind a number, or the number itself. */
function ordinalEnd(text: string, end: number, { ordinal }: Patterns): number {
  ordinal.lastIndex = end;
  return ordinal.test(text) ? ordinal.lastIndex : end;
}

/** The dates that a list of days is part of, or where to read on if it is no such list. */
function group(
  text: string,
  first: Day,
  done: number,
  of: Patterns,
): readonly DateMention[] | number | undefined {
  const days = listFrom(text, first, of);
  const last = days.at(-1) ?? first;
  if (days.length > mostDays) return last.over;
  const after = monthAfter(text, last.over, of);
  const before = monthBefore(text, first.start, of);
  if (after && !(before && (days.length > 1 || of.calendar.words.capitals))) {
    return dates(text, days.slice(sameList(days)), after.end, after, of);
  }
  // In `on 22 April. 2 of them` the month is that of the day before it.
  if (!before || before.start < done) return undefined;
  // In `June 5 to 7 July` the last day has a month of its own.
  const own = after && days.length > 1 ? days.slice(0, -1) : days;
  const listed = countedOut(text, own, of);
  return listed.length > 0 ? dates(text, listed, listed.at(-1)?.over ?? first.over, before, of) : undefined;
}

/** A month has no more; a longer list is no list of days, and would be gone through from each of its numbers. */
const mostDays = 40;

/** The days that are listed from the first on. */
function listFrom(text: string, first: Day, of: Patterns): Day[] {
  const { nextDay, calendar } = of;
  const days = [first];
  let before = first;
  for (let at = first.over; days.length <= mostDays; ) {
    nextDay.lastIndex = at;
    const groups = nextDay.exec(text)?.groups;
    const value = Number(groups?.number);
    if (!groups?.number || value < 1 || value > 31) break;
    const end = nextDay.lastIndex;
    const start = end - groups.number.length;
    const behind = groups.own && weekdayIn(text, at, groups.own, calendar);
    if (behind) before.weekday ??= behind;
    const weekday = groups.weekday ? weekdayIn(text, at, groups.weekday, calendar) : undefined;
    const joined = groups.to ? 'to' : 'and';
    const over = ordinalEnd(text, end, of);
    const comma = groups.comma !== undefined;
    before = { start, end, value, joined, weekday, over, ordinal: over > end, comma };
    days.push(before);
    at = over;
  }
  return days;
}

/** `5, 6 and 7 September` is a list; in `rule 5, 7 September` only the last number is a day. */
function sameList(days: readonly Day[]): number {
  const listed = days.some(({ comma, joined }) => joined && !comma);
  return listed ? 0 : days.length - 1;
}

/** After the month a further number is a day only where it can hardly count something else. */
function countedOut(text: string, days: readonly Day[], { calendar }: Patterns): readonly Day[] {
  let length = 0;
  for (const [index, { over, ordinal }] of days.entries()) {
    const rest = text.slice(over, over + 24);
    if (!ordinal && (clock.test(rest) || compound.test(rest))) break;
    if (index > 0 && !ordinal && calendar.words.capitals && crowd.test(rest)) break;
    length = index + 1;
  }
  while (days[length - 1]?.comma) length--;
  return days.slice(0, length);
}

function dates(text: string, days: readonly Day[], over: number, month: Month, of: Patterns): DateMention[] {
  const { yearAfter, weekdayAfter, calendar } = of;
  yearAfter.lastIndex = over;
  const found = yearAfter.exec(text);
  const dayFirst = month.start > (days[0]?.start ?? 0);
  // `On June 5 2000 guests came`.
  const counts =
    !dayFirst &&
    /^\s+\d+$/.test(found?.[0] ?? '') &&
    crowdOfMany.test(text.slice(yearAfter.lastIndex, yearAfter.lastIndex + 20));
  const written = counts ? undefined : found?.groups?.year;
  const yearEnd = yearAfter.lastIndex;
  const yearAt = written ? { start: yearEnd - written.length, end: yearEnd } : undefined;
  const whole = Number(written);
  const year = written ? (whole > 2400 && calendar.words.unspaced ? whole - 543 : whole) : undefined;
  const front = Math.min(month.start, days[0]?.start ?? month.start);
  // In `Friday 13 and Saturday 14` the first is the only one without a weekday beside it.
  const bare = days.filter(({ weekday }) => !weekday);
  const weekdays = bare[0] === days[0] ? weekdaysBefore(text, front, bare.length, of) : [];
  const last = days.at(-1);
  const behind = last && bare.at(-1) === last && weekdays.length === 0;
  const inBrackets = behind ? weekdayBehind(text, yearAt?.end ?? over, weekdayAfter, calendar) : undefined;
  return days.map((day, index): DateMention => {
    const own = weekdays.length > 0 ? weekdays[bare.indexOf(day)] : undefined;
    const weekday = own ?? day.weekday ?? (day === last ? inBrackets : undefined);
    const isLast = index === days.length - 1;
    const hasMonth = dayFirst ? isLast : index === 0;
    let { start, over: end } = day;
    if (hasMonth) [start, end] = [Math.min(start, month.start), Math.max(end, month.end)];
    if (isLast && yearAt) end = Math.max(end, yearAt.end);
    if (weekday) end = Math.max(end, weekday.end);
    if (weekday && (index === 0 || !own)) start = Math.min(start, weekday.start);
    return {
      start,
      end,
      day: day.value,
      month: month.month,
      year,
      weekday,
      dayAt: { start: day.start, end: day.end },
      monthAt: { start: month.start, end: month.end },
      yearAt,
      joined: index > 0 ? day.joined : undefined,
    };
  });
}
