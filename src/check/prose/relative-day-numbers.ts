import { matches } from '../../language/matches.ts';
import { languagesOf } from './dates/languages.ts';
import { numberOf, plainDigits } from './dates/numerals.ts';
import type { Passage, Range } from './passage.ts';
import { has, sign } from './signs.ts';

/** A word such as `tomorrow` with the day of the month beside it: `今（五）日`, `昨天（4日）`, `오늘(5일)`. */
export interface RelativeDayNumber extends Range {
  /** Days from today. */
  readonly shift: number;
  readonly day: number;
  readonly dayAt: Range;
}

const number = '(?<day>\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})';
const patterns: Readonly<Record<string, readonly RegExp[]>> = {
  zh: [
    new RegExp(`(?<word>[今明昨])[（(]${number}[)）][日天晚早晨午]`, 'dgu'),
    new RegExp(`(?<word>[今明昨][日天晚早晨])[（(]${number}日[)）]`, 'dgu'),
  ],
  ja: [new RegExp(`(?<word>本日|[今明昨][日夜晩朝])[（(]${number}日[)）]`, 'dgu')],
  ko: [/(?<word>오늘|내일|어제)\s?[（(](?<day>\d{1,2})일[)）]/dgu],
};
const shifts: readonly (readonly [RegExp, number])[] = [
  [/^(?:明|내일)/, 1],
  [/^(?:昨|어제)/, -1],
];

const none: readonly RelativeDayNumber[] = [];

/** Words for the days around today that have the number of a day beside them, without its month. */
export function relativeDayNumbers(passage: Passage, lang: string): readonly RelativeDayNumber[] {
  if (!has(passage, sign.opening)) return none;
  const known = patterns[languagesOf(lang)[0] ?? ''];
  const { text } = passage;
  if (!known || !/[（(]/.test(text)) return none;
  const found: RelativeDayNumber[] = [];
  const plain = plainDigits(text);
  for (const pattern of known) {
    for (const { 0: words, index, groups = {}, indices } of matches(plain, pattern)) {
      const [start, end] = indices?.groups?.day ?? [];
      const day = numberOf(groups.day ?? '');
      if (start === undefined || end === undefined || !day || day > 31) continue;
      // “A year ago today.”
      if (/[年月週周期]前?的?$/.test(text.slice(Math.max(0, index - 4), index))) continue;
      const shift = shifts.find(([word]) => word.test(words))?.[1] ?? 0;
      found.push({ start: index, end: index + words.length, shift, day, dayAt: { start, end } });
    }
  }
  return found;
}
