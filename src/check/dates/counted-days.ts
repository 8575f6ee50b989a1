import { daysBetween, isReal } from '../../language/calendar.ts';
import { englishDate } from '../../language/english-dates.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { quoted } from '../field-words.ts';
import type { DateMention } from '../prose/dates/mention.ts';
import type { Passage } from '../prose/passage.ts';

const count = /(?<![\d.,–-])(\d{1,3}) days?,?\s(?:from |between |\()?$/;
/** Only this says that the first and the last day count. */
const bothDays = /^[,\s]{0,2}\(?(?:both )?(?:dates |days )?inclusive\b/i;

/** “10 days from 21 to 31 July (both dates inclusive)”, which are 11. */
export function miscounted(
  passage: Passage,
  from: DateMention,
  to: DateMention,
  issued: number | undefined,
): Finding | undefined {
  const { text } = passage;
  if (!bothDays.test(text.slice(to.end, to.end + 30))) return undefined;
  const start = Math.min(from.start, from.dayAt.start);
  const said = count.exec(text.slice(Math.max(0, start - 20), start));
  const last = to.year ?? issued;
  if (!said || last === undefined) return undefined;
  const first =
    hasOwn(from, to) && from.year !== undefined ? from.year : last - (from.month > to.month ? 1 : 0);
  const begins = { year: first, month: from.month, day: from.day };
  const ends = { year: last, month: to.month, day: to.day };
  if (!isReal(begins) || !isReal(ends)) return undefined;
  const days = daysBetween(begins, ends) + 1;
  // What runs backwards is told of by itself, and nobody counts the days of years.
  if (days < 1 || days > 366 || days === Number(said[1])) return undefined;
  const at = start - said[0].length;
  const words = text.slice(at, to.end);
  const place = passage.place(at, to.end);
  return {
    reason: `${quoted(words)} does not add up: with both dates these are ${days} ${days === 1 ? 'day' : 'days'}.`,
    ...(place && { place }),
    ...(passage.field && { field: passage.field }),
    actual: words,
    expected: [`${days} ${days === 1 ? 'day' : 'days'}`],
    note: `One of the three is wrong: the number, ${englishDate({ day: from.day, month: from.month })} or ${englishDate({ day: to.day, month: to.month })}.`,
  };
}

/** Whether the first date has a year of its own, and not that of the second. */
function hasOwn({ yearAt }: DateMention, to: DateMention): boolean {
  return yearAt !== undefined && yearAt.start !== to.yearAt?.start;
}
