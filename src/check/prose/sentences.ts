import { matches } from '../../language/matches.ts';
import { isAscii } from '../../language/plain-words.ts';
import { once } from './once.ts';
import type { Passage, Range } from './passage.ts';

const end = /[.!?…]+["'”’»)\]]*\s+|[。！？]+[」』”’）]*\s*|\n+/gu;

/** What ends in a full stop within a sentence: titles, initials, hours, short forms, the day of a German date. */
const shortWith = (letter: string, capital: string) =>
  `(?:^|[\\s("“‘'(])(?:${letter}|\\d{1,2}|${capital}\\.(?:${capital}\\.)*${capital}?|[ap]\\.?m|Mr|Mrs|Ms|Dr|Prof|Hon|Rev|Sen|Sens|Rep|Reps|Gov|Gen|Col|Capt|Sgt|Lt|St|Jr|Sr|Inc|Ltd|Co|Corp|No|Nos|vs|cf|al|approx|e\\.g|i\\.e|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|M|Mme|Nr|Hr|Fr|bzw|ca|z\\.B|d\\.h|ул|г|гг|им|р|д-р)\\.$`;
const short = new RegExp(shortWith('\\p{L}', '\\p{Lu}'), 'u');
const asciiShort = new RegExp(shortWith('[A-Za-z]', '[A-Z]'));

/** The sentences of a passage, or of any text; what stands between them is a part of the one before. */
export const sentencesOf: (passage: { readonly text: string }) => readonly Range[] = once(({ text }) => {
  const found: Range[] = [];
  let from = 0;
  for (const { 0: words, index } of matches(text, end)) {
    const next = index + words.length;
    if (words.startsWith('.') && isWithin(text, index, next)) continue;
    found.push({ start: from, end: next });
    from = next;
  }
  if (from < text.length) found.push({ start: from, end: text.length });
  return found;
});

/** The sentence that a character stands in. */
export function sentenceAt(passage: Passage, index: number): Range {
  const sentences = sentencesOf(passage);
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { start: 0, end: passage.text.length };
}

function isWithin(text: string, stop: number, next: number): boolean {
  const follows = text.slice(next, next + 2);
  if (isAscii(follows) ? /^[a-z]/.test(follows) : /^\p{Ll}/u.test(follows)) return true;
  const before = text.slice(Math.max(0, stop - 12), stop + 1);
  if (!(isAscii(before) ? asciiShort : short).test(before)) return false;
  return !(mayEnd.test(before) && begins.test(text.slice(next, next + 12)));
}

/** Short forms with which a sentence may end as well, and the words that only a new one begins with a capital. */
const mayEnd = /(?:[ap]\.?m|Inc|Ltd|Co|Corp|Jr|Sr|[A-Z]\.[A-Z])\.$/;
const begins =
  /^["“‘(]?(?:The|This|That|These|Those|It|Its|He|She|They|We|You|There|In|On|At|For|From|After|Before|During|When|While|If|As|All|Both|Each|Please|El|La|Los|Las|Se|En)\s/;
