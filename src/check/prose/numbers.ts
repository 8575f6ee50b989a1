import { matches } from '../../language/matches.ts';
import { remembered } from '../../language/remembered.ts';
import {
  hasDecimalPoint,
  languageOf,
  type NumberForm,
  type NumberMention,
  numberForm,
} from './number-form.ts';
import { isBlank, isGap, isPlainEnd, mayBegin, mayMark } from './number-neighbours.ts';
import { eraYear, exact, scaleAt, shortScale, wideScale } from './number-scales.ts';
import { anyHan, readHan } from './numbers-in-han.ts';
import { once } from './once.ts';
import type { Passage } from './passage.ts';
import { plainDigits } from './plain-digits.ts';
import { has, sign } from './signs.ts';

export type { NumberMention } from './number-form.ts';

type Words = Pick<Passage, 'text' | 'signs'>;

/**
 * The numbers of a passage in order, in whatever digits: grouped and decimal in every usual way, per cent, with “million”
 * and its like in many languages, Han numerals, years of Japanese eras. Digits within a name (`UTF8`, `COVID-19`) are none.
 */
export function numbersIn(passage: Words, lang: string): readonly NumberMention[] {
  if (!has(passage, numeral)) return none;
  const known = lastRead(passage);
  if (known.lang !== lang) {
    known.found = read(passage, lang);
    known.lang = lang;
  }
  return known.found;
}

const none: readonly NumberMention[] = [];

const lastRead = once((_: object): { lang: string | undefined; found: readonly NumberMention[] } => ({
  lang: undefined,
  found: none,
}));

/** What a number or a day has in it. */
export const numeral = sign.digit | sign.otherDigit | sign.eastern;

const gap = '\\u00a0\\u2009\\u202f';
// Both begin with a digit, not with a look behind it, so that words without digits are passed over at once.
const digitRuns = {
  // Only where the decimal sign is a comma do blanks of the usual width stand within numbers.
  comma: new RegExp(`\\d(?<!\\d\\d)\\d{0,2}(?:[ ${gap}]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[.,'’]\\d+)*`, 'g'),
  point: new RegExp(`\\d(?<!\\d\\d)\\d{0,2}(?:[${gap}]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:[.,'’]\\d+)*`, 'g'),
};
const perCent =
  /[ \u00a0\u2009\u202f]?(?:%|(?:per ?cent|percent|pct|prozent|procent|pour ?cent|por ?cento|por ?ciento|per ?cento|prosent|persen|peratus|phần trăm|процент|відсотк|відсотків)\p{L}*|パーセント|퍼센트|เปอร์เซ็นต์|प्रतिशत|फ़?ीसदी|אחוז(?:ים)?|في (?:المئة|المائة)|بالم(?:ئة|ائة)|[個个]百分[點点])/iuy;
const perCentBefore = /(?:(?<![\d%] ?)%|ร้อยละ|百分之|yüzde|[גב]?אחוז) ?$/iu;
/** Ten thousand, a hundred million, a million million, with the blank behind them. */
const koreanScale: Readonly<Record<string, number>> = { '만 ': 1e4, '억 ': 1e8, '조 ': 1e12 };

const ordinalEnd = /(?:st|nd|rd|th)(?![\p{L}])/iuy;
const clock =
  /:\d\d(?!\d)(?::\d\d)?|(?: ?[ap]\.?m\b| noon\b| uhr\b|h\d\d\b|[時时](?!間|间|代|期)|시(?! ?간))|(?:[.]\d\d)?(?: ?[ap]\.?m\b| uhr\b| hrs?\b)/iuy;
const dayPart = /(?:上午|下午|中午|晚上|凌晨|早上|傍晚|午前|午後|오전|오후) ?$/u;
const nameBefore = /[\p{Script=Latin}_]$|\p{Lu}-$|[\p{L}\p{N}_]-\p{Lu}$/u;
const currencyBefore = /(?:^|[^\p{L}])(?:USD|HKD|SGD|EUR|GBP|RMB|CNY|JPY|RM|Rs|Rp|R|kr|n|no)$/iu;
const versionBefore = /(?:^|[^\p{L}])v$/iu;

