import { remembered } from '../../language/remembered.ts';
import { dateMentions } from './dates/dates.ts';
import { languagesOf } from './dates/languages.ts';
import { type DateMention, hasOwnYear } from './dates/mention.ts';
import { type DayWords, dayWords } from './day-words.ts';
import type { Passage, Range } from './passage.ts';

/** A word such as `tomorrow` with the date that stands beside it for the same day. */
export interface RelativeDay extends Range {
  /** Days from today: 0, 1 for tomorrow, -1 for yesterday. */
  readonly shift: number;
  readonly word: Range;
  readonly mention: DateMention;
  /** Whether the date stands in brackets, so that it can be nothing but the same day. */
  readonly bracketed: boolean;
  /** One of two words with one of two dates: `today and tomorrow (September 5 and 6)`. */
  readonly paired?: true;
}

const shifts = { today: 0, tomorrow: 1, yesterday: -1, dayAfterTomorrow: 2, dayBeforeYesterday: -2 } as const;
const shiftNames = Object.keys(shifts).filter((name): name is keyof typeof shifts => name in shifts);

/** How far before a date its word is looked for. */
const reach = 70;

interface Patterns {
  /** What `before` ends in, read from the date backwards: nearly every date is told by it to have no such word. */
  readonly near: RegExp;
  /** A word, what may follow it, and what stands between it and the date. */
  readonly before: RegExp;
  /** What is left before the word: whether it says that another day is meant. */
  readonly not?: RegExp;
  /** Another such word before this one: `today and tomorrow`. */
  readonly pair?: RegExp;
  /** The word after a date in brackets. */
  readonly after: RegExp;
}

const wordsFor = (tag: string): DayWords | undefined =>
  languagesOf(tag)
    .map((lang) => dayWords[lang === 'no' || lang === 'nn' ? 'nb' : lang])
    .find(Boolean);

/** Any of the words: where there is none, the patterns need not be made, which takes as long as many a rule. */
const anyWordOf = remembered((tag: string): RegExp | undefined => {
  const words = wordsFor(tag);
  const named = words && shiftNames.flatMap((name) => words[name]?.replaceAll(' ', '\\s+') ?? []);
  return named && new RegExp(named.join('|'), 'iu');
});

const patternsOf = remembered((tag: string): Patterns | undefined => {
  const words = wordsFor(tag);
  return words && patterns(words);
});

function patterns(words: DayWords): Patterns {
  const { part, the, not, and, unspaced } = words;
  const [starts, ends] = unspaced ? ['', ''] : ['(?<![\\p{L}\\p{N}_-])', '(?![\\p{L}\\p{N}_-])'];
  const named = [...shiftNames]
    // The longer words first: “the day after tomorrow” ends in “tomorrow”.
    .reverse()
    .map((name) => words[name] && `(?<${name}>${words[name].replaceAll(' ', '\\s+')})`)
    .filter(Boolean)
    .join('|');
  const tail = part ? `(?:\\s*(?:${part.replaceAll(' ', '\\s+')}))*` : '';
  const link = the ? `(?:(?:${the.replaceAll(' ', '\\s+')})\\s+)?` : '';
  const gap = `(?<gap>\\s*[(（[［]\\s*|\\s*[,，、]\\s*|\\s${unspaced ? '*' : '+'})`;
  const lead = `(?:${named})${tail}${ends}${gap}${link}`;
  return {
    near: new RegExp(`(?<=${lead})`, 'iuy'),
    before: new RegExp(`${starts}${lead}$`, 'iu'),
    after: new RegExp(`^\\s*[)）]\\s*(?:${named})${ends}(?!\\s*[’'])`, 'u'),
    ...(not && { not: new RegExp(`${starts}(?:${not})\\s*$`, 'iu') }),
    ...(and && { pair: new RegExp(`${starts}(?:${named})${tail}\\s*(?:${and})\\s*$`, 'iu') }),
  };
}

/** Words for the days around today that have a date beside them, in the order of the text. */
export function relativeDays(passage: Passage, lang: string): readonly RelativeDay[] {
  const mentions = dateMentions(passage, lang);
  if (mentions.length === 0 || !anyWordOf(lang)?.test(passage.text)) return none;
  const patterns = patternsOf(lang);
  if (!patterns) return none;
  const found: RelativeDay[] = [];
  for (const [index, mention] of mentions.entries()) {
    let days = wordsBefore(passage.text, mentions, index, patterns);
    if (days.length === 0) days = wordAfter(passage.text, mention, patterns);
    for (const day of days) found.push(day);
  }
  return found;
}

