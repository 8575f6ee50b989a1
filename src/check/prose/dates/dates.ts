import { once } from '../once.ts';
import type { Passage } from '../passage.ts';
import { has, sign, signsIn } from '../signs.ts';
import { figureDates } from './figure-dates.ts';
import type { DateMention } from './mention.ts';
import { namedMonthDates } from './named-months.ts';
import { plainDigits } from './numerals.ts';
import { jointBetween } from './patterns.ts';
import { signedJoint, signedMonthDates } from './signed-months.ts';

const none: readonly DateMention[] = [];

/**
 * The days of the calendar that a text in a language (a BCP 47 tag) names, in its order. They need not exist (31 April).
 * Months without a day, and days without a month, are none.
 */
export function datesIn(written: string, lang: string): readonly DateMention[] {
  return read({ text: written, signs: signsIn(written) }, lang);
}

function read(words: Pick<Passage, 'text' | 'signs'>, lang: string): readonly DateMention[] {
  const isForeign = has(words, sign.otherDigit | sign.eastern);
  const text = isForeign ? plainDigits(words.text) : words.text;
  const found: DateMention[] = [];
  if (isForeign && /[月월]/.test(text)) for (const date of signedMonthDates(text)) found.push(date);
  if (has(words, sign.digit) || (isForeign && /\d/.test(text))) {
    for (const date of namedMonthDates(text, lang)) found.push(date);
    for (const date of figureDates(text, lang)) found.push(date);
  }
  if (found.length === 0) return none;
  const whole = inOrder(found).map((mention) => closed(mention, text));
  return whole.length < 2 ? whole : shared(whole, text, lang);
}

/** A bracket that opens within a date closes within it: 5 September (Thursday). */
function closed(mention: DateMention, text: string): DateMention {
  const { start, end } = mention;
  const closes = /^\s?[)）]/.exec(text.slice(end, end + 2))?.[0];
  return closes && /[(（][^)）]*$/.test(text.slice(start, end))
    ? { ...mention, end: end + closes.length }
    : mention;
}

function inOrder(found: DateMention[]): DateMention[] {
  found.sort((a, b) => a.dayAt.start - b.dayAt.start);
  return found.filter(({ dayAt }, index) => dayAt.start !== found[index - 1]?.dayAt.start);
}

/** Neighbours tied to one another share a year: 27 September to 3 October 2024. */
function shared(mentions: readonly DateMention[], text: string, lang: string): DateMention[] {
  const tied = mentions.map((mention, index) => {
    const before = mentions[index - 1];
    if (!before || mention.joined) return mention;
    const start = Math.max(before.end, before.dayAt.end);
    const joined =
      jointBetween(text, start, mention.start, lang) ??
      signedJoint(text.slice(start, Math.min(mention.start, start + 8)));
    return joined && mention.start > start ? { ...mention, joined } : mention;
  });
  for (let index = tied.length - 1; index > 0; index--) {
    const [mention, before] = [tied[index], tied[index - 1]];
    if (!mention?.joined || !before || before.year !== undefined || mention.year === undefined) continue;
    const turns = before.month > mention.month;
    if (turns && mention.joined === 'and') continue;
    tied[index - 1] = { ...before, year: turns ? mention.year - 1 : mention.year };
  }
  for (const [index, mention] of tied.entries()) {
    const before = tied[index - 1];
    if (!mention.joined || mention.year !== undefined || before?.year === undefined) continue;
    const turns = before.month > mention.month;
    if (turns && mention.joined === 'and') continue;
    tied[index] = { ...mention, year: turns ? before.year + 1 : before.year };
  }
  return tied;
}

const anyDay = sign.digit | sign.otherDigit | sign.eastern;

/** The days that a passage names; read once, however many rules ask. */
export function dateMentions(passage: Passage, lang: string): readonly DateMention[] {
  if (!has(passage, anyDay)) return none;
  const known = lastRead(passage);
  if (known.lang !== lang) {
    known.mentions = read(passage, lang);
    known.lang = lang;
  }
  return known.mentions;
}

const lastRead = once((_: Passage): { lang?: string; mentions: readonly DateMention[] } => ({
  mentions: none,
}));
