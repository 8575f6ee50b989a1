import { daysBetween } from '../../language/calendar.ts';
import { matches } from '../../language/matches.ts';
import { primaryLanguage } from '../../language/primary.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { backwards, datesBackwards } from '../dates/backward-range.ts';
import { miscounted } from '../dates/counted-days.ts';
import { eventBackwards } from '../dates/event-span.ts';
import { isMoved } from '../dates/moved.ts';
import { anyTimeRange, backwardTimes, saysDay } from '../dates/time-ranges.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { anyDay, dateMentions } from '../prose/dates/dates.ts';
import type { DateMention } from '../prose/dates/mention.ts';
import type { Passage } from '../prose/passage.ts';
import { proseOf } from '../prose/prose.ts';
import { sentenceAt } from '../prose/sentences.ts';
import { has } from '../prose/signs.ts';
import type { ReleaseRule } from '../rule.ts';

export const dateRange: ReleaseRule = {
  id: 'date-range',
  severity: 'error',
  summary: 'Let what lasts end after it begins, and last as long as is said.',
  reason:
    'Of a show that is open from 27 to 23 September, or from 3pm to 2pm, nobody knows when to come; of ten days from 21 to 31 July, both dates inclusive, nobody knows which is meant, for these are eleven. Times that run into the night, such as 10pm to 2am, are left alone, and so is a date or time that was moved to an earlier one.',
  yieldsTo: ['date-real'],
  good: [
    release`
      ---
      title: Night market returns to the quay
      date: 2024-09-02
      organisers: [Quay Traders]
      contact:
        url: https://quay.example.org
      ---

      The stalls stand on the quay for 5 days from 23 to 27 September (both dates inclusive), from 10pm to 2am. The show opens from 2 to 3pm; the last one was brought
      forward from 12 to 9 September.
    `,
  ],
  bad: [
    release`
      ---
      title: Night market returns to the quay
      date: 2024-09-02
      organisers: [Quay Traders]
      contact:
        url: https://quay.example.org
      ---

      The stalls stand on the quay from 27 to 23 September.
    `,
    release`
      ---
      title: Night market returns to the quay
      date: 2024-09-02
      organisers: [Quay Traders]
      contact:
        url: https://quay.example.org
      ---

      The stalls stand on the quay from 3pm to 2pm.
    `,
    release`
      ---
      title: Night market returns to the quay
      date: 2024-09-02
      organisers: [Quay Traders]
      contact:
        url: https://quay.example.org
      ---

      The stalls stand on the quay for 5 days from 23 to 28 September (both dates inclusive).
    `,
  ],
  *check(release) {
    yield* eventBackwards(release);
    const { all, lang } = proseOf(release);
    const isEnglish = primaryLanguage(lang) === 'en';
    for (const passage of all) {
      if (!has(passage, anyDay)) continue;
      const mentions = dateMentions(passage, lang);
      for (let index = 1; index < mentions.length; index++) {
        const [before, mention] = [mentions[index - 1], mentions[index]];
        if (!before || mention?.joined !== 'to') continue;
        if (runsBack(before, mention, passage)) {
          yield datesBackwards(passage, before, mention);
          continue;
        }
        const wrong = isEnglish && miscounted(passage, before, mention, release.data.date?.year);
        if (wrong) yield wrong;
      }
      if (!mayRunBack.test(passage.text)) continue;
      for (const range of backwardTimes(passage.text)) {
        const { from, to, sure, start, end } = range;
        if (isMoved(passage, start, end) || nextDay.test(passage.text.slice(end, end + 40))) continue;
        if (!sure && !namesDay(passage, mentions, start)) continue;
        yield backwards(
          passage,
          { start, end, first: from, second: to },
          `${quoted(to.words)} is before ${quoted(from.words)}`,
        );
      }
      yield* yearsBackwards(passage);
    }
  },
};

/** The calendar first: nearly every range runs forward, and costs no more than that. */
function runsBack(from: DateMention, to: DateMention, passage: Passage): boolean {
  const back =
    from.year !== undefined && to.year !== undefined
      ? daysBetween(
          { year: from.year, month: from.month, day: from.day },
          { year: to.year, month: to.month, day: to.day },
        ) < 0
      : // Without years it may end in the year after.
        from.month === to.month && from.day > to.day;
  return back && isRange(from, to, passage) && !isMoved(passage, from.start, to.end);
}

const opener = /(?:^|[\s(])(?:from|between|on|of|during|vom|von|du|del?|dal|с|od|från|由|自|từ|จาก)\s+$/i;

function isRange(from: DateMention, to: DateMention, { text }: Passage): boolean {
  // A dash with blanks may part a number from a date: Circular 27 – 23 September.
  const between = text.slice(Math.min(from.end, to.dayAt.start), to.dayAt.start);
  const before = text.slice(Math.max(0, from.start - 12), from.start);
  const sameMonth = from.monthAt.start === to.monthAt.start;
  if (/^\s*\W?\s[-–—]/.test(between) && sameMonth && !opener.test(before)) return false;
  // In “by 27-23 September 5” the numbers are votes.
  return to.year !== undefined || !/^\s+\d{1,2}(?!\d)/.test(text.slice(to.end, to.end + 4));
}

const nextDay =
  /^\W{0,3}(?:on\s+)?(?:the\s+)?(?:next|following|day\s+after|tomorrow|overnight|daily|every|each|\+1|翌|次日|明)/i;

/** Whether the sentence says on which day: otherwise it may be an opening time, or no time at all. */
function namesDay(passage: Passage, mentions: readonly DateMention[], at: number): boolean {
  const { start, end } = sentenceAt(passage, at);
  if (saysDay.test(passage.text.slice(start, end))) return true;
  return mentions.some(({ dayAt }) => dayAt.start >= start && dayAt.end <= end);
}

const twoYears = /(?:19|20)\d\d\s?(?:-|–|—|to)\s?(?:19|20)\d\d/;
/** Two times or two years with what ties them: few texts have it. */
const mayRunBack = new RegExp(`${anyTimeRange.source}|${twoYears.source}`);
const yearSpan =
  /\b(?<of>years?|period|term|plan|strategy|programme|season|session)\s+(?:of\s+|from\s+)?(?<from>(?:19|20)\d\d)\s?(?:-|–|—|to)\s?(?<to>(?:19|20)\d\d)(?![\d-])/dgi;

function* yearsBackwards(passage: Passage): Iterable<Finding> {
  for (const { indices, groups, index, 0: whole } of matches(passage.text, yearSpan)) {
    const [from, to] = [indices?.groups?.from, indices?.groups?.to];
    if (!from || !to || Number(groups?.from) <= Number(groups?.to)) continue;
    if (isMoved(passage, index, index + whole.length)) continue;
    const [first, second] = [from, to].map(([start, end]) => ({ start, end }));
    if (!first || !second) continue;
    const why = `${groups?.to} is before ${groups?.from}`;
    yield backwards(passage, { start: first.start, end: second.end, first, second }, why);
  }
}
