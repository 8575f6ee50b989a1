import { type Day, daysBetween } from '../../language/calendar.ts';
import type { DateMention } from '../prose/dates/mention.ts';

/** Days before the release. Half a year back nobody is told any more of what is to come by mistake. */
const longAgo = 185;
const latest = 45;

/**
 * What says that the date right behind it is still to come: the verb in the future, and between it and the date nothing
 * that has a date of its own. By language.
 */
const ahead: Readonly<Record<string, RegExp>> = {
  en: /(?:\b(?:will|shall|should|must|(?:is|are)\s+(?:scheduled|due|set|expected|planned|slated)\s+to)\s+(?:also\s+|then\s+|now\s+|again\s+|not\s+|only\s+)?(?:be\s+)?\w+|\bto\s+be\s+held|\b(?:is|are)\s+(?:scheduled|due|planned|slated|set|(?:still\s+|now\s+|also\s+)?open)|\b(?:tomorrow|next\s+(?:\w+day|week|month)|this\s+(?:coming|upcoming)\s+\w+day|coming\s+\w+day)|\bsave\s+the\s+date:?|\bregist(?:er|ration\s+is\s+open)|\bdeadline(?:\s+\w+){0,3}\s+is)(?<rest>(?:[^.!?;\n]|\.(?=\d)){0,120})$/i,
  de: /(?:\b(?:wird|werden|findet|finden|eröffnet|startet|beginnt)|\bnächste[nr]?\s+\p{L}+|\bkommenden\s+\p{L}+)(?<rest>[^.!?;\n]{0,60})$/iu,
  fr: /(?:(?:se\s+tiendra|tiendront|aura\s+lieu|auront\s+lieu|sera|seront|débutera|ouvrira|commencera)(?:\s+(?:ouvert|lancé|publié|inauguré)e?s?)?|\p{L}+\s+prochaine?)(?<rest>[^.!?;\n]{0,60})$/iu,
  es: /(?:se\s+(?:celebrará|realizará)n?|tendrá(?:n)?\s+lugar|será(?:n)?|comenzará(?:n)?|abrirá(?:n)?|próxim[oa])(?<rest>[^.!?;\n]{0,60})$/iu,
  pt: /(?:(?:realizar-se-á|será|serão|terá\s+lugar|acontecerá|decorrerá|começará|abrirá)|próxim[oa])(?<rest>[^.!?;\n]{0,60})$/iu,
  it: /(?:si\s+(?:terrà|svolgerà)|avrà\s+luogo|sarà|inizierà|aprirà|prossim[oa])(?<rest>[^.!?;\n]{0,60})$/iu,
  zh: /(?:[将將](?:[会會]|於|于|在)?|定於|定于|下[周週]|下星期|明日|明天)(?<rest>[^。！？；\n]{0,16})$/,
};

/** A visit is told with where it leads and who invited; its name may be long. Only for days that stand behind `from` or `on`. */
const journey =
  /\b(?:will|is|are)\s+(?:be\s+)?(?:attend|participat|tak(?:e|ing)\s+part|travel|visit|represent|speak|host|lead)(?:e|ing)?\b(?<rest>(?:[^.!?;\n]|\.(?=\d)){0,220}?)\b(?:from|on)\s+(?:\w+day,?\s+)?$/i;

/** What goes on until a day, however much stands between. */
const goesOn =
  /\b(?:will|shall|is|are)\s+(?:also\s+|still\s+|now\s+)?(?:continue|remain|open|available|last|be\s+(?:open|available|extended|closed|in\s+force|in\s+place))\b(?<rest>(?:[^.!?;\n]|\.(?=\d)){0,220}?)\b(?:until|till)\s+(?:\w+day,?\s+)?$/i;

/**
 * What is to come beyond doubt, so that also a day of the last months is no history: what will be held on it, is open until
 * it. By language.
 */
