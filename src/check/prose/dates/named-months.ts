import type { Range } from '../../../model/place.ts';
import { clock, compound, crowd } from './figures-around.ts';
import type { DateMention, Joint, WeekdayMention } from './mention.ts';
import { type Calendar, calendarsOf } from './names.ts';

interface Day extends Range {
  readonly value: number;
  readonly joined?: Joint;
  readonly weekday?: WeekdayMention;
  /** Where what belongs to the day ends: the number, or the ending of its ordinal. */
  readonly over: number;
  readonly ordinal: boolean;
  /** Set off from the day before by a comma only. */
  readonly comma?: boolean;
}

interface Month extends Range {
  readonly month: number;
}

interface Patterns {
  readonly calendar: Calendar;
  readonly monthAfter: RegExp;
  readonly monthBefore: RegExp;
  readonly nextDay: RegExp;
  readonly ordinal: RegExp;
  readonly yearAfter: RegExp;
  readonly weekdayBefore: RegExp;
  readonly weekdayAfter: RegExp;
  readonly weekdayListed: RegExp;
  readonly joint: RegExp;
}

const patterns = new Map<string, readonly Patterns[]>();

/** Dates whose month is written as a word. Digits are ASCII. */
export function* namedMonthDates(text: string, tag: string): Iterable<DateMention> {
  let known = patterns.get(tag);
  if (!known) {
    known = calendarsOf(tag).map(patternsOf);
    patterns.set(tag, known);
  }
  for (const of of known) yield* read(text, of);
}

function* read(text: string, of: Patterns): Iterable<DateMention> {
  let done = 0;
  const numbers = /\d+/g;
  for (let found = numbers.exec(text); found; found = numbers.exec(text)) {
    const first = dayAt(text, found, of);
    if (!first || first.start < done) continue;
    const mentions = group(text, first, of);
    if (!mentions) continue;
    yield* mentions;
    done = Math.max(...mentions.map(({ end }) => end));
    numbers.lastIndex = Math.max(done, numbers.lastIndex);
  }
}

