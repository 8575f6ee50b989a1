import { type Day, daysBetween, isReal } from '../../language/calendar.ts';
import { isoDate } from '../../language/dates.ts';
import type { DateValue } from '../../model/date.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { rewrittenDate } from '../dates/date-rewrite.ts';
import { daysOfIssue, dayWords, names } from '../dates/issue-day.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import type { IssueDate } from '../prose/issue-date.ts';
import { issueDates } from '../prose/issue-dates.ts';
import { type IssueTime, issueTimes } from '../prose/issue-times.ts';
import { proseOf } from '../prose/prose.ts';
import type { ReleaseRule } from '../rule.ts';

export const dateLine: ReleaseRule = {
  id: 'date-line',
  severity: 'error',
  summary: 'Date the text as the release is dated.',
  reason:
    'Readers take the day from the dateline or from the foot of the text, archives and news agencies from the field “date”. Text that was copied from an older release keeps the older day.',
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

      PORT MERE, 5 September 2024 – The ferry to the outer islands sails again from Friday on.
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

      PORT MERE, 5 September 2023 – The ferry to the outer islands sails again from Friday on.
    `,
    release`
      ---
      title: Ferry to the outer islands sails again
      date: 2024-09-05
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The ferry to the outer islands sails again from Friday on, and the old timetable is in force.

      HARBOUR TRUST

      5 SEPTEMBER 2023
    `,
  ],
  *check(release) {
    const days = daysOfIssue(release);
    const { date } = release.data;
    const [issued] = days;
    if (!issued || !date) return;
    const prose = proseOf(release);
    const found = issueDates(prose);
    const wrong = found.filter(({ mention }) => !days.some((day) => names(mention, day)));
    for (const each of wrong) {
      if (each.doubtful && !isSlip(each, issued)) continue;
      // Beside one that is right, a day long past is that of an older paper that is annexed.
      if (wrong.length < found.length && !isNear(each, issued)) continue;
      yield dateFinding(each, issued, prose.lang);
    }
    const clock = date.time && clockOf(date);
    if (clock === undefined) return;
    for (const time of issueTimes(prose)) {
      if (time.hour * 60 + time.minute !== (clock + time.offset + 2 * 1440) % 1440)
        yield timeFinding(time, date);
    }
  },
};

/** Days from a day that a text names to the day of issue. */
function daysBefore({ mention }: IssueDate, issued: Day): number | undefined {
  const day = { ...mention, year: mention.year ?? issued.year };
  return isReal(day) ? daysBetween(day, issued) : undefined;
}

/** Whether only the year is wrong. Two years off it is rather another day: that of an attack, of a founding. */
function isOtherYear({ mention: { day, month, year = 0 } }: IssueDate, issued: Day): boolean {
  return day === issued.day && month === issued.month && Math.abs(year - issued.year) <= 2;
}

function isNear(found: IssueDate, issued: Day): boolean {
  return isOtherYear(found, issued) || Math.abs(daysBefore(found, issued) ?? 0) < 32;
}

/** Whether a date that may be another day's as well looks like the day of issue written wrong. */
function isSlip(found: IssueDate, issued: Day): boolean {
  if (isOtherYear(found, issued)) return true;
  // What is announced lies ahead, so that a day just past is hardly that of an event.
  const { kind, mention, placed } = found;
  const days = daysBefore(found, issued) ?? 0;
  return (kind === 'sign-off' || placed === true || mention.weekday !== undefined) && days > 0 && days < 32;
}

function dateFinding({ passage, mention, kind }: IssueDate, issued: Day, lang: string): Finding {
  const place = passage.place(mention.start, mention.end);
  const written = passage.text.slice(mention.start, mention.end);
  const rewrite = rewrittenDate(passage, mention, issued, lang);
  const other = isoDate({
    year: issued.year,
    month: mention.month,
    day: mention.day,
    written: '',
    ...(mention.year !== undefined && { year: mention.year }),
  });
  return {
    reason: `${kind === 'dateline' ? 'The text' : 'At its end the text'} is dated ${quoted(written)}, but the field “date” says ${dayWords(issued)}.`,
    ...(place && { place }),
    actual: written,
    expected: [rewrite.text],
    note: `One of the two is wrong: write ${quoted(rewrite.text)} here, or put ${other} into the field.`,
    ...(rewrite.edits.length > 0 && {
      fix: { title: `write ${rewrite.text}`, edits: rewrite.edits, safe: false },
    }),
  };
}

/** Minutes since midnight in Greenwich, where the date's zone can be told. */
function clockOf({ time }: DateValue): number | undefined {
  const offset = time?.offset ?? (time?.zone === 'Asia/Hong_Kong' ? 8 * 60 : undefined);
  return time && offset !== undefined ? time.hour * 60 + time.minute - offset : undefined;
}

function timeFinding({ passage, start, end }: IssueTime, { written }: DateValue): Finding {
  const place = passage.place(start, end);
  const words = passage.text.slice(start, end);
  return {
    reason: `The text says ${quoted(words)}, but the field “date” says ${quoted(written)}.`,
    ...(place && { place }),
    actual: words,
    note: 'The two times are not the same instant; one of them is wrong.',
  };
}
