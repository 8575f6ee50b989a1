import { remembered } from '../../language/remembered.ts';
import type { Range } from './passage.ts';

/** A number in a passage, its unit of percent and words such as “million” included in its range. */
export interface NumberMention extends Range {
  /** Without its sign: 1.2億 is 120000000, 40% is 40, 令和6年 is 2024, half past ten is 10.5. */
  readonly value: number;
  readonly kind: 'number' | 'percent' | 'ordinal' | 'version' | 'time';
  /** What the same writing means in other languages: 1.500 is fifteen hundred or one and a half. */
  readonly or?: number | undefined;
  /** Where the digits or numerals alone end. */
  readonly digitsEnd: number;
  /** Its digits as 0 to 9, where it is written in nothing else. */
  readonly digits?: string | undefined;
  /** Whether it is written in words of its language (Han numerals) rather than digits. */
  readonly inWords?: true;
}

/** A number as its digits are written, in any of the ways of the world. */
export interface NumberForm {
  readonly value: number;
  /** What it may mean to readers of another language: 1.500 is fifteen hundred or one and a half. */
  readonly or?: number;
  /** All of it, where it is digits and nothing else. */
  readonly digits?: string;
  /** Three parts or more with points between them that group nothing: 9.6.1. */
  readonly version?: true;
}

const decimalPoint = new Set([
  'en',
  'zh',
  'ja',
  'ko',
  'th',
  'hi',
  'he',
  'ms',
  'ar',
  'yue',
  'fil',
  'bn',
  'ta',
  'ur',
]);

/** Countries that are often written for their language. */
const countries: Readonly<Record<string, string>> = {
  cn: 'zh',
  tw: 'zh',
  hk: 'zh',
  jp: 'ja',
  kr: 'ko',
  il: 'he',
  cz: 'cs',
  se: 'sv',
  dk: 'da',
  gr: 'el',
  ua: 'uk',
  no: 'nb',
};

/** What is asked of a tag for each number of a text; of few tags, for all their numbers. */
interface Custom {
  readonly language: string;
  readonly hasDecimalPoint: boolean;
}

const customOf = remembered((lang: string): Custom => {
  const named = lang.split('-', 1)[0] ?? lang;
  const language = countries[named] ?? named;
  const abroad = /^(?:de|fr|it)-(?:CH|LI)|^es-(?:MX|US|PR|DO|GT)/.test(lang);
  return { language, hasDecimalPoint: decimalPoint.has(language) || abroad };
});

/** The language of a tag without script and country; `cn` and its like for what is meant by them. */
export function languageOf(lang: string): string {
  return customOf(lang).language;
}

/** Whether the decimal sign of a language is a point rather than a comma. */
export function hasDecimalPoint(lang: string): boolean {
  return customOf(lang).hasDecimalPoint;
}

/**
 * Reads ASCII digits with points, commas, blanks or apostrophes between them; `undefined` where the whole is no one
 * number, such as 1,2,3.
 */
export function numberForm(written: string, lang: string): NumberForm | undefined {
  if (areDigits(written)) return { value: Number(written), digits: written };
  const text = /[\s'’]/.test(written) ? written.replace(/[\s'’]/g, '') : written;
  const sign = /[.,]/.exec(text);
  if (!sign) return { value: Number(text) };
  const first = sign[0];
  const before = text.slice(0, sign.index);
  const behind = text.slice(sign.index + 1);
  if (areDigits(behind)) {
    const decimal = Number(`${before}.${behind}`);
    const grouped = behind.length === 3 && /^[1-9]\d{0,2}$/.test(before) && !/\s/.test(written);
    if (!grouped) return { value: decimal };
    const plain = Number(before + behind);
    const byPoint = hasDecimalPoint(lang) ? '.' : ',';
    return first === byPoint ? { value: decimal, or: plain } : { value: plain, or: decimal };
  }
  const signs = text.replace(/\d/g, '');
  const last = signs.slice(-1);
  const parts = text.split(/[.,]/);
  const end = parts.at(-1) ?? '';
  if (/^(.)\1*$/.test(signs)) {
    if (groups(parts)) return { value: Number(parts.join('')) };
    return last === '.' ? { value: Number.parseFloat(text), version: true } : undefined;
  }
  const decimalOnce = signs.indexOf(last) === signs.length - 1 && !signs.slice(0, -1).includes(last);
  const whole = parts.slice(0, -1);
  if (!decimalOnce || first === last || !groups(whole)) return undefined;
  return { value: Number(`${whole.join('')}.${end}`) };
}

function areDigits(written: string): boolean {
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return written !== '';
}

/** Groups of three as in most countries, or of two and a last one of three as in India. */
function groups([first = '', ...rest]: readonly string[]): boolean {
  if (!/^\d{1,3}$/.test(first) || rest.length === 0) return false;
  const [last = '', ...middle] = rest.toReversed();
  return (
    last.length === 3 &&
    (middle.every(({ length }) => length === 3) || middle.every(({ length }) => length === 2))
  );
}
