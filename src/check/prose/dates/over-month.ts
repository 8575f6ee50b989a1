import { matches } from '../../../language/matches.ts';
import type { Passage } from '../passage.ts';
import { has, sign } from '../signs.ts';
import { monthsBeside } from './dates.ts';
import type { DateMention } from './mention.ts';
import { type Month, monthAfter, monthBefore } from './month-words.ts';
import type { Patterns } from './patterns.ts';

// The digit is looked for first: to look behind every character takes longer than all else.
const number = /(?=[3-9])(?<![\p{L}\d.,:/#$€£¥–—-])(?:3[2-9]|[4-9]\d)(?=(?:st|nd|rd|th|\.)?,?\s|[),;]|$)/gu;

/** What a day has before it and a count has not, in any of the languages that are read. */
const opener =
  /(?:^|[\s(（])(?:on|by|from|until|till|to|since|dated|before|after|am|vom|zum|bis|den|le|du|au|el|del|al|em|dia|il|dal|op|den|a|até|hasta|desde|dnia|od|do|fra|til|с|до|по|від|dne|tanggal|pada|hingga|sampai)\s+(?:the\s+)?(?:\p{L}+,?\s+)?$|\p{L}{3}day,?\s+$|\b(?:today|tonight|tomorrow|yesterday),?\s[(（]$/iu;
/** Months in the case that only a day of theirs has before it: “38 maja”, „38. května“. */
const ofMonth =
  /^\d\d (?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)|^\d\d\. (?:ledna|února|března|dubna|května|června|července|srpna|října|listopadu|prosince|[a-zäö]+kuuta)/u;
/** What Turkish puts behind a day. */
const dayBehind = /^(?:['’]\p{Ll}+| (?:günü|tarihinde|tarihli))(?!\p{L})/u;
/** The place of a date line, or the beginning. */
const beginning = /^[^.!?\n]{0,40}[,(（]\s?$|^\s*$/;
/** What is counted: the 40 April 2024 graduates. */
const counted = /^\s+(?:(?!this\b)[a-z]{3,}s|people|men|women|children|students)\b/;

const signedDay = '(?<day>3[2-9]|[4-9]\\d|三十[二三四五六七八九])日';
const anySigned = new RegExp(`月${signedDay}|월 ?[3-9]`);
const signed = new RegExp(
  `(?<![\\d.])(?<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月${signedDay}`,
  'g',
);
/** 3월 45일간 is how long something takes. */
const korean = /(?<!\d)(?<month>1[0-2]|[1-9])월 ?(?<day>3[2-9]|[4-9]\d)일(?! ?(?:간|째|동안|짜리|만))/g;
const numerals = '一二三四五六七八九';

/** Days of more than 31 that are written as days of a month: September 35, 2024. What is counted beside a month is none. */
export function daysOverMonth(passage: Passage, lang: string): readonly DateMention[] {
  const { text } = passage;
  const found: DateMention[] = [];
  if (has(passage, sign.eastern) && anySigned.test(text)) addSigned(text, found);
  const near = monthsBeside(passage, lang);
  if (near.length > 0) addNamed(text, near, found);
  return found;
}

function addSigned(text: string, found: DateMention[]): void {
  for (const { 0: words, index, groups } of [...matches(text, signed), ...matches(text, korean)]) {
    const { month = '', day = '' } = groups ?? {};
    const over = index + words.length;
    found.push({
      start: index,
      end: over,
      day: numberOf(day),
      month: numberOf(month),
      dayAt: { start: over - 1 - day.length, end: over - 1 },
      monthAt: { start: index, end: index + month.length },
    });
  }
}

function addNamed(text: string, near: readonly Patterns[], found: DateMention[]): void {
  if (!/3[2-9]|[4-9]\d/.test(text)) return;
  for (const { 0: written, index } of matches(text, number)) {
    for (const of of near) {
      const mention = dayAt(text, index, index + written.length, of);
      if (mention) {
        found.push(mention);
        break;
      }
    }
  }
}

function dayAt(text: string, start: number, end: number, of: Patterns): DateMention | undefined {
  of.ordinal.lastIndex = end;
  const over = of.ordinal.test(text) ? of.ordinal.lastIndex : end;
  const after = monthAfter(text, over, of);
  const month = after ?? monthBefore(text, start, of);
  if (!month) return undefined;
  const front = Math.min(start, month.start);
  const back = Math.max(over, month.end);
  of.yearAfter.lastIndex = back;
  const year = of.yearAfter.exec(text)?.groups?.year;
  const whole = year ? of.yearAfter.lastIndex : back;
  if (!isDay(text, front, whole, month, year)) return undefined;
  return {
    start: front,
    end: whole,
    day: Number(text.slice(start, end)),
    month: month.month,
    ...(year && { year: Number(year), yearAt: { start: whole - year.length, end: whole } }),
    dayAt: { start, end },
    monthAt: { start: month.start, end: month.end },
  };
}

function isDay(text: string, front: number, back: number, month: Month, year: string | undefined): boolean {
  const rest = text.slice(back, back + 24);
  const before = text.slice(Math.max(0, front - 60), front);
  const opened = opener.test(before);
  if (counted.test(rest)) return false;
  if (ofMonth.test(text.slice(front, back)) || dayBehind.test(rest)) return true;
  // `September 35, 2024` can be nothing else; in `May 35 2024` the numbers may count.
  if (year && month.start === front && /\d(?:st|nd|rd|th)?, \d{4}$/.test(text.slice(front, back)))
    return true;
  const alone = /^\s*(?:[,.:;)–—-]|$)/.test(rest);
  if (year) return opened || (alone && front <= 60 && beginning.test(before));
  // Without a year the numbers may count, and what follows be a street: `by May 35 stalls had opened`.
  return opened && (month.start > front ? !/^\s+\p{Lu}/u.test(rest) : alone);
}

function numberOf(written: string): number {
  if (/\d/.test(written)) return Number(written);
  const [tens, ones] = written.includes('十') ? written.split('十') : ['0', written];
  const ten = tens === '0' ? 0 : tens ? numerals.indexOf(tens) + 1 : 1;
  return ten * 10 + (ones ? numerals.indexOf(ones) + 1 : 0);
}
