import { type Day, daysBetween, daysInMonth, weekdayOf } from '../../language/calendar.ts';
import type { DateMention } from '../prose/dates/mention.ts';
import { looksAhead, looksBack } from '../prose/tense.ts';

/** What surrounds a date without a year. */
export interface Surroundings {
  /** The words of its sentence. */
  readonly sentence: string;
  /** The years named nearby. */
  readonly years: ReadonlySet<number>;
  readonly lang: string;
}

/** So many days from the release nobody writes a year, and it is the year of the release that is meant. */
const near = 21;
const farthest = 120;

/** Where a sentence tells of another time than the release's own. */
const otherTime =
  /\b(?:last\s+year|year\s+ago|years\s+ago|anniversary|next\s+year|that\s+[a-z]+day|this\s+day\s+in|on\s+this\s+day|every\s+year|annual(?:ly)?|back\s+in|historic(?:al)?|remember|in\s+(?:1[5-9]|20)\d\d)\b|去年|翌年|明年|周年|週年|昨年|来年|작년|내년|주년/i;

/**
 * The year that is surely meant by a date without one whose weekday is wrong in it; `undefined` where the weekday is
 * right in some year that may be meant, or where it cannot be told which is.
 */
export function wrongIn(
  mention: DateMention,
  release: Day,
  surroundings: () => Surroundings,
): number | undefined {
  const { day, month, weekday } = mention;
  // The date is the name of what happened in 2001.
  if (!weekday || (month === 9 && day === 11)) return undefined;
  const fits = (year: number) =>
    day <= daysInMonth(year, month) && weekdayOf(year, month, day) === weekday.day;
  const distance = (year: number) => daysBetween(release, { year, month, day });
  const years = [release.year - 1, release.year, release.year + 1];
  const nearest = years.reduce((best, year) =>
    Math.abs(distance(year)) < Math.abs(distance(best)) ? year : best,
  );
  if (day > daysInMonth(nearest, month) || fits(nearest)) return undefined;
  const around = surroundings();
  if (otherTime.test(around.sentence) || [...around.years].some(fits)) return undefined;
  const away = distance(nearest);
  if (Math.abs(away) > farthest) return undefined;
  const ahead = looksAhead(around.sentence, around.lang);
  const back = looksBack(around.sentence, around.lang);
  const others = years.filter((year) => year !== nearest && fits(year));
  const excluded = (year: number) =>
    distance(year) > 0 ? !ahead || back || away > 0 : (ahead && !back) || Math.abs(away) <= near;
  return others.every(excluded) ? nearest : undefined;
}
