import { matches } from '../../language/matches.ts';
import type { Range } from '../../model/place.ts';
import { numberOf } from '../prose/dates/numerals.ts';

/** Two times of one day, the later first. */
export interface TimeRange extends Range {
  /** The times as written, and where they stand. */
  readonly from: Range & { readonly words: string };
  readonly to: Range & { readonly words: string };
  /** Surely of one day whatever else is said; otherwise only where the sentence names that day. */
  readonly sure: boolean;
}

const hour = '(?:1[0-2]|0?[1-9])';
const half = '(?:[ap]\\.\\s?m\\.|[ap]\\.?\\s?m\\b)';
const between = '\\s{0,3}(?:-{1,2}|–|—|to|till|until)\\s{0,3}';
const ofHalves = new RegExp(
  `(?<![\\d.:$€£#])(?<from>${hour}(?:[.:][0-5]\\d)?\\s{0,2}${half})${between}(?<to>${hour}(?:[.:][0-5]\\d)?\\s{0,2}${half})`,
  'dgi',
);
const ofDay =
  /(?<![\d.:$€£#/])(?<from>(?:[01]?\d|2[0-3])(?::[0-5]\d|h[0-5]\d|時|时|시))\s{0,3}(?:-{1,2}|–|—|to|till|until|bis|à|a|al|às|do|до|至|から|부터)\s{0,3}(?<to>(?:[01]?\d|2[0-3])(?::[0-5]\d|h[0-5]\d|時|时|시))(?![\d:])/dg;
const ofUhr =
  /(?<![\d.:$€£#/])(?<from>(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)?)(?:\s?Uhr)?\s?(?:-{1,2}|–|—|bis)\s?(?<to>(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)?)\s?Uhr/dg;
/** 下午三時至二時: the half of the day is said once. After 上午 the other may be at night. */
const ofAfternoon =
  /(?<from>下午(?:\d{1,2}|[一二三四五六七八九十]{1,3})[時时](?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})分|半)?)\s?[至到–—-]\s?(?<to>(?:\d{1,2}|[一二三四五六七八九十]{1,3})[時时](?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})分|半)?)/dg;
const ofChineseHalves =
  /(?<from>(?<half>上午|下午)(?:\d{1,2}|[一二三四五六七八九十]{1,3})[時时](?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})分|半)?)\s?[至到–—-]\s?(?<to>\k<half>(?:\d{1,2}|[一二三四五六七八九十]{1,3})[時时](?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})分|半)?)/dg;

/** A time with what ties it to another: few texts have it. */
export const anyTimeRange =
  /(?:\d(?::\d\d|\s{0,2}[aApP]\.?\s?[mM]\.?|h\d\d|[時时시])\s{0,3}(?:-|–|—|to|till?|until|bis|à|al?|às|do|до|至|から|부터)|[時时分半]\s?[至到–—-]|\d(?:\s?Uhr)?\s?(?:-|–|—|bis)\s?\d[\d.:]{0,4}\s?Uhr)/;

/** Times that run backwards, such as 3pm to 2pm; those that may run into the night are none. */
export function* backwardTimes(text: string): Iterable<TimeRange> {
  if (!anyTimeRange.test(text)) return;
  for (const found of matches(text, ofHalves)) {
    const [from, to] = [minutesOf(found.groups?.from ?? ''), minutesOf(found.groups?.to ?? '')];
    // “12.15 a.m.” is when the day is over.
    if (from > to && to >= 60 && from < noon === to < noon) yield* rangeOf(found, true);
  }
  for (const found of matches(text, ofDay)) if (isDaytime(found)) yield* rangeOf(found, false);
  for (const found of text.includes('Uhr') ? matches(text, ofUhr) : [])
    if (isDaytime(found)) yield* rangeOf(found, false);
  if (!text.includes('午')) return;
  for (const found of matches(text, ofAfternoon)) {
    const [from, to] = [chineseMinutes(found.groups?.from ?? ''), chineseMinutes(`下午${found.groups?.to}`)];
    // By no more than two hours, and not in the evening, that cannot be meant to last into the night.
    if (from > to && from - to <= 120 && from <= 6 * 60) yield* rangeOf(found, false);
  }
  for (const found of matches(text, ofChineseHalves)) {
    const [from, to] = [chineseMinutes(found.groups?.from ?? ''), chineseMinutes(found.groups?.to ?? '')];
    if (from > to) yield* rangeOf(found, true);
  }
}

/** Backwards by day, and by so little that it cannot be meant to last until the next. */
function isDaytime({ groups }: RegExpExecArray): boolean {
  const [from, to] = [minutesOf(groups?.from ?? ''), minutesOf(groups?.to ?? '')];
  return from > to && from - to <= 120 && to >= 7 * 60 && from <= 21 * 60;
}

const noon = 12 * 60;

function minutesOf(written: string): number {
  const [, hours = '0', minutes = '0'] = /^(\d+)(?:[.:h](\d\d))?/.exec(written) ?? [];
  const half = /([ap])\.?\s?m/i.exec(written)?.[1]?.toLowerCase();
  const count = half ? (Number(hours) % 12) + (half === 'p' ? 12 : 0) : Number(hours);
  return count * 60 + Number(minutes);
}

function chineseMinutes(written: string): number {
  const [, hours = '', minutes = ''] = /^..(.+?)[時时](.*?)分?$/.exec(written) ?? [];
  return ((numberOf(hours) ?? 0) % 12) * 60 + (minutes === '半' ? 30 : (numberOf(minutes || '0') ?? 0));
}

function* rangeOf({ index, 0: whole, groups, indices }: RegExpExecArray, sure: boolean): Iterable<TimeRange> {
  const [from, to] = [indices?.groups?.from, indices?.groups?.to];
  if (!from || !to) return;
  yield {
    start: index,
    end: index + whole.length,
    from: { start: from[0], end: from[1], words: groups?.from ?? '' },
    to: { start: to[0], end: to[1], words: groups?.to ?? '' },
    sure,
  };
}

/** A day named otherwise than by its date: today, a weekday, or a line “Time: …” of an invitation. */
export const saysDay =
  /^(?:time|when|uhrzeit|zeit|時間|时间)\s?[:：]|\b(?:today|tomorrow|(?:on|this|next|coming)\s(?:mon|tues|wednes|thurs|fri|satur|sun)day|heute|(?:am|nächsten|kommenden)\s(?:\p{Lu}\p{Ll}+tag|Mittwoch))\b|今[日天]|明[日天]/iu;
