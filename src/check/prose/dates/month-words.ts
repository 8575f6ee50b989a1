import type { Range } from '../../../model/place.ts';
import { crowd } from './figures-around.ts';
import type { Calendar } from './names.ts';
import { type Patterns, standsAlone } from './patterns.ts';

export interface Month extends Range {
  readonly month: number;
}

export function monthAfter(text: string, at: number, { monthAfter, calendar }: Patterns): Month | undefined {
  monthAfter.lastIndex = at;
  const written = monthAfter.exec(text)?.groups?.month;
  if (!written) return undefined;
  const start = text.indexOf(written, at);
  const end = start + written.length;
  return monthOf(text, { start, end }, calendar, /^\.|^,?\s*(?:de\s+)?\d{4}/.test(text.slice(end, end + 10)));
}

export function monthBefore(
  text: string,
  at: number,
  { monthBefore, calendar, yearAfter }: Patterns,
): Month | undefined {
  monthBefore.lastIndex = at;
  const found = monthBefore.exec(text)?.groups;
  if (!found?.month) return undefined;
  const start = at - found.month.length - (found.glue?.length ?? 0);
  const end = start + found.month.length;
  // After a name in full the full stop ends a sentence.
  if (found.glue?.startsWith('.') && /^(?:may|june|july|\p{L}{5,})$/iu.test(found.month)) return undefined;
  const day = /^\d+/.exec(text.slice(at, at + 2))?.[0] ?? '';
  const rest = text.slice(at + day.length, at + day.length + 24);
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
  return calendar.words.capitals || withYear ? monthOf(text, { start, end }, calendar, true) : undefined;
}

function monthOf(
  text: string,
  { start, end }: Range,
  { months, words }: Calendar,
  sure: boolean,
): Month | undefined {
  const written = text.slice(start, end);
  if (!standsAlone(text, start, end, words)) return undefined;
  if (!sure && !words.capitals && months.isShort(written)) return undefined;
  const month = months.numberOf(written);
  return month === undefined ? undefined : { start, end, month };
}
