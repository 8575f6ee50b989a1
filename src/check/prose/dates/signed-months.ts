import { matches } from '../../../language/matches.ts';
import type { DateMention, Joint, WeekdayMention } from './mention.ts';
import { numberOf } from './numerals.ts';

const number = '(?:\\d{1,2}|[〇零一二三四五六七八九十廿卅]{1,3})';
const year =
  '(?:\\d{4}|[〇○零一二三四五六七八九]{4}|(?:民國|民国|令和|平成|昭和)\\s?(?:\\d{1,3}|元|[一二三四五六七八九十]{1,5}))';
/** The same year, counted otherwise: 2026年（令和8年）8月. */
const again = '(?:[（(](?:\\d{4}|(?:民國|民国|令和|平成|昭和)\\s?(?:\\d{1,3}|元))年[）)])?';
const month = `(?:(?<year>${year})\\s?(?:年|년)${again}\\s?)?(?<month>${number})\\s?(?:月|월)\\s?`;
const mark = '(?:日|號|号|일)';
/** A weekday in brackets between two days. */
const bracketed =
  '(?:[（(](?:(?:星期|週|周|禮拜|礼拜)?[一二三四五六日天]|[月火水木金土日](?:曜日?)?(?:[・･][^）)]{1,3})?|[월화수목금토일](?:요일)?)[）)])';
const joint = `\\s?${mark}?\\s?${bracketed}?\\s?(?:[至到～~〜–—、,及和與与・-]|부터|에서)\\s?`;
/** 9月5日, 2024年9月5至7日, 九月五日（星期四）及六日, 9월 5일부터 7일까지. */
const date = new RegExp(
  `(?<![\\d一二三四五六七八九十])${month}(?<days>${number}(?:${joint}${number})*)\\s?${mark}`,
  'dg',
);
const listed = new RegExp(`(?<joint>(?:${joint})?)(?<day>${number})`, 'g');

const chinese = '一二三四五六';
const weekdayBehind =
  /\s?(?:[（(]\s?(?:(?:星期|週|周|禮拜|礼拜)?(?<zh>[一二三四五六日天])|(?<ja>[月火水木金土日])(?:曜日?)?(?:[・･][^）)]{1,3})?|(?<ko>[월화수목금토일])(?:요일)?)\s?[）)]|[,，]?\s?(?:(?:星期|週|周|禮拜|礼拜)(?<bare>[一二三四五六日天])|(?<jabare>[月火水木金土日])曜日?|(?<kobare>[월화수목금토일])요일))/dy;
const weekdayBefore =
  /(?<=(?<at>(?:星期|週|周|禮拜|礼拜)(?<zh>[一二三四五六日天])|(?<ja>[月火水木金土日])曜日?|(?<ko>[월화수목금토일])요일)\s?[，,]?\s?[（(]?)/y;

/** Dates whose month and day carry a sign: 2024年9月5日（星期四）, 九月五日, 2024년 9월 5일. Digits are ASCII. */
export function signedMonthDates(text: string, into: DateMention[]): void {
  for (const found of matches(text, date)) {
    const { groups = {}, indices } = found;
    const at = indices?.groups ?? {};
    const monthNumber = numberOf(groups.month ?? '');
    // The lunar calendar has its own months.
    if (/[農农陰阴]曆?历?\s?$|旧暦\s?$/.test(text.slice(Math.max(0, found.index - 3), found.index))) continue;
    if (!monthNumber || monthNumber > 12 || !at.month || !at.days) continue;
    const written = groups.year === undefined ? undefined : gregorian(groups.year);
    const end = found.index + found[0].length;
    const days = matches(groups.days ?? '', listed);
    const before = weekdayAhead(text, found.index);
    const behind = before ? undefined : weekdayAfter(text, end);
    for (const [index, part] of days.entries()) {
      const day = numberOf(part.groups?.day ?? '');
      if (!day || day > 31) continue;
      const dayEnd = at.days[0] + part.index + part[0].length;
      const dayAt = { start: dayEnd - (part.groups?.day?.length ?? 0), end: dayEnd };
      const isLast = index === days.length - 1;
      const weekday =
        (index === 0 && days.length === 1 ? before : undefined) ??
        (isLast
          ? behind
          : weekdayAfter(
              text,
              dayEnd + (/^\s?[日號号일]/.exec(text.slice(dayEnd, dayEnd + 2))?.[0].length ?? 0),
            ));
      const joined = index === 0 ? undefined : jointOf(part.groups?.joint ?? '');
      into.push({
        start: Math.min(index === 0 ? found.index : dayAt.start, weekday?.start ?? dayAt.start),
        end: Math.max(isLast ? end : dayAt.end, weekday?.end ?? 0),
        day,
        month: monthNumber,
        ...(written !== undefined && { year: written }),
        ...(weekday && { weekday }),
        dayAt,
        monthAt: { start: at.month[0], end: at.month[1] },
        ...(at.year && written !== undefined && { yearAt: { start: at.year[0], end: at.year[1] } }),
        ...(joined && { joined }),
      });
    }
  }
}

/** How two neighbours are tied: 9月5日至10月7日, 9월 5일부터 10월 7일까지. */
export function signedJoint(between: string): Joint | undefined {
  return /^\s?(?:[至到～~〜–—、,及和與与・-]|부터|에서|から|と|和|및|,)\s?$/.test(between)
    ? jointOf(between)
    : undefined;
}

function jointOf(words: string): Joint {
  return /[至到～~〜–—-]|부터|에서|から/.test(words) ? 'to' : 'and';
}

/** Years before the first of an era. */
const eras: Readonly<Record<string, number>> = { 民國: 1911, 民国: 1911, 令和: 2018, 平成: 1988, 昭和: 1925 };

function gregorian(written: string): number | undefined {
  const era = eras[written.slice(0, 2)];
  const count = numberOf(era === undefined ? written : written.slice(2).trim());
  return count === undefined ? undefined : count + (era ?? 0);
}

function weekdayAfter(text: string, end: number): WeekdayMention | undefined {
  weekdayBehind.lastIndex = end;
  const found = weekdayBehind.exec(text);
  for (const [kind, sign] of Object.entries(found?.groups ?? {})) {
    const at = found?.indices?.groups?.[kind];
    if (!sign || !at) continue;
    const start = text.slice(end, at[0]).search(/[^\s（(,，]/);
    return { start: start < 0 ? at[0] : end + start, end: tail(text, at[1]), day: weekdayOf(sign) };
  }
  return undefined;
}

function weekdayAhead(text: string, start: number): WeekdayMention | undefined {
  weekdayBefore.lastIndex = start;
  const groups = weekdayBefore.exec(text)?.groups;
  const sign = groups?.zh ?? groups?.ja ?? groups?.ko;
  if (!groups?.at || !sign) return undefined;
  const from = text.lastIndexOf(groups.at, start);
  return { start: from, end: from + groups.at.length, day: weekdayOf(sign) };
}

/** A weekday ends after its sign and what names it one. */
function tail(text: string, end: number): number {
  return end + (/^(?:曜日?|요일)/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}

function weekdayOf(sign: string): number {
  if (/[日天일]/.test(sign)) return 7;
  const index = chinese.indexOf(sign);
  if (index >= 0) return index + 1;
  return Math.max('月火水木金土'.indexOf(sign), '월화수목금토'.indexOf(sign)) + 1;
}
