import { type Day, daysBetween } from '../../language/calendar.ts';
import { englishDate } from '../../language/english-dates.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { yearMeant } from '../dates/stale-year.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { datedPassages } from '../prose/dates/dates.ts';
import { type DateMention, hasOwnYear } from '../prose/dates/mention.ts';
import type { Passage } from '../prose/passage.ts';
import { proseOf } from '../prose/prose.ts';
import type { ReleaseRule } from '../rule.ts';

export const dateYear: ReleaseRule = {
  id: 'date-year',
  severity: 'warning',
  summary: 'Give what is still to come its right year.',
  reason:
    'In January the hand still writes the old year, and a text that is used again brings last year’s date with it. Only a date that a sentence says is to come, and that lies up to a year before the release, is reported; history is not.',
  yieldsTo: ['date-line', 'date-today', 'date-weekday'],
  good: [
    release`
      ---
      title: Choir sings for the new pier
      date: 2025-01-02
      organisers: [Pier Choir]
      contact:
        url: https://choir.example.org
      ---

      The concert will be held on 7 January 2025. The pier, which was closed on 5 March 2024, will open again that day.
    `,
  ],
  bad: [
    release`
      ---
      title: Choir sings for the new pier
      date: 2025-01-02
      organisers: [Pier Choir]
      contact:
        url: https://choir.example.org
      ---

      The concert will be held on 7 January 2024.
    `,
  ],
  *check(release) {
    const { date } = release.data;
    if (!date) return;
    const prose = proseOf(release);
    for (const { passage, mentions } of datedPassages(prose)) {
      let start = 0;
      let whole = false;
      for (const [index, mention] of mentions.entries()) {
        // In `from 30 to 31 October 2024` both days have the year, and the words before the first tell of both.
        if (!mention.joined) start = mention.start;
        const spans = mention.joined === 'to' && whole;
        whole = hasOwnYear(mention);
        // A span that is written out from day to day, year and all, is seldom a slip.
        if (!whole || spans) continue;
        const year = yearMeant(mention, start, passage.text, date, prose.lang);
        if (year === undefined || goesOnPast(mention, mentions[index + 1], year, date)) continue;
        yield words(mention, passage, year, englishDate(date));
      }
    }
  },
};

/**
 * `will run from 5 October 2023 to 4 October 2025` in 2024 is half over. Of a fair from 5 October 2023 to 7 October 2024
 * the first year is a slip: with the right one it is a matter of days.
 */
function goesOnPast(
  { month, day }: DateMention,
  next: DateMention | undefined,
  meant: number,
  issued: Day,
): boolean {
  if (next?.joined !== 'to' || next.year === undefined || !hasOwnYear(next)) return false;
  const end = { year: next.year, month: next.month, day: next.day };
  return daysBetween(issued, end) >= 0 && daysBetween({ year: meant, month, day }, end) > 31;
}

function words(mention: DateMention, passage: Passage, year: number, issued: string): Finding {
  const { start, end, yearAt } = mention;
  const written = passage.text.slice(start, end);
  const place = passage.place(start, end);
  // An era is counted otherwise; only figures are put right.
  const at =
    yearAt && passage.text.slice(yearAt.start, yearAt.end) === String(mention.year) ? yearAt : undefined;
  const edit = at && passage.edit(at.start, at.end, String(year));
  return {
    reason: `${quoted(written)} is announced as still to come, but the release is of ${issued}.`,
    ...(place && { place }),
    ...(passage.field && { field: passage.field }),
    actual: written,
    ...(at && { expected: [passage.text.slice(start, at.start) + year + passage.text.slice(at.end, end)] }),
    note: `The year is probably ${year}.`,
    ...(edit && { fix: { title: `write ${year}`, edits: [edit], safe: false } }),
  };
}
