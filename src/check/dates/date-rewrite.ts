import type { Day } from '../../language/calendar.ts';
import { dateHandle } from '../../language/calendar.ts';
import type { Edit } from '../../model/diagnostic.ts';
import { languagesOf } from '../prose/dates/languages.ts';
import { type DateMention, hasOwnYear } from '../prose/dates/mention.ts';
import type { Passage, Range } from '../prose/passage.ts';

/** A date of a text written for another day, in the form it has: `Thursday, 5 September` stays so, with other words. */
export function rewrittenDate(
  passage: Passage,
  mention: DateMention,
  day: Day,
  lang: string,
): { text: string; edits: readonly Edit[] } {
  const { start, end } = mention;
  const { text } = passage;
  const parts: { range: Range; text: string }[] = [];
  // In 2024-10-05 every number has its two places.
  const isPadded = /(?<!\d)0\d|^\d{4}-\d\d-\d\d$/.test(text.slice(start, end)) || undefined;
  const put = (range: Range, change: (written: string) => string) => {
    if (range.start < start || range.end > end) return;
    parts.push({ range, text: change(text.slice(range.start, range.end)) });
  };
  put(withOrdinal(text, mention.dayAt), (written) =>
    /[a-z]/i.test(written) ? ordinal(day.day, written) : numberLike(written, day.day, isPadded),
  );
  if (mention.month !== day.month) {
    put(
      mention.monthAt,
      (written) => nameLike(written, day, lang, 'month') ?? numberLike(written, day.month, isPadded),
    );
  }
  if (mention.yearAt && hasOwnYear(mention) && mention.year !== day.year) {
    put(mention.yearAt, (written) => yearLike(written, mention.year ?? day.year, day.year));
  }
  if (mention.weekday) put(mention.weekday, (written) => nameLike(written, day, lang, 'weekday') ?? written);
  parts.sort((a, b) => a.range.start - b.range.start);
  let words = '';
  let at = start;
  for (const { range, text: part } of parts) {
    words += text.slice(at, range.start) + part;
    at = range.end;
  }
  words += text.slice(at, end);
  // Part by part, so that marks between them stay.
  const edits = parts
    .filter(({ range, text: part }) => text.slice(range.start, range.end) !== part)
    .map(({ range, text: part }) => passage.edit(range.start, range.end, part));
  return { text: words, edits: edits.every((edit) => edit !== undefined) ? edits : [] };
}

function withOrdinal(text: string, { start, end }: Range): Range {
  const ending = /^(?:st|nd|rd|th)\b/i.exec(text.slice(end, end + 3))?.[0] ?? '';
  return { start, end: end + ending.length };
}

function ordinal(day: number, written: string): string {
  const ending = (day % 100 > 10 && day % 100 < 14 ? 'th' : ['th', 'st', 'nd', 'rd'][day % 10]) ?? 'th';
  return `${day}${/[A-Z]/.test(written) ? ending.toUpperCase() : ending}`;
}

const han = '〇一二三四五六七八九';

/** A number in the figures of another one: Chinese numerals, wide figures, two places. */
export function numberLike(written: string, value: number, isPadded = /^[0０]/.test(written)): string {
  if (new RegExp(`[十廿卅${han}]`).test(written)) {
    const [tens, ones] = [Math.floor(value / 10), value % 10];
    return `${tens > 1 ? han.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? han.charAt(ones) : ''}`;
  }
  return figuresLike(written, String(value).padStart(isPadded ? 2 : 1, '0'));
}

function yearLike(written: string, was: number, year: number): string {
  if (written.includes(String(was))) return written.replace(String(was), String(year));
  const inHan = (value: number) => String(value).replace(/\d/g, (figure) => han.charAt(Number(figure)));
  for (const zero of ['〇', '零', '○']) {
    const signs = inHan(was).replaceAll('〇', zero);
    if (written.includes(signs)) return written.replace(signs, inHan(year).replaceAll('〇', zero));
  }
  return figuresLike(written, String(year));
}

function figuresLike(written: string, figures: string): string {
  const first = /\p{Nd}/u.exec(written)?.[0] ?? '0';
  const zero =
    [0x30, 0x660, 0x966, 0xe50, 0x1040, 0xff10].findLast((code) => first.charCodeAt(0) >= code) ?? 0x30;
  return figures.replace(/\d/g, (figure) => String.fromCharCode(zero + Number(figure)));
}

/** The name of the day's month or weekday, as long and in such letters as `written`; nothing where that is no name. */
function nameLike(written: string, day: Day, lang: string, part: 'month' | 'weekday'): string | undefined {
  if (!/\p{L}{2}/u.test(written) || /^[十廿卅〇一二三四五六七八九]+$/.test(written)) return undefined;
  const long =
    part === 'month' ? { month: 'long' as const, day: 'numeric' as const } : { weekday: 'long' as const };
  const locale = Intl.DateTimeFormat.supportedLocalesOf([...languagesOf(lang), lang])[0] ?? 'en';
  const format = new Intl.DateTimeFormat(locale, { ...long, timeZone: 'UTC' });
  const handle = dateHandle(day.year, day.month, day.day);
  const name = format.formatToParts(handle).find(({ type }) => type === part)?.value;
  if (!name) return undefined;
  // Hebrew writes “in” onto the name of the month.
  if (/^ב/.test(written) && !name.startsWith('ב')) return `ב${name}`;
  if (part === 'weekday' && /^[一-鿿]$/u.test(written)) return name.slice(-1);
  return written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase()
    ? name.toUpperCase()
    : /^\p{Lu}/u.test(written)
      ? name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
      : name;
}
