import { matches } from '../../language/matches.ts';
import { enumeratorsIn } from './enumerators.ts';
import { once } from './once.ts';
import { type Lone, maskOf, type Pair, type Pairing, type PairMark, pairAcross } from './pairs.ts';
import type { Passage } from './passage.ts';
import { isPlainlyEven, maybeEnumerator } from './plain-brackets.ts';
import type { Prose } from './prose.ts';
import { has, sign } from './signs.ts';
import { streamsOf } from './streams.ts';

/** Brackets of half and full width are one kind. */
const kinds: Readonly<Record<string, string>> = {
  '(': 'round',
  ')': 'round',
  '（': 'round',
  '）': 'round',
  '﹙': 'round',
  '﹚': 'round',
  '[': 'square',
  ']': 'square',
  '［': 'square',
  '］': 'square',
  '{': 'curly',
  '}': 'curly',
  '｛': 'curly',
  '｝': 'curly',
  '【': 'lenticular',
  '】': 'lenticular',
  '〖': 'white',
  '〗': 'white',
  '〔': 'shell',
  '〕': 'shell',
  '《': 'title',
  '》': 'title',
  '〈': 'angle',
  '〉': 'angle',
};

const opening = '(（﹙[［{｛【〖〔《〈';
const brackets = /[()（）﹙﹚[\]［］{}｛｝【】〖〗〔〕《》〈〉]/;
const everyBracket = new RegExp(brackets, 'g');
const face = /(?<!\S)[:;=8][-o'’^]?[()[\]{}](?![^\s.,!?])/g;
const end = String.raw`\s*[-+\u2212]?(?:\d{1,9}(?:[.,]\d+)?%?|\u221e|\p{L})\s*`;
const interval = new RegExp(`[\\[(\\]]${end}[,;]${end}[)\\][]`, 'gu');

/** The partner of a bracket, in its width. */
export function partnerOf(mark: string): string {
  const row = Object.keys(kinds);
  const at = row.indexOf(mark);
  return row[opening.includes(mark) ? at + 1 : at - 1] ?? mark;
}

/** The brackets of a release, matched; pairs that stand plainly within one passage are not told of. */
export const bracketPairsOf: (prose: Prose) => Pairing = once((prose) => {
  const all = { pairs: [], lone: [] };
  for (const stream of streamsOf(prose)) pairBrackets(stream, all);
  return all;
});

/** Adds the brackets of passages that are read one after the other. */
function pairBrackets(stream: readonly Passage[], all: { pairs: Pair[]; lone: Lone[] }): void {
  const lone: Lone[] = [];
  for (const [at, passage] of stream.entries()) {
    if (!has(passage, sign.bracket) || isPlainlyEven(passage)) continue;
    const found = pairWithin(passage);
    for (const pair of found.pairs) all.pairs.push(pair);
    if (found.lone.length === 0) continue;
    // Of “a) … ¶ b) …” the neighbour in the count stands in the next paragraph.
    const before = `${stream[at - 1]?.text ?? ''}\n`;
    const counts = new Set(enumeratorsIn(`${before}${passage.text}\n${stream[at + 1]?.text ?? ''}`));
    for (const mark of found.lone)
      if (mark.side === 'open' || !counts.has(before.length + mark.index)) lone.push(mark);
  }
  if (lone.length === 0) return;
  const across = pairAcross(stream, lone, (open, close) => kinds[open.mark] === kinds[close.mark]);
  for (const pair of across.pairs) all.pairs.push(pair);
  for (const mark of across.lone) all.lone.push(mark);
}

interface Weak {
  readonly open: PairMark;
  close: PairMark;
  weak: boolean;
}

/** So many brackets of one paragraph are looked at. Nobody writes half as many; a slip of the keyboard makes a million. */
const most = 10_000;

const nothing: ReadonlySet<number> = new Set();

function pairWithin(passage: Passage): Pairing {
  // Most paragraphs come out even without a closer look.
  const found = pairMarks(passage, nothing, nothing);
  if (found.lone.length === 0 && !maybeEnumerator.test(passage.text)) return found;
  return pairMarks(passage, weakOf(passage.text), halfOpenIn(passage.text));
}

function pairMarks(passage: Passage, weak: ReadonlySet<number>, halfOpen: ReadonlySet<number>): Pairing {
  const waiting: Record<string, PairMark[]> = {};
  const pairs: Weak[] = [];
  const closers: Lone[] = [];
  for (const { 0: mark, index } of matches(passage.text, everyBracket, most)) {
    const isOpening = opening.includes(mark);
    const here = { passage, index, mark };
    const kind = kinds[mark] ?? mark;
    waiting[kind] ??= [];
    const open = waiting[kind];
    const mask = maskOf(passage, index);
    if (mask === 'code' || halfOpen.has(index)) continue;
    // Of an address one that closes may belong to the words around it.
    const isWeak = mask === 'address' || weak.has(index);
    if (isOpening) {
      if (!isWeak) open.push(here);
      continue;
    }
    const partner = open.pop();
    if (partner) {
      pairs.push({ open: partner, close: here, weak: isWeak });
      continue;
    }
    if (isWeak) continue;
    // An “a)” within brackets was taken for their end.
    const taken = pairs.findLast((pair) => pair.weak && kinds[pair.open.mark] === kind);
    if (taken) {
      taken.close = here;
      taken.weak = false;
    } else {
      closers.push({ ...here, side: 'close' });
    }
  }
  const openers = Object.values(waiting)
    .flat()
    .map((mark): Lone => ({ ...mark, side: 'open' }));
  const lone = [...openers, ...closers].sort((a, b) => a.index - b.index);
  return { pairs, lone: joinUnlike(lone) };
}

/** Brackets that close nothing, if nothing is open: the “)” of “a)” and of “:-)”. */
function weakOf(text: string): ReadonlySet<number> {
  const found = new Set(enumeratorsIn(text));
  for (const { 0: words, index } of matches(text, face)) found.add(index + words.length - 1);
  return found;
}

/** “[…)” is one mistake. */
function joinUnlike(lone: readonly Lone[]): Lone[] {
  const joined: Lone[] = [];
  for (let at = 0; at < lone.length; at++) {
    const [mark, next] = [lone[at], lone[at + 1]];
    if (!mark) break;
    if (next && mark.side === 'open' && next.side === 'close' && next.index - mark.index < 200) {
      joined.push({ ...mark, instead: next });
      at++;
    } else {
      joined.push(mark);
    }
  }
  return joined;
}

/** Where the brackets of “[0, 1)” and “]0, 1[” stand. */
function halfOpenIn(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { 0: words, index } of matches(text, interval)) {
    if (/^(?:\(.*\)|\[.*\])$/.test(words)) continue;
    found.add(index).add(index + words.length - 1);
  }
  return found;
}
