import { matches } from '../../language/matches.ts';
import { zoneOffsets } from './embargo-words.ts';
import type { Range } from './passage.ts';

/** A time of day in a text. */
export interface ClockTime extends Range {
  readonly hour: number;
  readonly minute: number;
  /** Minutes east of Greenwich that the zone may have which is named: two without its season, none where it may be several. */
  readonly offsets?: readonly number[];
}

const time =
  /(?<![\d.:/-])(?:(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?!\d|[.:/]\d)|(?<whole>\d{1,2})(?=\s*(?:[ap]\.?m\b|uhr\b|h\b|o[’']clock))|(?<plain>(?:[01]\d|2[0-3])[0-5]\d)(?=\s*(?:hrs?|hours|GMT|UTC|HKT)\b)|(?<signHour>\d{1,2})\s*[時时시點点](?:\s*(?<signMinute>\d{1,2})\s*[分분])?|(?<noon>noon|12\s*noon))(?:\s*(?:uhr|h|hrs?|hours|o[’']clock)\b)?(?:\s*(?<half>[ap])\.?m\b\.?)?/giu;
const zonePattern = /^[\s,(]*(?<name>[A-Z]{2,5})\b(?:\s?(?<shift>[+-]\d{1,2})(?::?00)?)?/;

/** The first time of day of a text whose digits are not part of `except`. */
export function clockTimeIn(text: string, except: Range | undefined): ClockTime | undefined {
  for (const { 0: words, index, groups = {} } of matches(text, time)) {
    const end = index + words.length;
    if (except && index < except.end && end > except.start) continue;
    const { hour, whole, plain, signHour, minute, signMinute, half, noon } = groups;
    const hours = noon ? 12 : Number(hour ?? whole ?? plain?.slice(0, 2) ?? signHour);
    const minutes = Number(minute ?? plain?.slice(2) ?? signMinute ?? 0);
    if (hours > 24 || minutes > 59 || (half && (hours > 12 || hours === 0))) continue;
    const isLate = half
      ? /p/i.test(half)
      : hours < 12 && /(?:下午|晚上?|午後|오후)\s*$/.test(text.slice(Math.max(0, index - 4), index));
    const of24 = (half ? hours % 12 : hours) + (isLate ? 12 : 0);
    const zone = zoneAfter(text.slice(end, end + 20));
    const { width = 0, offsets } = zone ?? {};
    return {
      start: index,
      end: end + width,
      hour: of24,
      minute: minutes,
      ...(offsets && { offsets }),
    };
  }
  return undefined;
}

/** Standard and summer time of the zones that American offices name without the season. */
const american: Readonly<Record<string, readonly number[]>> = {
  ET: [-300, -240],
  CT: [-360, -300],
  MT: [-420, -360],
  PT: [-480, -420],
};

function zoneAfter(text: string): { offsets: readonly number[]; width: number } | undefined {
  const { 0: words = '', groups = {} } = zonePattern.exec(text) ?? {};
  const { name, shift } = groups;
  if (name === undefined || /^(?:ON|AT|THE|UNTIL|TO|AND)$/.test(name)) return undefined;
  const known = zoneOffsets[name];
  const offsets = known === undefined ? (american[name] ?? []) : [known];
  return { offsets: offsets.map((offset) => offset + Number(shift ?? 0) * 60), width: words.length };
}