function read(words: Words, lang: string): readonly NumberMention[] {
  const isEastern = has(words, sign.eastern);
  const hasDigits = has(words, sign.digit | sign.otherDigit);
  const text = hasDigits && (isEastern || has(words, sign.otherDigit)) ? plainDigits(words.text) : words.text;
  const found: NumberMention[] = [];
  if (hasDigits) readDigits(text, lang, found);
  if (isEastern && writesHan(lang) && anyHan.test(text)) readHan(text, found);
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

const writesHan = remembered((lang: string) => /^(?:zh|ja|yue)$/.test(languageOf(lang)));

function readDigits(text: string, lang: string, found: NumberMention[]): void {
  for (const { 0: run, index } of matches(text, digitRuns[hasDecimalPoint(lang) ? 'point' : 'comma'])) {
    const form = numberForm(run, lang);
    if (form) add(text, index, index + run.length, form, lang, found);
    else {
      for (const { 0: digits, index: at } of matches(run, /\d+/g)) {
        add(text, index + at, index + at + digits.length, { value: Number(digits), digits }, lang, found);
      }
    }
  }
}

function add(
  text: string,
  from: number,
  digitsEnd: number,
  form: NumberForm,
  lang: string,
  found: NumberMention[],
): void {
  // The minutes of a time are read with its hour.
  if (from < (found.at(-1)?.end ?? 0)) return;
  const before = text.slice(Math.max(0, from - 8), from);
  if (!isBlank(text.charCodeAt(from - 1)) && nameBefore.test(before) && !currencyBefore.test(before)) {
    if (versionBefore.test(before))
      found.push({ ...numberAt(from, digitsEnd, { value: form.value }), kind: 'version' });
    return;
  }
  const last = found.at(-1);
  const mention = unit(text, numberAt(from, digitsEnd, form), form, before, lang);
  // 1億2,000萬 is one number, and so is 34만 1,200.
  const scale = koreanScale[before.slice(-2)] ?? 0;
  const isNext = last?.end === from || (last?.end === from - 1 && mention.value < scale);
  // “2 millones 400 mil”, “61 bin 400”.
  const isRest = last !== undefined && last.end === from - 1 && goesOn(text, last, mention.value, lang);
  if (
    last &&
    (isRest || (isNext && last.value % 1e4 === 0)) &&
    last.end > last.digitsEnd &&
    mention.value < last.value
  )
    found[found.length - 1] = {
      ...mention,
      start: last.start,
      value: last.value + mention.value,
      digits: undefined,
    };
  else found.push(mention);
}

const inSteps = remembered((lang: string) => /^(?:es|tr)$/.test(languageOf(lang)));

/** Whether a number with “mil” or “millones” behind it takes in the smaller one that follows. */
function goesOn(text: string, { digitsEnd, end }: NumberMention, next: number, lang: string): boolean {
  if (!inSteps(lang) || digitsEnd === end || !Number.isInteger(next)) return false;
  return next < (scaleAt(text, digitsEnd, lang)?.factor ?? 0);
}

/** A number with nothing beside it. All have the same properties in the same order, and are quick to read and to copy. */
function numberAt(start: number, digitsEnd: number, { value, or, digits }: NumberForm): NumberMention {
  return { start, end: digitsEnd, digitsEnd, value, kind: 'number', or, digits };
}

function unit(
  text: string,
  number: NumberMention,
  { version }: NumberForm,
  before: string,
  lang: string,
): NumberMention {
  if (version) return { ...number, kind: 'version' };
  const { end } = number;
  // Most numbers stand behind a blank and a word in plain letters.
  const marked = mayMark(before);
  const year = marked ? eraYear(before, number.value) : undefined;
  if (year !== undefined) return { ...number, value: year };
  if (isPlainEnd(text, end))
    return marked && perCentBefore.test(before) ? { ...number, kind: 'percent' } : number;
  const first = text.charCodeAt(isGap(text.charCodeAt(end)) ? end + 1 : end);
  const percentEnd = mayBegin(first, '%p') ? endOf(perCent, text, end) : undefined;
  if (percentEnd !== undefined) return { ...number, end: percentEnd, kind: 'percent' };
  if (marked && perCentBefore.test(before)) return { ...number, kind: 'percent' };
  const ofDay = number.value < 25 && marked && dayPart.test(before);
  if (ofDay || (number.value < 25 && mayBegin(first, ':.apnuh'))) {
    const clockEnd = endOf(clock, text, end) ?? (ofDay ? end : undefined);
    if (clockEnd !== undefined)
      return { ...number, end: clockEnd, value: hourOf(text, number.start, clockEnd), kind: 'time' };
  }
  const ordinal = mayBegin(text.charCodeAt(end), 'snrt') ? endOf(ordinalEnd, text, end) : undefined;
  if (ordinal !== undefined) return { ...number, end: ordinal, kind: 'ordinal' };
  const scale = wideScale(text, end) ?? shortScale(text, end, before) ?? scaleAt(text, end, lang);
  return scale ? { ...number, end: scale.end, value: exact(number.value * scale.factor) } : number;
}

/** A time of day as hours: 10:30 is 10.5. */
function hourOf(text: string, start: number, end: number): number {
  const [hours = 0, minutes = 0] = text.slice(start, end).match(/\d+/g)?.map(Number) ?? [];
  return hours + minutes / 60;
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
