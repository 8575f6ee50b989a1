import { hanNumber } from '../prose/han-numerals.ts';
import { plainDigits } from '../prose/plain-digits.ts';
import type { NumberFact } from './facts.ts';

/** Units of one kind, by the words that follow a number, each with what it is in the others' unit. */
interface Kind {
  readonly units: readonly (readonly [words: RegExp, factor: number])[];
  /** How far two values may lie apart that were rounded: a part of them. */
  readonly tolerance: number;
}

const times: Kind = {
  units: [
    [/^[\s\u00a0-]{0,2}(?:min(?:s|\.|ut\p{L}*)?\b|分[鐘钟]|분)/iu, 1 / 60],
    [
      /^[\s\u00a0-]{0,2}(?:hours?|hrs?|h|heures?|horas?|ore|ora|stunden?|uur|uren|timm\p{L}+)\b|^ ?(?:[個个]?小[時时]|時間|시간)/iu,
      1,
    ],
  ],
  tolerance: 1e-9,
};

/** Euros and the like, also where their sign stands before the number. */
const wholeMoney = [
  /^[\s\u00a0]?(?:euros?|€|pounds?|dollars?|dólares|dollari|USD|EUR|GBP|元|欧元|歐元|美元)/iu,
  1,
] as const;

const money: Kind = {
  units: [
    [
      /^[\s\u00a0]?(?:cents?|c|p|pence|centimes?|c[ée]ntimos?|cêntimos?|centavos?|centesimi|öre|øre)\b|^ ?(?:仙|分(?![鐘钟]))/iu,
      0.01,
    ],
    wholeMoney,
  ],
  tolerance: 1e-9,
};

const areas: Kind = {
  units: [
    [/^[\s\u00a0-]?acres?\b|^ ?英[畝亩]/iu, 0.4047],
    [/^[\s\u00a0-]?(?:hect\p{L}+|hekt\p{L}+|ettar\p{L}+|ha)(?!\p{L})|^ ?公[頃顷]/iu, 1],
  ],
  tolerance: 0.03,
};

const kinds = [times, money, areas];

/** Whether two numbers are one amount in two units: 90 minutes and 1.5 hours, 0.18 euros and 18 cents, acres and hectares. */
export function isEquivalent(one: NumberFact, other: NumberFact): boolean {
  return kinds.some((kind) => {
    const [a, b] = [factorIn(one, kind), factorIn(other, kind)];
    if (a === undefined || b === undefined || a === b) return false;
    return Math.abs((one.value * a) / (other.value * b) - 1) <= kind.tolerance;
  });
}

function factorIn({ passage, start, end }: NumberFact, kind: Kind): number | undefined {
  const after = passage.text.slice(end, end + 16);
  const before = passage.text.slice(Math.max(0, start - 2), start);
  return (kind.units.find(([words]) => words.test(after)) ??
    (kind === money && /[$€£] ?$/.test(before) ? wholeMoney : undefined))?.[1];
}

const discount = /([一二三四五六七八九])([一二三四五六七八九])?折|(?<![\d.])(\d(?:\.\d)?|\d\d)\s?折/gu;
const hoursAndHalf =
  /([一二兩两三四五六七八九十]|\d{1,2})\s?(?:[個个]半(?:小[時时]|[鐘钟][頭头])|小[時时]半)|(?<![個个\d一-十])半[個个]?(?:小[時时]|[鐘钟][頭头])/gu;

/** An hour and a half in one. */
const anHourAndHalf =
  /\b(?:hour and a half|heures? et demie|anderthalb(?:e|stündig\p{L}*)?|eineinhalb|hora y media|ora e mezz[ao]|hora e meia|anderhalf uur)(?!\p{L})/iu;

/** Whether a text says an amount in words: 八折 is 20 per cent off, “toutes les heures et demie” and 一個半小時 are 90 minutes. */
export function isSaidInWords(text: string, number: NumberFact): boolean {
  const { value, kind, passage, end } = number;
  if (kind === 'percent')
    return [...text.matchAll(discount)].some(([, tens = '', ones, digits]) => {
      const written = digits?.replace('.', '');
      const rate = written ?? `${hanNumber(tens)}${ones ? hanNumber(ones) : ''}`;
      return 100 - Number(rate.padEnd(2, '0')) === value;
    });
  const factor = times.units.find(([words]) => words.test(passage.text.slice(end, end + 16)))?.[1];
  if (factor === undefined) return false;
  const hours = value * factor;
  if (Math.abs(hours - 1.5) < 1e-9 && anHourAndHalf.test(text)) return true;
  return [...text.matchAll(hoursAndHalf)].some(([, count]) => {
    const whole =
      count === undefined ? 0 : /\d/.test(count) ? Number(count) : hanNumber(count.replace(/[兩两]/, '二'));
    return Math.abs(hours - ((whole ?? Number.NaN) + 0.5)) < 1e-9;
  });
}

/** Whether two numbers have the same digits and other words of scale behind them: “28 billion” and 28億, which is 2.8. */
export function isOtherScale(number: NumberFact, other: NumberFact): boolean {
  const [a, b] = [ownDigits(number), ownDigits(other)];
  if (a === undefined || b === undefined || Number(a) !== Number(b) || number.value === other.value)
    return false;
  return number.value >= 1e4 && other.value >= 1e4;
}

/** The digits of a number that a word multiplies, as they are written. */
function ownDigits({ passage, start, digitsEnd, end }: NumberFact): string | undefined {
  return digitsEnd < end ? plainDigits(passage.text.slice(start, digitsEnd)).replace(',', '.') : undefined;
}

/** What feet are in metres, miles in kilometres, and so on: such pairs of numbers mean the same. */
const conversions = [
  1.609, 0.621, 2.54, 0.394, 0.4536, 2.205, 4.047, 0.405, 2.59, 0.386, 0.3048, 3.281, 7.8, 0.128,
];

/** Whether two values may be one in two units, such as feet and metres, whatever stands behind them. */
export function isConverted(one: number, other: number): boolean {
  return conversions.some((factor) => Math.abs(other / one / factor - 1) < 0.03);
}
