import { englishDate } from '../../language/english-dates.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Range } from '../../model/place.ts';
import { quoted } from '../field-words.ts';
import type { DateMention } from '../prose/dates/mention.ts';
import type { Passage } from '../prose/passage.ts';

/** Two dates of which the second is the earlier. */
export function datesBackwards(passage: Passage, from: DateMention, to: DateMention): Finding {
  const { text } = passage;
  const shared = from.monthAt.start === to.monthAt.start;
  const [first, second] = shared ? [counted(text, from), counted(text, to)] : [from, to];
  const [earlier, later] = [to, from].map((date) =>
    englishDate(shared ? { day: date.day, month: date.month } : date),
  );
  return backwards(passage, { ...reach(text, from, to), first, second }, `${earlier} is before ${later}`);
}

/** The number of a day with the ending of its ordinal. */
function counted(text: string, { dayAt: { start, end } }: DateMention): Range {
  const ending = /^(?:st|nd|rd|th)(?![a-z])/i.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  return { start, end: end + ending };
}

/** The words of two dates and what ties them; their weekdays are left out, which may stand anywhere. */
function reach(text: string, from: DateMention, to: DateMention): Range {
  const start = Math.min(from.start, from.dayAt.start, to.start);
  const end = Math.max(from.end, to.end, to.dayAt.end);
  return { start, end: Math.min(end, text.length) };
}

interface Turn extends Range {
  /** What is to change places. */
  readonly first: Range;
  readonly second: Range;
}

/** What a range that runs backwards is told as, and how its two ends change places. */
export function backwards(passage: Passage, { start, end, first, second }: Turn, why: string): Finding {
  const { text } = passage;
  const cut = (range: Range) => text.slice(range.start, range.end);
  const words = cut({ start, end });
  const place = passage.place(start, end);
  const expected =
    cut({ start, end: first.start }) +
    cut(second) +
    cut({ start: first.end, end: second.start }) +
    cut(first) +
    cut({ start: second.end, end });
  const edits = [
    passage.edit(first.start, first.end, cut(second)),
    passage.edit(second.start, second.end, cut(first)),
  ];
  const [one, other] = edits;
  return {
    reason: `${quoted(words)} runs backwards: ${why}.`,
    ...(place && { place }),
    ...(passage.field && { field: passage.field }),
    actual: words,
    expected: [expected],
    note: 'Swap the two, or correct the wrong one.',
    ...(one && other && { fix: { title: `write ${expected}`, edits: [one, other], safe: false } }),
  };
}
