import { inPattern } from '../../../language/in-pattern.ts';
import { orEnglish } from '../../../language/locale.ts';
import { remembered } from '../../../language/remembered.ts';
import type { DateWords } from './date-words.ts';
import { languagesOf } from './languages.ts';
import { dateWords } from './words.ts';

/** Names of one kind in one language. */
export interface Names {
  /** Source of a regular expression that matches any of them, the longest first. */
  readonly source: string;
  numberOf(written: string): number | undefined;
  /** Whether it is one that is cut short, which may be another word as well. */
  isShort(written: string): boolean;
  /** Whether it is written out in full, so that no full stop belongs to it. */
  isFull(written: string): boolean;
  /** The name of another number, long or short as `written` is; the declined form where there is one and it is asked for. */
  nameLike(written: string, number: number, declined: boolean): string | undefined;
}

export interface Calendar {
  readonly months: Names;
  readonly weekdays: Names;
  readonly words: DateWords;
}

const calendars = new Map<string, readonly Calendar[]>();

/** Names of months and weekdays in the languages that a tag may mean; without those that write months in figures. */
export function calendarsOf(tag: string): readonly Calendar[] {
  let made = calendars.get(tag);
  if (!made) {
    made = languagesOf(tag).flatMap((lang) => calendarOf(lang) ?? []);
    calendars.set(tag, made);
  }
  return made;
}

function calendarOf(lang: string): Calendar | undefined {
  // Their months are figures with a sign, whatever Intl calls them.
  if (['zh', 'ja', 'ko'].includes(lang)) return undefined;
  const words = dateWords[lang] ?? {};
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const long = new Set<string>();
  for (const options of words.complete ? [] : forms) {
    const format = new Intl.DateTimeFormat(orEnglish(`${lang}-u-ca-gregory-nu-latn`), {
      ...options,
      timeZone: 'UTC',
    });
    // A week and a year of names; 1 January 2024 was a Monday.
    for (let count = 1; count <= 12; count++) {
      const weekday = ((count - 1) % 7) + 1;
      for (const { type, value } of format.formatToParts(dayOf(count, weekday))) {
        if (type !== 'month' && type !== 'weekday') continue;
        const name = fold(value);
        add(type === 'month' ? months : weekdays, name, type === 'month' ? count : weekday);
        if (options.month === 'long') long.add(name);
      }
    }
  }
  for (const [name, month] of Object.entries(words.months ?? {})) add(months, fold(name), month);
  for (const [name, day] of Object.entries(words.weekdays ?? {})) add(weekdays, fold(name), day);
  if (months.size === 0) return undefined;
  return { months: namesOf(months, long), weekdays: namesOf(weekdays, long), words };
}

/** As in a date, where many languages decline the month, and on its own. */
const forms = [
  { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  { month: 'long' },
] as const;

function dayOf(month: number, weekday: number): Date {
  const first = new Date(Date.UTC(2024, month - 1, 1));
  return new Date(Date.UTC(2024, month - 1, 1 + ((weekday - first.getUTCDay() + 7) % 7)));
}

function add(names: Map<string, number>, name: string, number: number): void {
  if (!/\p{L}/u.test(name)) return;
  for (const form of [name, plain(name), name.replace(/^(?:วัน|יום )/, '')])
    if (!names.has(form)) names.set(form, number);
}

function namesOf(names: ReadonlyMap<string, number>, long: ReadonlySet<string>): Names {
  const longest = [...names.keys()].sort((a, b) => b.length - a.length);
  const isShort = (written: string) => fold(written).length < 5 && !long.has(fold(written));
  return {
    source: longest.map((name) => inPattern(name).replaceAll(' ', '\\s+')).join('|'),
    numberOf: (written) => names.get(fold(written)),
    isShort,
    isFull(written) {
      const whole = fold(written);
      if (long.has(whole)) return true;
      return (
        whole.length >= 5 && !longest.some((name) => name.length > whole.length && name.startsWith(whole))
      );
    },
    nameLike(written, number, declined) {
      const like = fold(written);
      const short = isShort(written);
      const same = [...names]
        .filter(([name, value]) => value === number && isShort(name) === short)
        .map(([name]) => name)
        .filter(
          (name) =>
            name.includes('-') === like.includes('-') &&
            /^(?:יום |วัน)/.test(name) === /^(?:יום |วัน)/.test(like),
        );
      return (declined ? same.find((name) => /[уюę]$/.test(name)) : undefined) ?? same[0];
    },
  };
}

const fold = remembered((name: string) =>
  name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, ''),
);

/** Without the accents of Latin letters, as hurried hands write. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/([a-z])[\u0300-\u036f]+/g, '$1')
    .normalize('NFC');
}
