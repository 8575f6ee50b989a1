import { type DateWords, dateWords, languagesOf } from './words.ts';

/** Names of one kind in one language. */
export interface Names {
  /** Source of a regular expression that matches any of them, the longest first. */
  readonly source: string;
  numberOf(written: string): number | undefined;
  /** Whether it is one that is cut short, which may be another word as well. */
  isShort(written: string): boolean;
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
  const words = dateWords[lang] ?? {};
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const long = new Set<string>();
  for (const style of ['long', 'short'] as const) {
    for (const rest of [{}, { day: 'numeric' }, { day: 'numeric', year: 'numeric' }] as const) {
      const part = partIn(lang, { month: style, ...rest }, 'month');
      for (let month = 1; month <= 12; month++) {
        const name = fold(part(new Date(Date.UTC(2024, month - 1, 15))));
        add(months, name, month);
        if (style === 'long') long.add(name);
      }
    }
    for (const rest of [{}, { day: 'numeric', month: 'long' }] as const) {
      const part = partIn(lang, { weekday: style, ...rest }, 'weekday');
      // 1 January 2024 was a Monday.
      for (let day = 1; day <= 7; day++) {
        const name = fold(part(new Date(Date.UTC(2024, 0, day))));
        add(weekdays, name, day);
        if (style === 'long') long.add(name);
      }
    }
  }
  for (const [name, month] of Object.entries(words.months ?? {})) add(months, fold(name), month);
  for (const [name, day] of Object.entries(words.weekdays ?? {})) add(weekdays, fold(name), day);
  if (months.size === 0) return undefined;
  return { months: namesOf(months, long), weekdays: namesOf(weekdays, long), words };
}

function partIn(lang: string, options: Intl.DateTimeFormatOptions, type: 'month' | 'weekday') {
  const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
  return (date: Date) => format.formatToParts(date).find((part) => part.type === type)?.value ?? '';
}

function add(names: Map<string, number>, name: string, number: number): void {
  // Months in figures are read from their signs: 9月, 9월.
  if (!/\p{L}/u.test(name) || /^\d+\p{Script=Han}|^\d+월/u.test(name)) return;
  for (const form of [name, plain(name), name.replace(/^(?:วัน|יום )/, '')])
    if (!names.has(form)) names.set(form, number);
}

function namesOf(names: ReadonlyMap<string, number>, long: ReadonlySet<string>): Names {
  const longest = [...names.keys()].sort((a, b) => b.length - a.length);
  return {
    source: longest
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'))
      .join('|'),
    numberOf: (written) => names.get(fold(written)),
    isShort: (written) => !long.has(fold(written)) && fold(written).length < 5,
  };
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
}

/** Without the accents of Latin letters, as hurried hands write. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/([a-z])[\u0300-\u036f]+/g, '$1')
    .normalize('NFC');
}
