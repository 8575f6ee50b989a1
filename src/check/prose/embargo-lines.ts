import { type ClockTime, clockTimeIn } from './clock-times.ts';
import { dateMentions } from './dates/dates.ts';
import type { DateMention } from './dates/mention.ts';
import { embargoOpenings, immediateOpenings } from './embargo-words.ts';
import type { Passage, Range } from './passage.ts';
import type { Prose } from './prose.ts';

/** A line of a text that says when the release may go out. */
export interface EmbargoLine extends Range {
  readonly passage: Passage;
  /** At once, or at the day and the hour that are given. */
  readonly immediate: boolean;
  readonly mention?: DateMention;
  readonly time?: ClockTime;
}

/** Such words stand at the head of a release or at its very end, never in the midst of it. */
const head = 8;
const foot = 4;

/** What may stand between the announcement and its day or hour. */
const between =
  /^[\s:：,，–—-]*(?:(?:at|on|from|the|after|le|du|au|à|el|las?|del?|den?|dem|des|um|am|dnia|op|om|kl|a|às|o|dia|il|al|alle|ore|до|о|в|\p{L}+day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|上午|下午|晚上|早上|午前|午後|오전|오후)(?![\p{L}\p{N}])[\s,.]*)*$/iu;

const opening = (sources: readonly string[]) => `(?:^|\\n)[^\\p{L}\\p{N}\\n]*(?<words>${sources.join('|')})`;
const embargo = new RegExp(`${opening(embargoOpenings)}(?!\\p{Script=Latin}|\\p{Script=Cyrillic})`, 'iuy');
const immediate = new RegExp(
  // What follows shows that the line is an announcement and no sentence: “for immediate release of the funds”.
  `${opening(immediateOpenings)}(?=[^\\p{L}\\p{N}\\n]*(?:$|\\n)|\\s*[-–—:：,，|/]|\\s{2}|\\s*[(（]?\\d)`,
  'iuy',
);

// The first letters, three at most, of every opening that begins with two from a to z: the patterns take milliseconds to
// compile, and few lines begin so.
const beginnings = new Set(
  'baj com do emb for ges hol imm kla med ne new nic nie no non not ond par per pou pre sob sot sou spe str til und voo zur'.split(
    ' ',
  ),
);

/** Whether the line after `at`, or the first one, may begin with an opening. */
function mayOpen(text: string, at: number): boolean {
  let start = text[at] === '\n' ? at + 1 : at;
  while (/[^\w\n\x80-\uffff]|_/.test(text.charAt(start))) start++;
  const word = text.slice(start, start + 3);
  if (/[^\0-\x7f]/.test(word)) return true;
  return beginnings.has((/^[a-z]{2,}/i.exec(word)?.[0] ?? '').toLowerCase());
}

/** The words that say so, where a line does. No line is read further than to its first words: they stand nowhere else. */
function wordsIn(text: string, pattern: RegExp): string | undefined {
  for (let at = 0; at >= 0; at = text.indexOf('\n', at + 1)) {
    if (!mayOpen(text, at)) continue;
    pattern.lastIndex = at;
    const words = pattern.exec(text)?.groups?.words;
    if (words !== undefined) return words;
  }
  return undefined;
}

/** Whether a line says that the release may go out at once. */
export function isImmediate(line: string): boolean {
  return wordsIn(line, immediate) !== undefined;
}

/** Whether a line says that the release may not go out before something. */
export function isEmbargo(line: string): boolean {
  return wordsIn(line, embargo) !== undefined;
}

/**
 * What a release says in its text of when it may go out.
 * @param isHeld whether it is under embargo by its fields: of others, lines that say “at once” say nothing new.
 */
export function embargoLines({ fields, body, notes, lang }: Prose, isHeld: boolean): readonly EmbargoLine[] {
  const found: EmbargoLine[] = [];
  const read = (passages: readonly Passage[], start: number, end: number) => {
    for (let at = start; at < Math.min(end, passages.length); at++) {
      const passage = passages[at];
      const line = passage && lineOf(passage, lang, isHeld);
      if (line) found.push(line);
    }
  };
  read(fields.filter(isHeading), 0, fields.length);
  read(body, 0, head);
  read(body, Math.max(head, body.length - foot), body.length);
  read(notes, 0, foot);
  return found;
}

function isHeading({ field }: Passage): boolean {
  return field === 'title' || field === 'subtitle' || field === 'summary';
}

function lineOf(passage: Passage, lang: string, isHeld: boolean): EmbargoLine | undefined {
  const { text } = passage;
  const words = wordsIn(text, embargo);
  if (words === undefined && !isHeld) return undefined;
  const atOnce = wordsIn(text, immediate);
  if (atOnce !== undefined) {
    const start = text.indexOf(atOnce);
    return { passage, start, end: start + atOnce.length, immediate: true };
  }
  if (words === undefined) return undefined;
  const start = text.indexOf(words);
  const from = start + words.length;
  const stop = text.indexOf('\n', from);
  const end = Math.min(stop < 0 ? text.length : stop, from + 80);
  const mention = dateMentions(passage, lang).find((each) => each.start >= from && each.end <= end);
  const shifted = mention && { start: mention.start - from, end: mention.end - from };
  const found = clockTimeIn(text.slice(from, end), shifted);
  const time = found && { ...found, start: found.start + from, end: found.end + from };
  // The first of the two follows at once, with nothing but small words between.
  const first = Math.min(mention?.start ?? end, time?.start ?? end);
  if ((!mention && !time) || !between.test(text.slice(from, first))) return undefined;
  return {
    passage,
    start,
    end: Math.max(mention?.end ?? 0, time?.end ?? 0),
    immediate: false,
    ...(mention && { mention }),
    ...(time && { time }),
  };
}
