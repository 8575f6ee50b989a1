import { gathered } from '../../language/gathered.ts';
import { remembered } from '../../language/remembered.ts';
import type { Release } from '../../model/release.ts';
import { maySay } from '../prose/number-words.ts';
import { plainDigits } from '../prose/plain-digits.ts';
import type { Block } from './block.ts';
import type { Changed, Lost } from './deviation.ts';
import { isConverted, isEquivalent, isOtherScale, isSaidInWords } from './equivalents.ts';
import type { NumberFact } from './facts.ts';
import type { Pair } from './pair.ts';
import { hasNumber } from './presence.ts';
import { type Surroundings, valuesIn } from './surroundings.ts';

/** Numbers of a pair's source that its target lacks or has with another value. */
export function* numberDeviations(
  pair: Pair,
  around: Surroundings,
  release: Release,
  lang: string,
): Iterable<Changed | Lost> {
  const numbers = gathered(pair.source, countedIn);
  if (numbers.length === 0) return;
  const own = valuesIn(pair.target);
  if (numbers.every((number) => isAmong(number, own))) return;
  const here = valuesIn(around.target);
  const others = gathered(around.target, (block) => block.numbers);
  const away = numbers.filter(
    (number) => !isAmong(number, here) && !others.some((one) => isEquivalent(number, one)),
  );
  if (away.length === 0) return;
  const words = gathered(around.target, ({ passages }) => passages.map(({ text }) => text)).join('\n');
  const figures = wordsOf(around.target).replace(/(?<=\d)[.,'’\s](?=\d)/g, '');
  const there = valuesIn(around.source);
  const strangers = gathered(pair.target, (block) => block.numbers).filter(
    (number) =>
      number.inWords !== true && !isAmong(number, there) && !numbers.some((one) => isEquivalent(number, one)),
  );
  const taken = new Set<NumberFact>();
  for (const number of away) {
    if (digitsIn(figures, number) && !strangers.some((one) => isOtherScale(number, one))) continue;
    const slip = strangers.find((one) => !taken.has(one) && isSlip(number, one));
    const only =
      strangers.length === 1 ? strangers.find((one) => !taken.has(one) && isLike(number, one)) : undefined;
    const other = slip ?? only;
    const [wanted, what] = [String(number.value), isYear(number) ? 'year' : 'number'] as const;
    if (!other && (strangers.length > 0 || hasNumber(release, number))) continue;
    if (mayTell(words, number, lang)) continue;
    if (other) {
      taken.add(other);
      const found = String(other.value);
      yield {
        kind: 'changed',
        what,
        there: number,
        here: other,
        wanted,
        found,
        sure: slip !== undefined,
        pair,
      };
    } else yield { kind: 'lost', what: 'number', there: number, elsewhere: false, wanted, pair };
  }
}

/**
 * Numbers that stand elsewhere in the target as well, but here have been dropped: “PostgreSQL 16” has become
 * “PostgreSQL”. “This release” instead of it is a way to say the same.
 */
export function* droppedNumbers(pair: Pair, around: Surroundings, lang: string): Iterable<Lost> {
  const told = new Set<string>();
  for (const number of gathered(pair.source, countedIn)) {
    const { digits } = number;
    if (digits === undefined || told.has(digits)) continue;
    told.add(digits);
    const [times, wanted] = [timesIn(pair.target, digits), timesIn(pair.source, digits)];
    if (times >= wanted || times >= wanted - released(pair, digits)) continue;
    const otherwise = gathered(pair.target, ({ numbers }) => numbers).filter((one) =>
      isWrittenOtherwise(one, number, digits),
    );
    if (times + otherwise.length >= wanted) continue;
    // Blocks that were parted otherwise may have handed it on.
    const single = around.source.length === around.target.length && pair.source.length === pair.target.length;
    if (!single && timesIn(around.target, digits) >= timesIn(around.source, digits)) continue;
    const [there, here] = [wordsOf(pair.source), wordsOf(pair.target)];
    if (mayTell(here, number, lang)) continue;
    const name = /([A-Z][\p{Script=Latin}]{2,}) ?$/u.exec(number.passage.text.slice(0, number.start))?.[1];
    if (name && !isLeftBare(name, there, here)) continue;
    yield { kind: 'lost', what: 'number', there: number, elsewhere: true, minor: true, wanted: digits, pair };
  }
}

function timesIn(blocks: readonly Block[], digits: string): number {
  return blocks.reduce((sum, { figures }) => sum + (figures.get(digits) ?? 0), 0);
}

/** “200” may have become “二百”, and 1987 “民國76年”, which have not its digits. */
function isWrittenOtherwise(one: NumberFact, number: NumberFact, digits: string): boolean {
  const { value } = number;
  if (one.value !== value && one.or !== value) return isEquivalent(number, one);
  return one.digits !== digits;
}

/** How often a number names a release: “the PostgreSQL 16 release” may be “this version of PostgreSQL”. */
function released({ source }: Pair, digits: string): number {
  return wordsOf(source).match(releasePattern(digits))?.length ?? 0;
}

/** The version a release is of is a number of many paragraphs. */
const releasePattern = remembered(
  (digits: string) => new RegExp(`\\p{L}[ \\u00a0]${digits} (?:release|version|edition|update)\\b`, 'gu'),
);

/** Whether a name that has its number there has none here: by the first mention of it, or by how often it has none. */
function isLeftBare(name: string, there: string, here: string): boolean {
  const first = new RegExp(`${name}[\\s\\u00a0]*\\d`);
  const [wanted, found] = [there, here].map((words) => words.search(first) === words.indexOf(name));
  const bare = new RegExp(`${name}(?![\\s\\u00a0]*\\d)`, 'g');
  const times = (words: string) => words.match(bare)?.length ?? 0;
  return times(here) > times(there) || (wanted === true && found === false && here.includes(name));
}

function wordsOf(blocks: readonly Block[]): string {
  return blocks.map(({ words }) => words).join('\n');
}

function isAmong({ value, or }: NumberFact, values: ReadonlySet<number>): boolean {
  return (
    values.has(value) || (or !== undefined && values.has(or)) || (value > 1800 && values.has(value + 543))
  );
}

/** Whether a text may say a number in words; “the 1960s” may also be “die 60er-Jahre”, “años sesenta”, 六十年代. */
function mayTell(text: string, number: NumberFact, lang: string): boolean {
  const { value, passage, digitsEnd } = number;
  if (maySay(text, value, lang) || isSaidInWords(text, number)) return true;
  const tens = value % 100;
  if (!isYear(number) || tens === 0 || tens % 10 !== 0) return false;
  if (!/^(?:['’]?s\b|年代)/.test(passage.text.slice(digitsEnd, digitsEnd + 3))) return false;
  return decadeIn(tens).test(text) || maySay(text, tens, lang);
}

const decadeIn = remembered((tens: number) => {
  const behind = `(?<!\\d)${tens}(?:[-‑]?er(?![a-z])|s\\b|[-‑]?talet|[-‑](?:luvu|х|е))`;
  const before = `(?:années|años|anni|anos|jaren|lat(?:a|ach)?|dei|gli)\\s+['’]?${tens}(?!\\d)|['’]${tens}(?!\\d)`;
  const han = `(?:${tens}|${'〇一二三四五六七八九'.charAt(tens / 10)}十)年代`;
  return new RegExp(`${behind}|${before}|${han}`, 'u');
});

/** Whether the digits of a number stand in a text whose numbers are not grouped. */
function digitsIn(text: string, { passage, start, digitsEnd }: NumberFact): boolean {
  const digits = plainDigits(passage.text.slice(start, digitsEnd)).replace(/\D/g, '');
  return digits !== '' && new RegExp(`(?<!\\d)${digits}(?!\\d)`).test(text);
}

function countedIn({ numbers }: Block): readonly NumberFact[] {
  return numbers.filter(counts);
}

/** Small numbers are written as words as often as not, and times and ordinals differently in every language. */
function counts({ value, kind }: NumberFact): boolean {
  return (
    kind === 'percent' ||
    (value >= 10 && kind === 'number') ||
    (kind === 'number' && !Number.isInteger(value))
  );
}

function isYear({ value, kind, start, digitsEnd }: NumberFact): boolean {
  return kind === 'number' && value >= 1900 && value < 2100 && digitsEnd - start === 4;
}

/** Whether two numbers may be two counts of the same. */
function isLike(number: NumberFact, other: NumberFact): boolean {
  return number.kind === other.kind && isYear(number) === isYear(other) && other.value >= 10;
}

/** Whether one number is likely to be a slip for the other rather than another way to say it. */
function isSlip(number: NumberFact, other: NumberFact): boolean {
  if (isYear(number) || isYear(other)) return isYear(number) && isYear(other);
  if (number.kind !== other.kind) return false;
  if (number.kind === 'percent') return true;
  const [a, b] = [number.value, other.value];
  // A price may be below ten, and has its decimals in either version.
  if ((b < 10 && (Number.isInteger(a) || Number.isInteger(b))) || isConverted(a, b)) return false;
  const [written, found] = [String(a), String(b)];
  if (written.length > 2 && isTurned(written, found)) return true;
  if (written.length !== found.length) return /^10+$/.test(String(Math.max(a, b) / Math.min(a, b)));
  return [...written].filter((digit, index) => digit !== found[index]).length < (written.length < 4 ? 2 : 3);
}

/** Whether two digits beside each other have changed places: 240 and 204. */
function isTurned(a: string, b: string): boolean {
  const at = [...a].findIndex((digit, index) => digit !== b.charAt(index));
  return at >= 0 && a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}
