import type { DateWords } from './date-words.ts';
import type { Joint } from './mention.ts';
import { type Calendar, calendarsOf } from './names.ts';

/** How dates are written in one language. */
export interface Patterns {
  readonly calendar: Calendar;
  /** A number with the name of a month beside it: nearly every text without dates is told by it. */
  readonly near: RegExp;
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

const ofWord = /[\p{L}\p{M}\p{N}]/u;

/** Whether a name is a word of its own, and written as its language writes names. */
export function standsAlone(text: string, start: number, end: number, words: DateWords): boolean {
  if (words.capitals && !isCapital(text.charAt(start))) return false;
  if (words.unspaced) return true;
  return (words.prefix !== undefined || !isWithinWord(text, start - 1)) && !isWithinWord(text, end);
}

function isCapital(character: string): boolean {
  return (character >= 'A' && character <= 'Z') || /\p{Lu}/u.test(character);
}

/** Nearly always a blank or a comma stands there, or nothing. */
function isWithinWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && ofWord.test(text.charAt(at));
}

const patterns = new Map<string, readonly Patterns[]>();

/** For each language that a tag may mean. */
export function patternsFor(tag: string): readonly Patterns[] {
  let known = patterns.get(tag);
  if (!known) {
    known = calendarsOf(tag).map(patternsOf);
    patterns.set(tag, known);
  }
  return known;
}

const none: readonly Patterns[] = [];

/** Those of them in which a number of a text may have a month beside it. */
export function monthsNear(text: string, tag: string): readonly Patterns[] {
  const all = patternsFor(tag);
  if (all.length > 1) return all.filter(({ near }) => near.test(text));
  return all[0]?.near.test(text) ? all : none;
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
  const gap = words.unspaced ? '\\s*' : '\\s+';
  const the = words.the ? `(?:(?:${words.the})${gap})?` : '';
  const of = words.of ? `(?:(?:${words.of})\\s*)*` : '';
  const prefix = words.prefix ? `(?:${words.prefix}-?)?` : '';
  const part = words.part ? `(?:[\\s-](?:${words.part}))?` : '';
  const weekday = `(?<weekday>${weekdays.source})`;
  const to = `(?<to>\\s*(?:-{1,2}|[–—−~〜～])\\s*${words.to ? `|${gap}(?:${words.to})${gap}` : ''})`;
  const and = `(?:${words.and ? `\\s*,?${gap}(?:${words.and})${gap}|` : ''}(?<comma>\\s*,\\s*)|\\s*[&/]\\s*)`;
  // Blanks are bounded, so that a long row of them is not gone through again and again.
  const bounded = (source: string) => source.replaceAll('\\s*', '\\s{0,8}').replaceAll('\\s+', '\\s{1,8}');
  const ordinal = words.ordinal ? `\\s?(?:${words.ordinal})` : '(?!)';
  const after = `(?:\\s+|[-/.])?${prefix}${of}${prefix}`;
  const glue = `\\.?,?${gap}${the}|\\.`;
  const compile = (source: string) => new RegExp(bounded(source), 'iy');
  return {
    calendar,
    // What the next three find, with the digit first.
    near: new RegExp(
      bounded(
        `\\d(?:(?=(?:${ordinal})?${after}(?:${months.source}))|(?<=(?:${months.source})(?:${glue})\\d))`,
      ),
      'i',
    ),
    ordinal: compile(`${ordinal}(?![a-z\\d])`),
    monthAfter: compile(`${after}(?<month>${months.source})`),
    monthBefore: compile(`(?<=${prefix}(?<month>${months.source})(?<glue>${glue}))`),
    nextDay: compile(
      `(?:\\s*[(（](?<own>${weekdays.source})\\.?[)）])?(?:${to}|${and})${the}(?:${weekday}\\.?,?\\s+${the})?(?<number>\\d{1,2})(?![\\d%])`,
    ),
    yearAfter: compile(
      `(?:(?:\\.?\\s*,?|\\s*[-/])\\s*${of}|\\s+\\d\\d?:\\d\\d(?::\\d\\d)?(?:\\s+[a-z]{2,4})?\\s+)(?<year>[12]\\d{3})(?![\\d%]|[.,:]\\d|(?:\\s*[-–]\\s*\\d{4})?\\s*(?:hrs?|hours|h|am|pm|GMT|UTC|EST|EDT|[ap]\\.m)(?![a-z]))`,
    ),
    weekdayBefore: compile(`(?<=${prefix}${weekday}(?<glue>\\.?${part}\\s*(?:[,(/]|[-–—]{1,2})?\\s*${the}))`),
    weekdayListed: compile(`(?<=${prefix}${weekday}(?<glue>\\.?(?:${to}|${and})))`),
    weekdayAfter: compile(
      `\\s*(?:[(（]\\s*(?<inside>${weekdays.source})\\.?\\s*[)）]|,\\s*(?<after>${weekdays.source})(?=\\s*(?:[,.;:)]|$|\\n)))`,
    ),
    joint: new RegExp(
      bounded(`^(?:,?${to}|${and})(?:${words.capitals ? '(?:from|on)\\s+' : ''}${the})?$`),
      'i',
    ),
  };
}
