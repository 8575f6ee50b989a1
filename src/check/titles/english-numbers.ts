import { matches } from '../../language/matches.ts';
import type { Range } from '../../model/place.ts';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const values = new Map<string, number>([
  ...small.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, 20 + 10 * index]),
  ...ordinals.map((word, value): [string, number] => [word, value]),
]);

const spelt = new RegExp(
  `\\b(${[...values.keys()].join('|')})(?:[- ](${[...small.slice(1, 10), ...ordinals.slice(1, 10)].join('|')}))?\\b`,
  'gi',
);

/** A number in words, up to ninety-nine. */
export interface SpeltNumber extends Range {
  readonly value: number;
  readonly kind: 'number' | 'ordinal';
}

/** The English numbers in words of a text, cardinal and ordinal: `four`, `Twenty-one`, `fifteenth`. */
export function* speltNumbers(text: string): Iterable<SpeltNumber> {
  for (const { 0: words, 1: first = '', 2: unit = '', index } of matches(text, spelt)) {
    const [value, one] = [worthOf(first), worthOf(unit)];
    const end = index + words.length;
    // “Six two-room flats”: only tens have a unit.
    const apart = unit !== '' && (value < 20 || value % 10 !== 0);
    if (apart) yield { start: index, end: index + first.length, value, kind: kindOf(first) };
    yield apart
      ? { start: end - unit.length, end, value: one, kind: kindOf(unit) }
      : { start: index, end, value: value + one, kind: kindOf(words) };
  }
}

const patterns = new Map<number, RegExp>();

/** Finds a number from 0 to 99 in words, cardinal or ordinal; `undefined` for any other. */
export function spelling(value: number): RegExp | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 99) return undefined;
  let pattern = patterns.get(value);
  if (!pattern) {
    const named = [...values].filter(([, worth]) => worth === value).map(([word]) => word);
    const unit = value % 10;
    const ten = tens[Math.floor(value / 10) - 2];
    if (ten && unit > 0) named.push(`${ten}[- ](?:${small[unit]}|${ordinals[unit]})`);
    pattern = new RegExp(`\\b(?:${named.join('|')})\\b`, 'i');
    patterns.set(value, pattern);
  }
  return pattern;
}

function worthOf(word: string): number {
  return values.get(word.toLowerCase()) ?? 0;
}

function kindOf(words: string): SpeltNumber['kind'] {
  return /(?:st|nd|rd|th)$/i.test(words) ? 'ordinal' : 'number';
}
