import { isReal } from '../../language/calendar.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Release } from '../../model/release.ts';
import { datesOf } from '../dates/date-fields.ts';
import { dateProblems } from '../dates/impossible-date.ts';
import { impossibleMention } from '../dates/impossible-mention.ts';
import { anyLongYear, longYearOf } from '../dates/long-year.ts';
import { replaceWithin } from '../edits.ts';
import { release } from '../example.ts';
import { anyDay, dateMentions } from '../prose/dates/dates.ts';
import { daysOverMonth } from '../prose/dates/over-month.ts';
import { proseOf } from '../prose/prose.ts';
import { has } from '../prose/signs.ts';
import type { ReleaseRule } from '../rule.ts';

export const dateReal: ReleaseRule = {
  id: 'date-real',
  severity: 'error',
  summary: 'Write dates and times that exist.',
  reason:
    'A release dated 31 April is filed under another day by one reader and refused by the next. Only the office knows which day it meant, so none is guessed.',
  good: [
    release`
      ---
      title: Bridge closes for one night
      date: 2024-04-30T23:00+08:00
      organisers: [Highways Office]
      contact:
        url: https://roads.example.org
      ---

      The bridge is closed from eleven at night until five in the morning.
    `,
  ],
  bad: [
    release`
      ---
      title: Bridge closes for one night
      date: 2024-04-31
      organisers: [Highways Office]
      contact:
        url: https://roads.example.org
      ---

      The bridge is closed from eleven at night until five in the morning.
    `,
    release`
      ---
      title: Bridge closes for one night
      date: 2024-04-30T25:00+08:00
      organisers: [Highways Office]
      contact:
        url: https://roads.example.org
      ---

      The bridge is closed from eleven at night until five in the morning.
    `,
    release`
      ---
      title: Bridge closes for one night
      date: 2024-04-20
      organisers: [Highways Office]
      contact:
        url: https://roads.example.org
      ---

      The bridge is closed on the night of 31 April.
    `,
  ],
  *check(release) {
    yield* inFields(release);
    const { all, lang } = proseOf(release);
    for (const passage of all) {
      if (!has(passage, anyDay)) continue;
      const mayRun = anyLongYear.test(passage.text);
      for (const mention of dateMentions(passage, lang)) {
        const found =
          (mention.day > 28 && impossibleMention(mention, passage)) ||
          (mayRun && longYearOf(mention, passage));
        if (found) yield found;
      }
      for (const mention of daysOverMonth(passage, lang)) {
        const found = impossibleMention(mention, passage);
        if (found) yield found;
      }
    }
  },
};

function* inFields(release: Release): Iterable<Finding> {
  for (const { date, field, place } of datesOf(release)) {
    // Most have no time, and exist.
    if (!date.time && isReal(date)) continue;
    const problems = [...dateProblems(date)];
    for (const { reason, note, instead } of problems) {
      const edit = place && instead && replaceWithin(release.source, place, instead.written, instead.text);
      // Of several mistakes in one date, each alone put right does not make it one that exists.
      const expected = problems.length === 1 && instead;
      yield {
        reason,
        ...(place && { place }),
        field,
        actual: date.written,
        ...(expected && { expected: [date.written.replace(expected.written, expected.text)] }),
        ...(note && { note }),
        ...(edit && { fix: { title: `write ${edit.text}`, edits: [edit], safe: false } }),
      };
    }
  }
}
