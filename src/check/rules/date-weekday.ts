import { daysInMonth, weekdayOf } from '../../language/calendar.ts';
import { englishDate, englishWeekday } from '../../language/english-dates.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Release } from '../../model/release.ts';
import { withDay, withWeekday, wordingOf } from '../dates/date-repairs.ts';
import { type Surroundings, wrongIn } from '../dates/inferred-year.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { datedPassages } from '../prose/dates/dates.ts';
import type { DateMention, WeekdayMention } from '../prose/dates/mention.ts';
import type { Passage } from '../prose/passage.ts';
import { type Prose, proseOf } from '../prose/prose.ts';
import { sentenceAt } from '../prose/sentences.ts';
import type { ReleaseRule } from '../rule.ts';

export const dateWeekday: ReleaseRule = {
  id: 'date-weekday',
  severity: 'error',
  summary: 'Let weekday and date agree.',
  reason:
    'Readers go by the one or the other, and half of them come on the wrong day. Where the year is written the calendar decides; where it is not, the year nearest to the date of the release is taken, and nothing is said if the weekday is right in a year before or after it that may be meant.',
  yieldsTo: ['date-line', 'date-today', 'paragraph-broken'],
  good: [
    release`
      ---
      title: Ferry museum opens its engine room
      date: 2024-08-20
      organisers: [Ferry Museum]
      contact:
        url: https://ferries.example.org
      ---

      The engine room will be open to visitors on Saturday and Sunday, September 7 and 8. The museum was founded on
      Sunday, 17 September 1899.
    `,
  ],
  bad: [
    release`
      ---
      title: Ferry museum opens its engine room
      date: 2024-08-20
      organisers: [Ferry Museum]
      contact:
        url: https://ferries.example.org
      ---

      The engine room will be open to visitors from Thursday, 6 September 2024.
    `,
    release`
      ---
      title: Ferry museum opens its engine room
      date: 2024-08-20
      organisers: [Ferry Museum]
      contact:
        url: https://ferries.example.org
      ---

      The engine room will be open to visitors from next Thursday, August 31.
    `,
  ],
  *check(release) {
    const prose = proseOf(release);
    for (const { passage, mentions } of datedPassages(prose)) {
      for (const mention of mentions) {
        if (!mention.weekday) continue;
        const found = judge(mention, mention.weekday, passage, prose, release);
        if (found) yield found;
      }
    }
  },
};

function judge(
  mention: DateMention,
  weekday: WeekdayMention,
  passage: Passage,
  prose: Prose,
  release: Release,
): Finding | undefined {
  const { day, month } = mention;
  const year = mention.year ?? yearMeant(mention, passage, prose, release);
  if (year === undefined || year < firstYear(prose.lang) || day > daysInMonth(year, month)) return undefined;
  const real = weekdayOf(year, month, day);
  if (real === weekday.day) return undefined;
  const { text } = passage;
  const { start, end, words } = wordingOf(text, mention);
  const place = passage.place(start, end);
  // The nearest day with the weekday written, within three days to either side.
  const distance = ((weekday.day - real + 10) % 7) - 3;
  const other = withDay(text, mention, distance, year);
  const renamed = withWeekday(text, mention, real, prose.lang);
  const edit = renamed && passage.edit(weekday.start, weekday.end, renamed.name);
  const expected = [renamed?.words, other?.words].filter((offer) => offer !== undefined);
  return {
    reason: `${quoted(words)} does not agree with the calendar: ${englishDate({ day, month, year })} is a ${englishWeekday(real)}.`,
    ...(place && { place }),
    ...(passage.field && { field: passage.field }),
    actual: words,
    ...(expected.length > 0 && { expected }),
    note: noteOn(mention, weekday, year, other?.day),
    ...(mention.year === undefined && { severity: 'warning' }),
    ...(renamed && edit && { fix: { title: `write ${renamed.name}`, edits: [edit], safe: false } }),
  };
}

/** The other repair: the days that do fall on the weekday written. */
function noteOn(mention: DateMention, weekday: WeekdayMention, year: number, near?: number): string {
  const { day, month } = mention;
  const name = englishWeekday(weekday.day);
  const [first, ...rest] = [
    ...(near === undefined ? [] : [{ day: near, month, year }]),
    ...(mention.year === undefined ? [] : [year - 1, year + 1])
      .filter((other) => day <= daysInMonth(other, month) && weekdayOf(other, month, day) === weekday.day)
      .map((other) => ({ day, month, year: other })),
  ].map(englishDate);
  const days = first && `: ${first} is a ${name}${rest.map((date) => `, and so is ${date}`).join('')}`;
  const inferred = mention.year === undefined ? ` No year is written; ${year} is the nearest.` : '';
  return `Either the weekday is wrong or the date${days ?? ''}.${inferred}`;
}

/** The calendar of today holds since 1753 in most of Europe, in Russia and its neighbours since 1918. */
function firstYear(lang: string): number {
  return /^(?:ru|uk|be|bg|sr|el)\b/.test(lang) ? 1924 : 1753;
}

const fourDigits = /(?<!\d)[12]\d{3}(?!\d)/g;

function yearMeant(
  mention: DateMention,
  passage: Passage,
  prose: Prose,
  { data }: Release,
): number | undefined {
  return data.date && wrongIn(mention, data.date, () => surroundings(mention, passage, prose.lang));
}

function surroundings(mention: DateMention, passage: Passage, lang: string): Surroundings {
  const { text } = passage;
  const sentence = sentenceAt(passage, mention.dayAt.start);
  // Where punctuation is missing a sentence runs on: what bears on the date stands near it.
  const from = Math.max(sentence.start, mention.start - 120);
  const to = Math.min(sentence.end, mention.end + 120);
  const years = text.slice(Math.max(0, mention.start - 300), to).match(fourDigits) ?? [];
  return { sentence: text.slice(from, to), years: new Set(years.map(Number)), lang };
}
