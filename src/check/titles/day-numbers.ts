import { matches } from '../../language/matches.ts';
import { dateMentions } from '../prose/dates/dates.ts';
import { calendarsOf } from '../prose/dates/names.ts';
import type { Passage, Range } from '../prose/passage.ts';

/** Whether a number of a passage is that of a day, with its month or its weekday, rather than a count of anything. */
export function isDay(passage: Passage, { start, end }: Range, lang: string): boolean {
  const { text } = passage;
  const behind = text.slice(end, end + 12);
  return (
    // Of the signs for days alone the Japanese and the Korean one may mean a count of days as well, which is rare.
    /^(?: ?月|[日号號]|일(?!\p{L}))/u.test(behind) ||
    /^[日일號号]?\s?[(（][一二三四五六日月火水木金土월화수목금토일][)）]/.test(behind) ||
    (writesOrdinals.test(lang) && /^\.\s?\p{Ll}/u.test(behind)) ||
    (behind.startsWith('.') && /^\d{1,2}\.\s?\d{1,2}$/.test(text.slice(start, end))) ||
    dateMentions(passage, lang).some((day) => day.start <= start && end <= day.end) ||
    isWithinFigures(text, start, end) ||
    (Number(text.slice(start, end)) <= 31 &&
      !/^\s(?!(?:at|from|to|till|until|and|um|bis|und|à|et|a|al|y|e|alle|ore|kl|om)\b)[\p{L}\p{N}]/u.test(
        behind,
      ) &&
      isBehindWeekday(text.slice(Math.max(0, start - 24), start), lang))
  );
}

/** Languages with a stop behind the number of a day: “28. ledna”, “28.1.”. */
const writesOrdinals = /^(?:cs|sk|pl|de|da|nb|nn|no|fi|hu|sl|hr|sr|bs|et|lv|is)\b/;

const figures = /\d{1,2}\s?([./-])\s?\d{1,2}\s?\1\s?\d{2,4}|\d{4}\s?([./-])\s?\d{1,2}\s?\2\s?\d{1,2}/g;

/** “Daily news 16 / 07 / 2021”, and what is no day of the calendar. */
function isWithinFigures(text: string, start: number, end: number): boolean {
  for (const { 0: date, index } of matches(text, figures))
    if (start >= index && end <= index + date.length) return true;
  return false;
}

/** “Friday 28”. */
function isBehindWeekday(before: string, lang: string): boolean {
  const word = /(?<!\p{L})(\p{L}[\p{L}\p{M}-]*\.?),? $/u.exec(before)?.[1];
  return (
    word !== undefined && calendarsOf(lang).some(({ weekdays }) => weekdays.numberOf(word) !== undefined)
  );
}
