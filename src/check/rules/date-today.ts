import type { Day } from '../../language/calendar.ts';
import { isoDate } from '../../language/dates.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { numberLike, rewrittenDate } from '../dates/date-rewrite.ts';
import { dayAfter, daysOfIssue, dayWords, names } from '../dates/issue-day.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { anyDay } from '../prose/dates/dates.ts';
import { issueTimes } from '../prose/issue-times.ts';
import type { Passage } from '../prose/passage.ts';
import { proseOf } from '../prose/prose.ts';
import { isQuoted } from '../prose/quotations.ts';
import { type RelativeDayNumber, relativeDayNumbers } from '../prose/relative-day-numbers.ts';
import { type RelativeDay, relativeDays } from '../prose/relative-days.ts';
import { has } from '../prose/signs.ts';
import type { ReleaseRule } from '../rule.ts';

export const dateToday: ReleaseRule = {
  id: 'date-today',
  severity: 'error',
  summary: 'Let today be the day of the release.',
  reason:
    'A text that was prepared for another day still says “today” when it goes out. Whoever reads “today (3 September)” in a release of the 5th does not know which of the two to believe.',
  yieldsTo: ['date-real'],
  good: [
    release`
      ---
      title: Ferry to the outer islands sails again
      date: 2024-09-05
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The ferry was named today (September 5). It sails for the first time tomorrow (September 6).
    `,
  ],
  bad: [
    release`
      ---
      title: Ferry to the outer islands sails again
      date: 2024-09-05
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The ferry was named today (September 3). It sails for the first time tomorrow (September 6).
    `,
  ],
  *check(release) {
    const known = daysOfIssue(release);
    const [issued] = known;
    if (!issued) return;
    const prose = proseOf(release);
    // Issued soon after midnight, a text still speaks of the day before.
    const isNight = issueTimes(prose).some(({ hour }) => hour < 3);
    const days = isNight ? [...known, dayAfter(issued, -1)] : known;
    for (const passage of prose.all) {
      if (!has(passage, anyDay) || isOfChange(passage)) continue;
      for (const found of relativeDays(passage, prose.lang)) {
        if (days.some((day) => names(found.mention, dayAfter(day, found.shift)))) continue;
        if (isQuoted(prose, passage, found.start) || isLongAgo(found, issued)) continue;
        yield finding(found, passage, issued, prose.lang);
      }
      for (const found of relativeDayNumbers(passage, prose.lang)) {
        if (days.some((day) => dayAfter(day, found.shift).day === found.day)) continue;
        if (!isQuoted(prose, passage, found.start)) yield numberFinding(found, passage, issued);
      }
    }
  },
};

/** What is said of a change speaks of its own day. */
function isOfChange({ field }: Passage): boolean {
  return field !== undefined && /^(?:changes|withdrawal)\b/.test(field);
}

/** Without brackets another year may be meant as such: “today, 11 September 1990, is a day that …”. */
function isLongAgo({ mention: { year = 0 }, bracketed }: RelativeDay, issued: Day): boolean {
  return !bracketed && year > 0 && Math.abs(year - issued.year) > 1;
}

const relation: Readonly<Record<number, string>> = {
  0: 'the day of the release',
  1: 'the day after the release',
  [-1]: 'the day before the release',
  2: 'two days after the release',
  [-2]: 'two days before the release',
};

function finding(found: RelativeDay, passage: Passage, issued: Day, lang: string): Finding {
  const { start, end, shift, word, mention } = found;
  const { text } = passage;
  const meant = dayAfter(issued, shift);
  const closing = (found.bracketed && /^\s*[)）\]］]/.exec(text.slice(end, end + 3))?.[0]) || '';
  const other = dayAfter({ ...mention, year: mention.year ?? issued.year }, -shift);
  const words = quoted(text.slice(start, end) + closing);
  const rewrite = rewrittenDate(passage, mention, meant, lang);
  const place = passage.place(mention.start, mention.end);
  const said = text.slice(word.start, word.end);
  return {
    reason: `${found.paired ? `In ${words}, ${quoted(text.slice(mention.start, mention.end))}` : words} is not ${relation[shift]}: that is ${dayWords(meant)}.`,
    ...(place && { place }),
    ...(passage.field !== undefined && { field: passage.field }),
    actual: text.slice(mention.start, mention.end),
    expected: [rewrite.text],
    note: `The field “date” says ${dayWords(issued)}; one of the two is wrong. Write ${quoted(rewrite.text)} with ${quoted(said)}, or put ${isoDate({ ...other, written: '' })} into the field.`,
    ...(rewrite.edits.length > 0 && {
      fix: { title: `write ${rewrite.text}`, edits: rewrite.edits, safe: false },
    }),
  };
}

function numberFinding(found: RelativeDayNumber, passage: Passage, issued: Day): Finding {
  const { start, end, shift, dayAt } = found;
  const meant = dayAfter(issued, shift);
  const actual = passage.text.slice(dayAt.start, dayAt.end);
  const expected = numberLike(actual, meant.day);
  const place = passage.place(dayAt.start, dayAt.end);
  const edit = passage.edit(dayAt.start, dayAt.end, expected);
  return {
    reason: `${quoted(passage.text.slice(start, end))} is not ${relation[shift]}: that is ${dayWords(meant)}.`,
    ...(place && { place }),
    ...(passage.field !== undefined && { field: passage.field }),
    actual,
    expected: [expected],
    note: `The field “date” says ${dayWords(issued)}; one of the two is wrong. Write ${quoted(expected)} here, or mend the field.`,
    ...(edit && { fix: { title: `write ${expected}`, edits: [edit], safe: false } }),
  };
}
