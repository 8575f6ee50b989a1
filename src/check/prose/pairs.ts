import { once } from './once.ts';
import type { Passage } from './passage.ts';

/** One mark of a pair: where it stands in the words of a passage. */
export interface PairMark {
  readonly passage: Passage;
  readonly index: number;
  readonly mark: string;
}

export interface Pair {
  readonly open: PairMark;
  readonly close: PairMark;
}

/** A mark whose partner is missing. */
export interface Lone extends PairMark {
  readonly side: 'open' | 'close';
  /** The mark of another kind that stands where its partner should: the “)” of “[2024)”. */
  readonly instead?: PairMark;
}

/** Marks of one kind, matched. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly lone: readonly Lone[];
}

/** How many passages on a partner is looked for: an aside of some paragraphs, or one with a short list in it. */
const reach = 6;

/**
 * The marks open at the end of their passage paired with those that close without an opening one shortly after. What is
 * not found there stays alone, so that a mark that is missing puts nothing in doubt but its own paragraph.
 */
export function pairAcross(
  stream: readonly Passage[],
  lone: readonly Lone[],
  fits: (open: Lone, close: Lone) => boolean,
): { pairs: Pair[]; lone: Lone[] } {
  if (lone.length < 2) return { pairs: [], lone: [...lone] };
  const numbers = new Map(stream.map((passage, number) => [passage, number]));
  const left: Lone[] = [];
  const pairs: Pair[] = [];
  for (const mark of lone) {
    const open = mark.side === 'close' ? left.at(-1) : undefined;
    if (open?.side === 'open' && fits(open, mark) && isNear(stream, numbers, open.passage, mark.passage)) {
      pairs.push({ open: left.pop() ?? open, close: mark });
    } else {
      left.push(mark);
    }
  }
  return { pairs, lone: left };
}

function isNear(
  stream: readonly Passage[],
  numbers: ReadonlyMap<Passage, number>,
  from: Passage,
  to: Passage,
): boolean {
  const [first = 0, last = 0] = [numbers.get(from), numbers.get(to)];
  if (first === last || last - first > reach) return false;
  return stream.slice(first, last + 1).every(({ kind }) => kind !== 'heading');
}

/** Whether `maskOf` has an answer for any mark of a passage. */
export function isMasked(passage: Passage): boolean {
  return passage.marks.length > 0 && masksOf(passage) !== undefined;
}

/** What takes the meaning from a mark: it stands in inline code, or in a web address. */
export function maskOf(passage: Passage, index: number): 'code' | 'address' | undefined {
  if (passage.marks.length === 0) return undefined;
  const mask = masksOf(passage)?.[index];
  return mask === inCode ? 'code' : mask === inAddress ? 'address' : undefined;
}

const [inCode, inAddress] = [1, 2];

/** What each character stands in: of what holds it, the first counts. */
const masksOf = once(({ marks, text }: Passage): Uint8Array | undefined => {
  const found = marks.filter(
    ({ kind, start }) => kind === 'code' || (kind === 'link' && isAddress(text, start)),
  );
  if (found.length === 0) return undefined;
  const masks = new Uint8Array(text.length);
  for (const { kind, start, end } of found.reverse()) {
    if (kind === 'code') masks.fill(inCode, start, end);
    else {
      // Wide marks after an address are taken into it by Markdown, and the rest of a link that is the wrong way round.
      const turned = text.slice(start, end).indexOf('](');
      const last = turned < 0 ? end : start + turned;
      for (let index = start; index < last; index++)
        if (text.charCodeAt(index) < 128) masks[index] = inAddress;
    }
  }
  return masks;
});

function isAddress(text: string, start: number): boolean {
  return /^(?:https?:|www\.)/i.test(text.slice(start, start + 8));
}
