import { type Day, daysBetween } from '../../language/calendar.ts';
import type { DateMention } from '../prose/dates/mention.ts';
import {
  ahead,
  aheadBehind,
  announced,
  announcedBehind,
  beginning,
  goesOn,
  journey,
  kept,
  opener,
  requited,
  surely,
  taken,
} from './ahead-words.ts';

/** Days before the release. Half a year back nobody is told any more of what is to come by mistake. */
const longAgo = 185;
const latest = 45;
/** From here on the day lies less than four months ahead, a year later. */
const soon = 246;

/**
 * The year that was probably meant by a date in the past of which the sentence says that it is to come; `undefined` where
 * nothing is wrong, or it cannot be told.
 */
export function yearMeant(
  { day, month, year, end }: DateMention,
  start: number,
  text: string,
  release: Day,
  lang: string,
): number | undefined {
  if (year === undefined) return undefined;
  const late = daysBetween({ year, month, day }, release);
  // A year on, the day is that of the release or lies ahead; of the last weeks a release may tell belatedly.
  if (late < latest || late > 366) return undefined;
  const language = lang.split('-', 1)[0] ?? lang;
  const before = text.slice(Math.max(0, start - 300), start);
  const after = text.slice(end, end + 100);
  const meant =
    late < longAgo
      ? surelyAhead(before, language)
      : isAhead(before, after, language) || (late >= soon && isAnnounced(before, after, language));
  return meant ? year + 1 : undefined;
}

function isAhead(before: string, after: string, language: string): boolean {
  return announces(before, after, language) || isFollowed(before.slice(-160), after, aheadBehind, language);
}

/** Whether the present tense tells of it, where no other clause tells what happened then. */
function isAnnounced(before: string, after: string, language: string): boolean {
  const found = announced[isEnglish(language) ? 'en' : language]?.exec(before);
  if (!found) return isFollowed(before.slice(-160), after, announcedBehind, language);
  const rest = found.groups?.rest ?? '';
  const isOwn = !taken.test(rest) && (opener.test(rest) || rest.trim() === '');
  return isOwn && !kept.test(before.slice(0, found.index)) && !/^,?\s*(?:when|after|as)\b/i.test(after);
}

function isEnglish(language: string): boolean {
  return language === 'en' || language === 'und';
}

function surelyAhead(before: string, language: string): boolean {
  return (
    leads(surely[isEnglish(language) ? 'en' : language], before) ||
    (isEnglish(language) && leads(goesOn, before))
  );
}

function leads(words: RegExp | undefined, before: string): boolean {
  const rest = words?.exec(before)?.groups?.rest;
  return rest !== undefined && !taken.test(rest);
}

function isFollowed(before: string, after: string, words: typeof aheadBehind, language: string): boolean {
  if (isEnglish(language) && !beginning.test(before)) return false;
  if (language === 'zh' && /[已曾了截][^。；\n]*$/.test(before)) return false;
  const between = words[isEnglish(language) ? 'en' : language]?.exec(after)?.groups?.between;
  return (
    between !== undefined &&
    !taken.test(between) &&
    !/\b(?:said|told|met|saw|gave|came|took|became)\b|宣[布佈]|公[布佈]|表示|指出|[說说]|通[過过]|批准/i.test(
      between,
    )
  );
}

function announces(before: string, after: string, language: string): boolean {
  if (isEnglish(language) && (leads(journey, before) || leads(goesOn, before))) return true;
  const rest = (ahead[isEnglish(language) ? 'en' : language] ?? ahead.en)?.exec(before)?.groups?.rest;
  return (
    rest !== undefined &&
    !taken.test(rest) &&
    opener.test(rest) &&
    !requited.test(before) &&
    !/^[^，。]{0,3}(?:[發发]生|去世|逝世)/.test(after)
  );
}