const surely: Readonly<Record<string, RegExp>> = {
  en: /(?:\b(?:will|shall|(?:is|are)\s+(?:scheduled|due|set|expected|planned)\s+to)\s+(?:also\s+|then\s+|next\s+|again\s+)?(?:be\s+(?:held|\w{2,}ed|shown|given|run|sung|opened)|take\s+(?:place|effect)|open|begin|start|close|end|meet)|\bto\s+be\s+held|\b(?:is|are)\s+(?:still\s+|now\s+|also\s+)?open)\b(?<rest>(?:[^.!?;\n,]|\.(?=\d)){0,60}?)\b(?:on|until|till)\s+(?:\w+day,?\s+)?$/i,
  fr: /(?:se\s+tiendr(?:a|ont)|aur(?:a|ont)\s+lieu)(?<rest>[^.!?;,\n]{0,40})\ble\s+(?:\p{L}+di\s+)?$/iu,
  es: /(?:se\s+(?:celebrará|realizará)n?|tendrán?\s+lugar)(?<rest>[^.!?;,\n]{0,40})\bel\s+(?:\p{L}+,?\s+)?$/iu,
  pt: /(?:realizar-se-á|terá\s+lugar|acontecerá)(?<rest>[^.!?;,\n]{0,40})\b(?:em|no\s+dia|a)\s+$/iu,
  it: /(?:si\s+(?:terrà|svolgerà)|avrà\s+luogo)(?<rest>[^.!?;,\n]{0,40})\b(?:il|dal)\s+(?:\p{L}+\s+)?$/iu,
  zh: /[将將](?<rest>(?:[会會]|再)?)[於于在]$/,
};

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
  /\b(?!(?:held|scheduled|need|feed|seed|speed|indeed|hundred|based|united|located|limited|invited|entitled|titled|called|named)\b)\p{L}{2,}ed\b|\b(?:for\s+(?:not\s+)?(?:breach|observ|break|fail|violat|offend|gather|flout|offen[cs])\p{L}+|since|after|following|made|given|sent|held\s+since|act|law|bill|report|letter|agreement|decision|order|was|were|had|has|have|been|who|which|that|when|where|dated|(?:the|an?|this|that|his|her|their)\s+(?:\p{L}+\s+){0,2}(?:incident|crash|accident|fire|attack|shooting|storm|floods?|explosion|outbreak|speech|remarks|death|vote)|anniversary|years?\s+ago|last|fiscal|financial|ending|ended|period|quarter|as\s+of|until\s+then|depuis|desde|seit|vom)\b|自|截至|已/iu;

/** Right before a date that something is on: `on`, `on Tuesday,`, a comma, `from`. */
const opener =
  /(?:^|\s)(?:on|from|at|for|by|until|till|to|am|ab|bis|le|du|el|del|em|no|dia|il|dal)\s+(?:\p{L}+\s+|\p{L}+,\s+)?$|[,:(–—-]\s*$|^\s*$|[於于在由]$|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*$/iu;

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
  const meant = late < longAgo ? surelyAhead(before, language) : isAhead(before, text, end, language);
  return meant ? year + 1 : undefined;
}

function isAhead(before: string, text: string, end: number, language: string): boolean {
  return announces(before, language) || isFollowed(before.slice(-160), text.slice(end, end + 100), language);
}

function surelyAhead(before: string, language: string): boolean {
  const english = language === 'en' || language === 'und';
  return leads(surely[english ? 'en' : language], before) || (english && leads(goesOn, before));
}

function leads(words: RegExp | undefined, before: string): boolean {
  const rest = words?.exec(before)?.groups?.rest;
  return rest !== undefined && !taken.test(rest);
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
  const english = language === 'en' || language === 'und';
  if (english && (leads(journey, before) || leads(goesOn, before))) return true;
  const rest = (ahead[english ? 'en' : language] ?? ahead.en)?.exec(before)?.groups?.rest;
  return rest !== undefined && !taken.test(rest) && opener.test(rest);
}
