import { once } from '../once.ts';
import type { Passage } from '../passage.ts';
import type { Prose } from '../prose.ts';
import { has, sign, signsIn } from '../signs.ts';
import { figureDates } from './figure-dates.ts';
import type { DateMention } from './mention.ts';
import { namedMonthDates } from './named-months.ts';
import { plainDigits } from './numerals.ts';
import { jointBetween, monthsNear, type Patterns } from './patterns.ts';
import { signedJoint, signedMonthDates } from './signed-months.ts';

const none: readonly DateMention[] = [];
const noMonths: readonly Patterns[] = [];

/**
 * The days of the calendar that a text in a language (a BCP 47 tag) names, in its order. They need not exist (31 April).
 * Months without a day, and days without a month, are none.
 */
export function datesIn(written: string, lang: string): readonly DateMention[] {
  return read({ text: written, signs: signsIn(written) }, lang).mentions;
}

interface Read {
  readonly lang: string;
  readonly mentions: readonly DateMention[];
  /** The languages in which one of its numbers may have a month beside it. */
  readonly months: readonly Patterns[];
}

function read(words: Pick<Passage, 'text' | 'signs'>, lang: string): Read {
  const text = has(words, sign.otherDigit) ? plainDigits(words.text) : words.text;
  const found: DateMention[] = [];
  if (has(words, sign.eastern) && /[月월]/.test(text)) signedMonthDates(text, found);
  let months = noMonths;
  if (has(words, sign.digit | sign.otherDigit)) {
    months = monthsNear(text, lang);
    for (const of of months) namedMonthDates(text, of, found);
    figureDates(text, lang, found);
  }
  if (found.length === 0) return { lang, mentions: none, months };
  const whole = found.length < 2 ? found : inOrder(found);
  const mentions = whole.map((mention) => closed(mention, text));
  return { lang, mentions: mentions.length < 2 ? mentions : shared(mentions, text, lang), months };
}

/** A bracket that opens within a date closes within it: 5 September (Thursday). */
function closed(mention: DateMention, text: string): DateMention {
  const { start, end } = mention;
  if (!mayClose(text.charAt(end)) && !mayClose(text.charAt(end + 1))) return mention;
  const closes = /^\s?[)）]/.exec(text.slice(end, end + 2))?.[0];
  return closes && /[(（][^)）]*$/.test(text.slice(start, end))
    ? { ...mention, end: end + closes.length }
    : mention;
}

function mayClose(character: string): boolean {
  return character === ')' || character === '）';
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

/** What a day has in it. */
export const anyDay = sign.digit | sign.otherDigit | sign.eastern;

/** The days that a passage names; read once, however many rules ask. */
export function dateMentions(passage: Passage, lang: string): readonly DateMention[] {
  return has(passage, anyDay) ? lastRead(passage, lang).mentions : none;
}

/** A passage with days of the calendar in it. */
interface Dated {
  readonly passage: Passage;
  readonly mentions: readonly DateMention[];
}

/** The passages of a release that name a day, in its order, with the days. */
export const datedPassages: (prose: Prose) => readonly Dated[] = once(({ all, lang }) => {
  const found: Dated[] = [];
  for (const passage of all) {
    const mentions = dateMentions(passage, lang);
    if (mentions.length > 0) found.push({ passage, mentions });
  }
  return found;
});

/** The languages in which a number of a passage may have the name of a month beside it. */
export function monthsBeside(passage: Passage, lang: string): readonly Patterns[] {
  return has(passage, sign.digit) ? lastRead(passage, lang).months : noMonths;
}

function lastRead(passage: Passage, lang: string): Read {
  const known = memory(passage);
  if (known.last?.lang !== lang) known.last = read(passage, lang);
  return known.last;
}

const memory = once((_: Passage): { last: Read | undefined } => ({ last: undefined }));
