import { daysBetween } from '../language/calendar.ts';
import type { DateMention } from './prose/dates/mention.ts';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * What says that the date right behind it is still to come: the verb in the future, and between it and the date nothing
 * that has a date of its own. By language.
 */
const ahead: Readonly<Record<string, RegExp>> = {
  en: /(?:\b(?:will|shall|should|must|(?:is|are)\s+(?:scheduled|due|set|expected|planned|slated)\s+to)\s+(?:also\s+|then\s+|now\s+|again\s+|not\s+|only\s+)?(?:be\s+)?\w+|\bto\s+be\s+held|\b(?:is|are)\s+(?:scheduled|due|planned|slated|set)|\b(?:tomorrow|next\s+(?:\w+day|week|month)|this\s+(?:coming|upcoming)\s+\w+day|coming\s+\w+day)|\bsave\s+the\s+date:?|\bregist(?:er|ration\s+is\s+open)|\bdeadline(?:\s+\w+){0,3}\s+is)(?<rest>[^.!?;\n]{0,90})$/i,
  de: /(?:\b(?:wird|werden|findet|finden|eröffnet|startet|beginnt)|\bnächste[nr]?\s+\p{L}+|\bkommenden\s+\p{L}+)(?<rest>[^.!?;\n]{0,60})$/iu,
  fr: /(?:(?:se\s+tiendra|tiendront|aura\s+lieu|auront\s+lieu|sera|seront|débutera|ouvrira|commencera)(?:\s+(?:ouvert|lancé|publié|inauguré)e?s?)?|\p{L}+\s+prochaine?)(?<rest>[^.!?;\n]{0,60})$/iu,
  es: /(?:se\s+(?:celebrará|realizará)n?|tendrá(?:n)?\s+lugar|será(?:n)?|comenzará(?:n)?|abrirá(?:n)?|próxim[oa])(?<rest>[^.!?;\n]{0,60})$/iu,
  pt: /(?:(?:realizar-se-á|será|serão|terá\s+lugar|acontecerá|decorrerá|começará|abrirá)|próxim[oa])(?<rest>[^.!?;\n]{0,60})$/iu,
  it: /(?:si\s+(?:terrà|svolgerà)|avrà\s+luogo|sarà|inizierà|aprirà|prossim[oa])(?<rest>[^.!?;\n]{0,60})$/iu,
  zh: /(?:[将將](?:[会會]|於|于|在)?|定於|定于|下[周週]|下星期|明日|明天)(?<rest>[^。！？；\n]{0,16})$/,
}; // biome-ignore format: a row for each language

/** What follows the date where the verb stands behind it: From 5 May 2024, stalls will …, 2024年9月5日に開催されます. */
const aheadBehind: Readonly<Record<string, RegExp>> = {
  en: /^,?\s(?<between>[^.!?;\n]{0,80}?)\b(?:will|shall)\s+(?!have\b)/i,
  ja: /^(?<between>[^。！？\n]{0,40}?)(?:予定|開催します|開催されます|行います)/,
  ko: /^(?<between>[^.!?\n]{0,40}?)(?:예정|개최한다|열린다|할\s?것)/,
};

/** How a sentence begins with a date. */
const beginning =
  /(?:^|[.!?:;\n]\s{1,3}|\d\s{1,3}|-\s)(?:on|from|by|starting|starting\s+from|with\s+effect\s+from)\s+(?:\w+day,?\s+)?$/i;

/** A past participle, or a word of what has its own date: between verb and date it takes the date for itself. */
const taken =
  /\b(?!(?:held|scheduled|need|feed|seed|speed|indeed|hundred|based|united|located|limited|invited|entitled|titled|called|named)\b)\p{L}{2,}ed\b|\b(?:since|after|following|made|given|sent|held\s+since|act|law|bill|report|letter|agreement|decision|order|was|were|had|has|have|been|who|which|that|when|where|dated|anniversary|years?\s+ago|last|fiscal|financial|ending|ended|as\s+of|until\s+then|depuis|desde|seit|vom)\b|自|截至|已/iu;

/** Right before a date that something is on: `on`, `on Tuesday,`, a comma, `from`. */
const opener =
  /(?:^|\s)(?:on|from|at|for|by|until|till|to|am|ab|bis|le|du|el|del|em|no|dia|il|dal)\s+(?:\p{L}+\s+|\p{L}+,\s+)?$|[,:(–—-]\s*$|^\s*$|[於于在由]$|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*$/iu;

/**
 * The year that was probably meant by a date in the past of which the sentence says that it is to come; `undefined` where
 * nothing is wrong, or it cannot be told.
 */
export function yearMeant(
  { day, month, year, start, end }: DateMention,
  text: string,
  release: Day,
  lang: string,
): number | undefined {
  if (year === undefined) return undefined;
  const late = daysBetween({ year, month, day }, release);
  // A year on, the day is that of the release, or lies half a year ahead at most: nobody takes it for history.
  if (late < 185 || late > 366) return undefined;
  const language = lang.split('-', 1)[0] ?? lang;
  const before = text.slice(Math.max(0, start - 160), start);
  return announces(before, language) || isFollowed(before, text.slice(end, end + 100), language)
    ? year + 1
    : undefined;
}

function isFollowed(before: string, after: string, language: string): boolean {
  const english = language === 'en' || language === 'und';
  if (english && !beginning.test(before)) return false;
  const between = aheadBehind[english ? 'en' : language]?.exec(after)?.groups?.between;
  return (
    between !== undefined &&
    !taken.test(between) &&
    !/\b(?:said|told|met|saw|gave|came|took|became)\b/i.test(between)
  );
}

function announces(before: string, language: string): boolean {
  const rest = (ahead[language === 'und' ? 'en' : language] ?? ahead.en)?.exec(before)?.groups?.rest;
  return rest !== undefined && !taken.test(rest) && opener.test(rest);
}
