import { matches } from '../../language/matches.ts';
import { isPlainLetter, plainWords } from '../../language/plain-words.ts';
import { primaryLanguage } from '../../language/primary.ts';
import type { Release } from '../../model/release.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { leftOpenIn } from '../placeholders/read.ts';
import { type NumberMention, numbersIn } from '../prose/numbers.ts';
import type { Passage, Range } from '../prose/passage.ts';
import { proseOf } from '../prose/prose.ts';
import { has, sign } from '../prose/signs.ts';
import type { ReleaseRule } from '../rule.ts';
import { spelling, speltNumbers } from '../titles/english-numbers.ts';
import { headlineOf } from '../titles/headline.ts';
import { isWritten } from '../titles/written-number.ts';

export const headlineNumber: ReleaseRule = {
  id: 'headline-number',
  severity: 'info',
  summary: 'Let the text bear out the numbers of the headline.',
  reason:
    'A headline is written first and seldom counted again: the text moves on to 16 outlets, the headline stays at 15. A number that the text does not have, in digits or in words, is worth a second look.',
  good: [
    release`
      ---
      title: Two ferries and 1,000 berths for the inner harbour
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The 2 ferries call at the new pier, which has one thousand (1000) berths.
    `,
  ],
  bad: [
    release`
      ---
      title: 15 piers closed for the winter
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The Trust has closed 16 piers until spring.
    `,
  ],
  *check(release) {
    const headline = headlineOf(release);
    if (!headline) return;
    const { lang } = proseOf(release);
    const isEnglish = primaryLanguage(lang) === 'en';
    const asked = numbersOf(headline, lang).filter((number) => isCounted(number, headline.text));
    if (asked.length === 0) return;
    const body = bodyOf(release, headline);
    let told: readonly (readonly Counted[])[] | undefined;
    for (const number of asked) {
      // Nearly every number is written in the same digits; the others take longer to find.
      if (isWritten(body, headline.text, number)) continue;
      const spelt = isEnglish ? spelling(number.value) : undefined;
      if (spelt && body.some(({ text }) => spelt.test(text))) continue;
      told ??= body.map((passage) => numbersOf(passage, lang));
      if (told.some((numbers) => numbers.some(({ value }) => value === number.value))) continue;
      if (isSum(number, told)) continue;
      // The number may be what is to be filled in.
      if (body.some((passage) => leftOpenIn(passage, proseOf(release)).length > 0)) return;
      const written = headline.text.slice(number.start, number.end);
      const place = headline.place(number.start, number.end);
      yield {
        reason: `${quoted(written)} in the headline is nowhere in the text.`,
        ...(headline.field && { field: headline.field }),
        ...(place && { place }),
        actual: written,
        note: 'Count again, or say in the text where the number comes from.',
      };
    }
  },
};

/** A number, and how the word begins that says what is counted. */
interface Counted extends Range {
  readonly value: number;
  readonly kind: NumberMention['kind'];
  readonly noun: string;
}

const anyNumber = sign.digit | sign.otherDigit | sign.eastern;
const groupedByBlanks = /(?<![\d.,] ?)[1-9]\d{0,2}(?: \d{3})+(?! ?\d)/g;

function numbersOf(passage: Passage, lang: string): Counted[] {
  const { text } = passage;
  const english = primaryLanguage(lang) === 'en' ? [...speltNumbers(text)] : [];
  const written = has(passage, anyNumber) ? numbersIn(withGroups(passage), lang) : [];
  const found = [...written, ...english].sort((a, b) => a.start - b.start);
  return found.map(({ start, end, value, kind }) => {
    const noun = kind === 'ordinal' || isYear(value) ? '' : nounAfter(text.slice(end, end + 20));
    return { start, end, value, kind, noun: months.test(noun) ? '' : noun.toLowerCase() };
  });
}

/** A blank of the usual width groups digits only in some languages; beside a headline it does in all. */
function withGroups(passage: Passage): Pick<Passage, 'text' | 'signs'> {
  if (!/\d \d/.test(passage.text)) return passage;
  const { text, signs } = passage;
  return { signs, text: text.replace(groupedByBlanks, (number) => number.replaceAll(' ', '\u00a0')) };
}

/** Of “zero tolerance”, “One Health”, “Phase 1”, a year and the “33rd meeting” the text need not speak again. */
function isCounted({ value, kind, start, end }: Counted, text: string): boolean {
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
    !isWithinDate(text, start, end) &&
    !/^(?:[A-Za-z_/]| ?月|日|号|號)/u.test(text.slice(end)) &&
    !isMonth(before) &&
    !isMonth(text.slice(end, end + 12))
  );
}

/** A lone 1 in digits behind a name, where a digit may be lost: “Larkspur 1 is out”. */
function isOneOfMany(text: string, start: number, end: number): boolean {
  return (
    /^1(?:\.0)?$/.test(text.slice(start, end)) &&
    /\p{Lu}[\p{L}]{3,} $/u.test(text.slice(0, start)) &&
    !/\b(?:phase|stage|level|part|class|type|tier|group|category|step|zone|division|formula|line|route|berth|pier|gate|terminal|chapter|annex|day|week|round|batch|block|phase|band|grade|unit|number|channel|radio|earth|world|lane|platform|runway|volume|issue|section|schedule|table|figure) $/i.test(
      text.slice(0, start),
    )
  );
}

const dates = /\d{1,2}\s?([./-])\s?\d{1,2}\s?\1\s?\d{2,4}|\d{4}\s?([./-])\s?\d{1,2}\s?\2\s?\d{1,2}/g;

/** “Daily news 16 / 07 / 2021”. */
function isWithinDate(text: string, start: number, end: number): boolean {
  for (const { 0: date, index } of matches(text, dates))
    if (start >= index && end <= index + date.length) return true;
  return false;
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
  const at = words.search(/jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i);
  return at >= 0 && !/\p{L}/u.test(words.slice(0, at));
}

function isYear(value: number): boolean {
  return value >= 1900 && value < 2100 && Number.isInteger(value);
}

const months = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i;

/** The text without what only says the headline again. */
function bodyOf(release: Release, headline: Passage): readonly Passage[] {
  const words = plainWords(headline.text);
  return proseOf(release).body.filter(
    (passage) =>
      passage !== headline &&
      // What is much longer says more.
      (passage.text.length > 2 * headline.text.length ||
        beginsOtherwise(passage.text, words) ||
        plainWords(passage.text) !== words),
  );
}

/** Whether a text plainly begins with another letter than words in small letters do, as nearly every one does. */
function beginsOtherwise(text: string, words: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x80) return isPlainLetter(code) && (code | 0x20) !== words.charCodeAt(0);
  const first = text.charAt(0);
  return oneLetter.test(first) && first.toLowerCase().charCodeAt(0) !== words.charCodeAt(0);
}

const oneLetter = /^[\p{L}\p{N}]$/u;

/** Whether two numbers of a sentence or two come to it: fines for three outlets and 15 people are 18 fines. */
function isSum({ value }: Counted, told: readonly (readonly Counted[])[]): boolean {
  return told.some((numbers) => {
    const counted = numbers.filter(({ noun }) => noun !== '');
    return counted.some((one, index) =>
      counted.slice(index + 1, index + 4).some((other) => one.value + other.value === value),
    );
  });
}
