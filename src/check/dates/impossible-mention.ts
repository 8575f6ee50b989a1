import { daysInMonth } from '../../language/calendar.ts';
import { englishMonths } from '../../language/english-dates.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { quoted } from '../field-words.ts';
import type { DateMention } from '../prose/dates/mention.ts';
import type { Passage } from '../prose/passage.ts';

/** A date in the text that the calendar does not have; nothing where it has it, or may have it in some year. */
export function impossibleMention(mention: DateMention, passage: Passage): Finding | undefined {
  const { day, month, year, dayAt, start, end } = mention;
  // Without a year, 29 February may be that of a leap year.
  const last = daysInMonth(year ?? 2024, month);
  const name = englishMonths[month - 1];
  if (last === 0 || day <= last || !name) return undefined;
  const words = passage.text.slice(start, end);
  const written = passage.text.slice(dayAt.start, dayAt.end);
  const place = passage.place(start, end);
  // 31st becomes 30th, 29th 28th; of other numerals nothing is written.
  // Nor can anybody tell what a 35th was to be.
  const put = day <= 31 && /^\d+$/.test(written) ? String(last) : undefined;
  const edit = put && passage.edit(dayAt.start, dayAt.end, put);
  const at = dayAt.start - start;
  const inYear = month === 2 && year !== undefined ? ` in ${year}` : '';
  const days = month === 2 && year === undefined ? '28 or 29 days' : `${last} days`;
  return {
    reason: `${quoted(words)} does not exist: ${name}${inYear} has ${days}.`,
    ...(place && { place }),
    ...(passage.field && { field: passage.field }),
    actual: words,
    ...(put && { expected: [words.slice(0, at) + put + words.slice(at + written.length)] }),
    note: `The last day of ${name} is ${year === undefined && month === 2 ? 'the 28th, or the 29th in a leap year' : `the ${last}${last === 31 ? 'st' : 'th'}`}. Put the day that was meant.`,
    ...(edit && { fix: { title: `write ${put}`, edits: [edit], safe: false } }),
  };
}
