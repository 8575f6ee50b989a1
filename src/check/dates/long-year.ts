import type { Finding } from '../../model/diagnostic.ts';
import { quoted } from '../field-words.ts';
import type { DateMention } from '../prose/dates/mention.ts';
import type { Passage } from '../prose/passage.ts';

/** As plain as can be: nearly no text has it. */
export const anyLongYear = /(?<![\d.,])(?:19|20)\d{3}(?!\d)/;

/** Behind a day, up to the end of the words or to one that no number of things has behind it. */
const longYear =
  /^(?<glue> (?:de |del |do )?|, )(?<year>(?:19|20)\d{3})(?=$|[)\];:]|[.,!?](?!\d)|\n| (?:at|in|from|to|and|is|was|um|im|ab|bis|und|ist|à|au|et|est|a las|las|en|y|es|alle|e|è|às|om|te|en|o|w|i|в|и)(?!\p{L}))/u;

/** A day with a year of five digits behind it: “11 August 20221”; nothing where the number counts something. */
export function longYearOf(mention: DateMention, passage: Passage): Finding | undefined {
  const { start, end, year, yearAt, dayAt, monthAt } = mention;
  if (yearAt && year !== undefined) return undefined;
  const { text } = passage;
  const { glue = '', year: written } = longYear.exec(text.slice(end, end + 24))?.groups ?? {};
  // “am 11. August, 20221 Hamburg”: a comma stands before a year only where the month comes first.
  if (written === undefined || (glue === ', ' && monthAt.start > dayAt.start)) return undefined;
  const over = end + glue.length + written.length;
  const place = passage.place(start, over);
  return {
    reason: `${quoted(text.slice(start, over))} does not exist: its year has five digits.`,
    ...(place && { place }),
    ...(passage.field && { field: passage.field }),
    actual: written,
    note: 'Put the year that was meant.',
  };
}
