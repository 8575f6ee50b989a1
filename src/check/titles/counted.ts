import { primaryLanguage } from '../../language/primary.ts';
import { type NumberMention, numbersIn } from '../prose/numbers.ts';
import type { Passage, Range } from '../prose/passage.ts';
import { has, sign } from '../prose/signs.ts';
import { isDay } from './day-numbers.ts';
import { speltNumbers } from './english-numbers.ts';

/** A number, and how the word begins that says what is counted. */
export interface Counted extends Range {
  readonly value: number;
  readonly kind: NumberMention['kind'];
  readonly noun: string;
}

const anyNumber = sign.digit | sign.otherDigit | sign.eastern;
const groupedByBlanks = /(?<![\d.,] ?)[1-9]\d{0,2}(?: \d{3})+(?! ?\d)/g;

/** The numbers of a passage, in the order of its text. */
export function numbersOf(passage: Passage, lang: string): Counted[] {
  const { text } = passage;
  const english = primaryLanguage(lang) === 'en' ? [...speltNumbers(text)] : [];
  const written = has(passage, anyNumber) ? numbersIn(withGroups(passage), lang) : [];
  const found = [...written, ...english].sort((a, b) => a.start - b.start);
  return found.map(({ start, end, value, kind }) => {
    const noun = kind === 'ordinal' || isYear(value) ? '' : nounAfter(text.slice(end, end + 20));
    return { start, end, value, kind, noun: month.test(noun) ? '' : noun.toLowerCase() };
  });
}

/** A blank of the usual width groups digits only in some languages; beside a headline it does in all. */
function withGroups(passage: Passage): Pick<Passage, 'text' | 'signs'> {
  if (!/\d \d/.test(passage.text)) return passage;
  const { text, signs } = passage;
  return { signs, text: text.replace(groupedByBlanks, (number) => number.replaceAll(' ', '\u00a0')) };
}

/** Of “zero tolerance”, “One Health”, “Phase 1”, a year and the “33rd meeting” the text need not speak again. */
export function isCounted({ value, kind, start, end }: Counted, passage: Passage, lang: string): boolean {
  const { text } = passage;
  if (
    value < 1 ||
    (value === 1 && !isOneOfMany(text, start, end)) ||
    kind === 'ordinal' ||
    kind === 'version' ||
    kind === 'time' ||
    isYear(value)
  )
    return false;
  const [before = ''] = /[\p{L}/_-]*[ ]?$/u.exec(text.slice(Math.max(0, start - 12), start)) ?? [];
  // A day has a rule of its own, and a letter beside the digits makes them a name.
  return (
    !/^[A-Za-z_/]/.test(text.slice(end)) &&
    !isCited(text, start, end) &&
    !label.test(text.slice(0, start)) &&
    !isMonth(before) &&
    !isMonth(text.slice(end, end + 12)) &&
    !isDay(passage, { start, end }, lang)
  );
}

/** A lone 1 in digits behind a name, where a digit may be lost: “Larkspur 1 is out”. */
function isOneOfMany(text: string, start: number, end: number): boolean {
  return (
    /^1(?:\.0)?$/.test(text.slice(start, end)) &&
    /\p{Lu}[\p{L}]{3,} $/u.test(text.slice(0, start)) &&
    !label.test(text.slice(0, start))
  );
}

/** Words before a number that tells one of several: “Phase 2”, “Grade 7”. */
const label =
  /\b(?:phase|stage|level|part|class|type|tier|group|category|step|zone|division|formula|line|route|berth|pier|gate|terminal|chapter|annex|day|week|round|batch|block|band|grade|unit|number|channel|radio|earth|world|lane|platform|runway|volume|issue|section|schedule|table|figure) $/i;

const yearOfReport = String.raw`(?:\[\d{4}\]|\(\d{4}\))\s`;
const court = String.raw`[A-Z][A-Za-z.]*[A-Z][A-Za-z.]*\s(?:\([A-Z][a-z]+\)\s)?`;
const citedBefore = new RegExp(`${yearOfReport}(?:\\d+\\s)?${court}$`);
const volumeBefore = new RegExp(`${yearOfReport}$`);
const courtBehind = new RegExp(`^\\s${court}`);

/** A number by which courts and their reports are cited: “[2026] HKCFI 12”, “(2024) 27 HKCFAR 101”. */
function isCited(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  return citedBefore.test(before) || (volumeBefore.test(before) && courtBehind.test(text.slice(end)));
}

/** The first three letters of the word that follows a number, or the whole of one such as “R&D”. */
function nounAfter(words: string): string {
  // Most often it is a word in plain letters, or none at all.
  if (/^[\s-]*(?:$|[^\s\w\x80-\uffff-]|\d)/.test(words)) return '';
  const [, noun = ''] =
    /^[\s-]*([A-Za-z]{3})/.exec(words) ?? /^[\s-]*(\p{L}{3}|\p{Lu}&\p{Lu})/u.exec(words) ?? [];
  return noun;
}

/** Whether the first word is a month. */
function isMonth(words: string): boolean {
  const at = words.search(month);
  return at >= 0 && !/\p{L}/u.test(words.slice(0, at));
}

function isYear(value: number): boolean {
  return value >= 1900 && value < 2100 && Number.isInteger(value);
}

const month = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/iu;
