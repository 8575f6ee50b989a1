import { isPlainLetter, plainWords } from '../../language/plain-words.ts';
import { primaryLanguage } from '../../language/primary.ts';
import type { Release } from '../../model/release.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { leftOpenIn } from '../placeholders/read.ts';
import type { Passage } from '../prose/passage.ts';
import { proseOf } from '../prose/prose.ts';
import type { ReleaseRule } from '../rule.ts';
import { type Counted, isCounted, numbersOf } from '../titles/counted.ts';
import { spelling } from '../titles/english-numbers.ts';
import { givenCounts, namesSoMany } from '../titles/given-count.ts';
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
    const asked = numbersOf(headline, lang).filter((number) => isCounted(number, headline, lang));
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
      if (isSum(number, told) || isRounded(number, told) || isGiven(number, release, body)) continue;
      const cells = told.filter((_, index) => body[index]?.kind === 'cell');
      if (isInThousands(number, cells)) continue;
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

/** Whether the text gives so many without saying how many they are. */
function isGiven({ value }: Counted, release: Release, body: readonly Passage[]): boolean {
  if (value < 2 || value > 100) return false;
  return givenCounts(release.body).has(value) || body.some(({ text }) => namesSoMany(text, value));
}

/** “1.1 million” in the headline may be 1,104,322 in the text, and 28 tonnes 28.4. */
function isRounded({ value: written, kind }: Counted, told: readonly (readonly Counted[])[]): boolean {
  const value = Math.round(written);
  if (written === value && value >= 10) {
    const isJust = (one: Counted) => !Number.isInteger(one.value) && Math.round(one.value) === value;
    if (told.some((numbers) => numbers.some((one) => one.kind === kind && isJust(one)))) return true;
  }
  const unit = unitOf(value);
  if (value < 1000 || unit === 1) return false;
  return told.some((numbers) => numbers.some((one) => Math.round(one.value / unit) * unit === value));
}

/** What a whole number is rounded to: 100,000 of 12,400,000. */
function unitOf(value: number): number {
  let unit = 1;
  while (value > 0 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** “12.4 million” in the headline is 12,400 in a table of thousands, and 12.4 in one of millions. */
function isInThousands({ value: written }: Counted, cells: readonly (readonly Counted[])[]): boolean {
  const value = Math.round(written);
  if (value < 10_000) return false;
  const unit = unitOf(value);
  return cells.some((numbers) =>
    numbers.some((one) => [1e3, 1e6].some((many) => Math.round((one.value * many) / unit) * unit === value)),
  );
}

/** Whether two numbers of a sentence or two come to it: fines for three outlets and 15 people are 18 fines. */
function isSum({ value }: Counted, told: readonly (readonly Counted[])[]): boolean {
  return told.some((numbers) => {
    const counted = numbers.filter(({ noun }) => noun !== '');
    return counted.some((one, index) =>
      counted.slice(index + 1, index + 4).some((other) => one.value + other.value === value),
    );
  });
}