function dayAt(text: string, found: RegExpExecArray, of: Patterns): Day | undefined {
  const [written] = found;
  const value = Number(written);
  if (written.length > 2 || value < 1 || value > 31) return undefined;
  const start = found.index;
  const end = start + written.length;
  // Part of a number, a version, an address or a code.
  if (/[\p{Script=Latin}\p{Script=Cyrillic}#$€£%_@]/u.test(text.charAt(start - 1))) return undefined;
  if (/\d[.,:/–—-]/.test(text.slice(Math.max(0, start - 2), start))) return undefined;
  return { start, end, value, ...ending(text, end, of) };
}

function ending(text: string, end: number, { ordinal }: Patterns): { over: number; ordinal: boolean } {
  ordinal.lastIndex = end;
  return ordinal.test(text) ? { over: ordinal.lastIndex, ordinal: true } : { over: end, ordinal: false };
}

function group(text: string, first: Day, of: Patterns): DateMention[] | undefined {
  const days = [first, ...more(text, first, of)];
  const last = days.at(-1) ?? first;
  const after = monthAfter(text, last.over, of);
  const before = monthBefore(text, first.start, of);
  if (after && !(before && (days.length > 1 || of.calendar.words.capitals))) {
    return dates(text, days.slice(sameList(days)), after.end, after, of);
  }
  if (!before) return undefined;
  // In `June 5 to 7 July` the last day has a month of its own.
  const own = after && days.length > 1 ? days.slice(0, -1) : days;
  const listed = countedOut(text, own, of);
  return listed.length > 0 ? dates(text, listed, listed.at(-1)?.over ?? first.over, before, of) : undefined;
}

function* more(text: string, first: Day, of: Patterns): Iterable<Day> {
  const { nextDay, calendar } = of;
  for (let at = first.over; ; ) {
    nextDay.lastIndex = at;
    const groups = nextDay.exec(text)?.groups;
    const value = Number(groups?.number);
    if (!groups?.number || value < 1 || value > 31) return;
    const end = nextDay.lastIndex;
    const start = end - groups.number.length;
    const named = groups.weekday && calendar.weekdays.numberOf(groups.weekday);
    const weekdayAt = groups.weekday ? text.indexOf(groups.weekday, at) : at;
    const day: Day = {
      ...{
        start,
        end,
        value,
        joined: groups.to ? 'to' : 'and',
        comma: groups.comma !== undefined,
        ...ending(text, end, of),
      },
      ...(named && {
        weekday: { start: weekdayAt, end: weekdayAt + (groups.weekday?.length ?? 0), day: named },
      }),
    };
    yield day;
    at = day.over;
  }
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

function monthAfter(text: string, at: number, { monthAfter, calendar }: Patterns): Month | undefined {
  monthAfter.lastIndex = at;
  const written = monthAfter.exec(text)?.groups?.month;
  if (!written) return undefined;
  const start = text.indexOf(written, at);
  const end = start + written.length;
  return monthOf(text, { start, end }, calendar, /^\.|^,?\s*(?:de\s+)?\d{4}/.test(text.slice(end, end + 10)));
}

function monthBefore(
  text: string,
  at: number,
  { monthBefore, calendar, yearAfter }: Patterns,
): Month | undefined {
  monthBefore.lastIndex = at;
  const found = monthBefore.exec(text)?.groups;
  if (!found?.month) return undefined;
  const start = at - found.month.length - (found.glue?.length ?? 0);
  const end = start + found.month.length;
  const day = /^\d+/.exec(text.slice(at, at + 2))?.[0] ?? '';
  const rest = text.slice(at + day.length, at + day.length + 24);
  const stem = calendar.words.capitals;
  yearAfter.lastIndex = at + day.length;
  const withYear = yearAfter.test(text);
  // `may 5 people`, `March 10 km`: the name is a word too, and the number counts something.
  if (
    !withYear &&
    /^ma/i.test(found.month) &&
    crowd.test(rest) &&
    !/(?:^|\P{L})(?:\p{L}+day|on|the|by|until),?\s+$/iu.test(text.slice(Math.max(0, start - 12), start))
  ) {
    return undefined;
  }
  return stem || withYear ? monthOf(text, { start, end }, calendar, true) : undefined;
}

function monthOf(
  text: string,
  { start, end }: Range,
  { months, words }: Calendar,
  sure: boolean,
): Month | undefined {
  const written = text.slice(start, end);
  if (words.capitals && !/^\p{Lu}/u.test(written)) return undefined;
  if (!sure && !words.capitals && months.isShort(written)) return undefined;
  const month = months.numberOf(written);
  return month === undefined ? undefined : { start, end, month };
}

function dates(text: string, days: readonly Day[], over: number, month: Month, of: Patterns): DateMention[] {
  const { yearAfter, weekdayAfter, calendar } = of;
  yearAfter.lastIndex = over;
  const yearFound = yearAfter.exec(text)?.groups;
  const written = yearFound?.year;
  const yearEnd = yearAfter.lastIndex;
  const yearAt = written ? { start: yearEnd - written.length, end: yearEnd } : undefined;
  const whole = Number(written);
  const year = written ? (whole > 2400 && calendar.words.unspaced ? whole - 543 : whole) : undefined;
  const dayFirst = month.start > (days[0]?.start ?? 0);
  const front = Math.min(month.start, days[0]?.start ?? month.start);
  const weekdays = weekdaysBefore(text, front, days.length, of);
  const end = yearAt?.end ?? over;
  const behind =
    weekdays.length === 0 && days.length === 1 ? weekdayBehind(text, end, weekdayAfter, calendar) : undefined;
  return days.map((day, index): DateMention => {
    const own = weekdays[index];
    const weekday = own ?? day.weekday ?? (index === days.length - 1 ? behind : undefined);
    const isLast = index === days.length - 1;
    const hasMonth = dayFirst ? isLast : index === 0;
    const from = [
      day.start,
      ...(hasMonth ? [month.start] : []),
      ...(weekday && (days.length === 1 || index === 0 || !own) ? [weekday.start] : []),
    ];
    const to = [
      day.over,
      ...(hasMonth ? [month.end] : []),
      ...(isLast && yearAt ? [yearAt.end] : []),
      ...(weekday ? [weekday.end] : []),
    ];
    return {
      start: Math.min(...from),
      end: Math.max(...to),
      day: day.value,
      month: month.month,
      ...(year !== undefined && { year }),
      ...(weekday && { weekday }),
      dayAt: { start: day.start, end: day.end },
      monthAt: { start: month.start, end: month.end },
      ...(yearAt && { yearAt }),
      ...(day.joined && index > 0 && { joined: day.joined }),
    };
  });
}

function weekdaysBefore(
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
  if (found.length === wanted) return found;
  // Which belongs to which is plain only where there are as many of both.
  return [];
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
  if (words.capitals && !/^\p{Lu}/u.test(written)) return undefined;
  if (weekdays.isShort(written)) {
    if (!words.capitals || written.length < 3) {
      if (!/^[.,]/.test(text.slice(end))) return undefined;
    }
    // The newspaper, and the court of appeal's "Sat".
    if (/\bthe\s$/i.test(text.slice(Math.max(0, start - 4), start))) return undefined;
  }
  return { start, end, day };
}

function weekdayBehind(
  text: string,
  at: number,
  pattern: RegExp,
  { weekdays }: Calendar,
): WeekdayMention | undefined {
  pattern.lastIndex = at;
  const groups = pattern.exec(text)?.groups;
  const written = groups?.inside ?? groups?.after;
  const day = written && weekdays.numberOf(written);
  if (!written || !day) return undefined;
  const start = text.indexOf(written, at);
  return { start, end: start + written.length, day };
}

/** How two neighbours are tied by the words between them. */
export function jointBetween(text: string, start: number, end: number, tag: string): Joint | undefined {
  if (end - start > 24) return undefined;
  const between = text.slice(start, end);
  for (const { joint } of patterns.get(tag) ?? []) {
    const groups = joint.exec(between)?.groups;
    if (groups) return groups.to === undefined ? 'and' : 'to';
  }
  return undefined;
}

function patternsOf(calendar: Calendar): Patterns {
  const { months, weekdays, words } = calendar;
  const open = words.unspaced ? '' : '(?<![\\p{L}\\p{M}\\p{N}])';
  const close = words.unspaced ? '' : '(?![\\p{L}\\p{M}])';
  const gap = words.unspaced ? '\\s*' : '\\s+';
  const the = words.the ? `(?:(?:${words.the})${gap})?` : '';
  const of = words.of ? `(?:(?:${words.of})\\s*)*` : '';
  const prefix = words.prefix ? `(?:${words.prefix}-?)?` : '';
  const part = words.part ? `(?:[\\s-](?:${words.part}))?` : '';
  const weekday = `(?<weekday>${weekdays.source})`;
  const to = `(?<to>\\s*(?:-{1,2}|[–—−~〜～])\\s*${words.to ? `|${gap}(?:${words.to})${gap}` : ''})`;
  const and = `(?:${words.and ? `\\s*,?${gap}(?:${words.and})${gap}|` : ''}(?<comma>\\s*,\\s*)|\\s*[&/]\\s*)`;
  const compile = (source: string) => new RegExp(source, 'iuy');
  return {
    calendar,
    ordinal: compile(words.ordinal ? `\\s?(?:${words.ordinal})(?![\\p{L}\\p{N}])` : '(?!)'),
    monthAfter: compile(`(?:\\s+|[-/.](?=\\p{L}))?${prefix}${of}${prefix}(?<month>${months.source})${close}`),
    monthBefore: compile(`(?<=${open}${prefix}(?<month>${months.source})(?<glue>\\.?,?${gap}${the}|\\.))`),
    nextDay: compile(`(?:${to}|${and})${the}(?:${weekday}\\.?,?\\s+${the})?(?<number>\\d{1,2})(?![\\d%])`),
    yearAfter: compile(
      `(?:\\.?\\s*,?|\\s*[-/])\\s*${of}(?<year>[12]\\d{3})(?![\\d%]|[.,:]\\d|\\s*(?:hrs?|hours|h|am|pm|GMT|UTC|EST|EDT|[ap]\\.m)(?!\\p{L}))`,
    ),
    weekdayBefore: compile(
      `(?<=${open}${prefix}${weekday}(?<glue>\\.?${part}\\s*(?:[,(/]|[-–—]{1,2})?\\s*${the}))`,
    ),
    weekdayListed: compile(`(?<=${open}${prefix}${weekday}(?<glue>\\.?(?:${to}|${and})))`),
    weekdayAfter: compile(
      `\\s*(?:[(（]\\s*(?<inside>${weekdays.source})\\.?\\s*[)）]|,\\s*(?<after>${weekdays.source})(?=\\s*(?:[,.;:)]|$|\\n)))`,
    ),
    joint: new RegExp(`^(?:,?${to}|${and})(?:${words.capitals ? '(?:from|on)\\s+' : ''}${the})?$`, 'iu'),
  };
}
