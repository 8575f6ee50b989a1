import { matches } from '../../language/matches.ts';
import { hanNumber, hanNumerals } from './han-numerals.ts';
import type { NumberMention } from './number-form.ts';
import { eraYear, exact, wideFactor } from './number-scales.ts';

export const anyHan = new RegExp(`[${hanNumerals}]`);
const hanRun = new RegExp(
  `(百分之)?([${hanNumerals}]{1,20})(?:[點点]([〇零一二三四五六七八九]{1,6}))?([多餘余]?[萬万億亿])?`,
  'g',
);
const countWord = /[名位個个人間间項项宗天年歲岁元次家條条時时]/;
/** Words that happen to be written with numerals. */
const noNumber = /^(?:[千万萬百億亿]+|十[足分]|[一三]{2,})$/;

/** Adds the numbers that a Chinese or Japanese text writes in Han numerals. */
export function readHan(text: string, found: NumberMention[]): void {
  for (const { 0: run, 1: percent, 2: numerals = '', 3: decimals, 4: scale, index } of matches(
    text,
    hanRun,
  )) {
    const end = index + run.length;
    const value = hanNumber(numerals);
    if (value === undefined || /\d ?$/.test(text.slice(Math.max(0, index - 2), index))) continue;
    if (percent === undefined && decimals === undefined && !scale && !isNumber(numerals, text, index, end))
      continue;
    const fraction = decimals === undefined ? 0 : (hanNumber(decimals) ?? 0) / 10 ** decimals.length;
    const factor = wideFactor[scale?.slice(-1) ?? ''] ?? 1;
    const place = { start: index, end, digitsEnd: end, inWords: true } as const;
    const amount = exact((value + fraction) * factor);
    const whole = eraYear(text.slice(Math.max(0, index - 3), index), amount) ?? amount;
    const time =
      percent === undefined && value < 60 && clockNumeral.test(text.slice(Math.max(0, index - 2), end + 1));
    found.push({ ...place, value: whole, kind: percent ? 'percent' : time ? 'time' : 'number' });
  }
}

const clockNumeral = /^(?:上午|下午|中午|晚上|凌晨|早上|傍晚|午前|午後|.[時时點点])|[時时]$/;

function isNumber(numerals: string, text: string, start: number, end: number): boolean {
  if (noNumber.test(numerals)) return false;
  const next = text.charAt(end);
  if (numerals.length === 1) return numerals !== '一' && countWord.test(next);
  // 七八個 is “seven or eight”; digits one by one are a year or a number of four places and more.
  if (/[十拾廿卅百佰千仟万萬亿億兆]/.test(numerals)) return text.charAt(start - 1) !== '第';
  return next === '年' || numerals.length > 3;
}