const none: readonly RelativeDay[] = [];

function wordsBefore(
  text: string,
  mentions: readonly DateMention[],
  index: number,
  { near, before, not, pair }: Patterns,
): readonly RelativeDay[] {
  const mention = mentions[index];
  if (!mention || mention.joined) return none;
  const from = Math.max(0, mention.start - reach);
  const lead = text.slice(from, mention.start);
  near.lastIndex = lead.length;
  if (!near.test(lead)) return none;
  const match = before.exec(lead);
  const [name, written] = wordOf(match);
  if (!match || !name) return [];
  const earlier = lead.slice(0, match.index);
  if (not?.test(earlier) || isName(written, earlier)) return [];
  const { gap = '' } = match.groups ?? {};
  const bracketed = /[(（[［]/.test(gap);
  if (!bracketed && !isApposition(text, mention, gap)) return [];
  const start = from + match.index;
  const day = { start, end: mention.end, shift: shifts[name], word: at(start, written), mention, bracketed };
  const others = tiedTo(text, mentions, index);
  const first = pair?.exec(earlier);
  const [firstName, firstWritten] = wordOf(first ?? null);
  if (!first || !firstName) return others.length > 0 ? [] : [day];
  // “today and tomorrow (September 5 and 6)”: each word has its date, or nothing is known.
  const [second, ...more] = others;
  if (!second || more.length > 0) return [];
  const range = { start: from + first.index, end: second.end, paired: true as const };
  return [
    { ...day, ...range, shift: shifts[firstName], word: at(range.start, firstWritten) },
    { ...day, ...range, mention: second },
  ];
}

function wordOf(match: RegExpExecArray | null): [name: keyof typeof shifts | undefined, written: string] {
  const name = shiftNames.find((key) => match?.groups?.[key] !== undefined);
  return name ? [name, match?.groups?.[name] ?? ''] : [undefined, ''];
}

function at(start: number, { length }: string): Range {
  return { start, end: start + length };
}

/** The dates that follow one within the same brackets, tied to it. */
function tiedTo(text: string, mentions: readonly DateMention[], index: number): DateMention[] {
  const tied: DateMention[] = [];
  for (let next = index + 1; mentions[next]?.joined; next++) {
    const [before, mention] = [mentions[next - 1], mentions[next]];
    if (!before || !mention || /[)）\]］]/.test(text.slice(before.end, mention.start))) break;
    tied.push(mention);
  }
  return tied;
}

/** “(September 5) today”. */
function wordAfter(text: string, mention: DateMention, { after }: Patterns): readonly RelativeDay[] {
  const next = text.charAt(mention.end);
  if (next !== ')' && next !== '）') return none;
  // After a name or a weekday the brackets belong to it: “last Tuesday (September 3)”.
  const [opened] =
    /(?<=(?:^|\s)\p{Ll}+\s*)[(（]\s*$/u.exec(text.slice(Math.max(0, mention.start - 30), mention.start)) ??
    [];
  const match = after.exec(text.slice(mention.end, mention.end + reach));
  const [name, written] = wordOf(match);
  if (!opened || !match || !name) return [];
  const end = mention.end + match[0].length;
  const start = mention.start - opened.length;
  return [
    { start, end, shift: shifts[name], word: at(end - written.length, written), mention, bracketed: true },
  ];
}

/** “USA Today”, “Tomorrow” of a title: a capital letter after a word with one. German has “Morgen” for the morning. */
function isName(written: string, earlier: string): boolean {
  return /^\p{Lu}/u.test(written) && /\p{Lu}[\p{L}\p{M}\p{N}.&’'-]*\s+$/u.test(earlier);
}

/**
 * Whether a date without brackets is another name of the day rather than the next word of the sentence: it has a weekday
 * or a year of its own, or is closed off as it was opened.
 */
function isApposition(text: string, mention: DateMention, gap: string): boolean {
  if (mention.weekday || hasOwnYear(mention)) return true;
  const signed = /[日일]$/.test(text.slice(mention.start, mention.end));
  return (
    signed ||
    (/[,，、]|\s{2}/.test(gap) &&
      /^(?:\s*[,，、.;:!?)）。；]|\s*$|\s{2}|\n)/.test(text.slice(mention.end, mention.end + 2)))
  );
}
