import type { DateValue } from '../model/date.ts';
import { timeOf } from './calendar.ts';
import { orEnglish } from './locale.ts';
import { remembered } from './remembered.ts';

/**
 * The calendar date in the words of a language, weekday included: `Thursday 5 September 2024`. English that names no
 * country is written day first; `en-US` is not.
 */
export function dateInWords(date: DateValue, lang: string): string {
  return writer(lang).words(timeOf(date));
}

/** The words of a date one by one, as they stand together: `Thursday`, `5`, `September`, `2024`. */
export function datePartsIn(date: DateValue, lang: string): DateParts {
  return writer(lang).parts(timeOf(date));
}

type DateParts = Readonly<Record<'weekday' | 'day' | 'month' | 'year', string>>;

/** ISO 8601 for machines: `2024-09-05`, or `2024-09-05T18:05:00+08:00`; without offset where only a zone is known. */
export function isoDate({ year, month, day, time }: DateValue): string {
  const calendar = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (!time) return calendar;
  return `${calendar}T${two(time.hour)}:${two(time.minute)}:${two(time.second)}${isoOffset(time.offset)}`;
}

/** Minutes east of Greenwich of an offset: `Z`, `+08:00`, `-0330`. */
export function minutesOf(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? [];
  const distance = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' && distance > 0 ? -distance : distance;
}

/**
 * Whether clocks somewhere on earth may be so far from Greenwich: from Baker Island to the Line Islands.
 * @param written a date with this offset at its end; `+08:99` is none, whatever it adds up to.
 */
export function isOffset(minutes: number, written: string): boolean {
  const [, odd = '0'] = /[+-]\d\d:?(\d\d)$/.exec(written) ?? [];
  return minutes >= -12 * 60 && minutes <= 14 * 60 && Number(odd) < 60;
}

/** `Z`, `+08:00`; nothing where it is not known. */
export function isoOffset(minutes: number | undefined): string {
  if (minutes === undefined) return '';
  if (minutes === 0) return 'Z';
  const distance = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** How a language writes days. Making a formatter costs far more than using it, and that more than remembering. */
const writer = remembered((lang: string) => {
  const formatter = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : orEnglish(lang), {
    dateStyle: 'full',
    timeZone: 'UTC',
  });
  const isEnglish = /^en\b/i.test(lang);
  return {
    words: remembered((day: number): string => {
      const words = formatter.format(day);
      // Releases of Node differ about this comma, and the same input must give the same bytes.
      return isEnglish ? words.replace(/^(\p{L}+), (?=\d)/u, '$1 ') : words;
    }),
    parts: remembered((day: number): DateParts => {
      const parts = formatter.formatToParts(day);
      const word = (type: Intl.DateTimeFormatPartTypes) =>
        parts.find((part) => part.type === type)?.value ?? '';
      return { weekday: word('weekday'), day: word('day'), month: word('month'), year: word('year') };
    }),
  };
});
