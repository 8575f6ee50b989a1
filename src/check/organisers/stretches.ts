import type { Place } from '../../model/place.ts';
import type { Release } from '../../model/release.ts';
import { cutsIn } from '../paragraphs/cut-sentences.ts';
import type { Passage } from '../prose/passage.ts';
import { proseOf } from '../prose/prose.ts';

/** Paragraphs that read as one: a sentence that a blank line cuts in two goes on in the next. */
export interface Stretch {
  readonly text: string;
  /** Number of its first paragraph, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** The paragraph that a character stands in, and where in it. */
  at(index: number): { readonly passage: Passage; readonly index: number };
  place(start: number, end: number): Place | undefined;
}

/** The running text of a release in which `wanted` is found; where a sentence is cut in two, it is read on. */
export function stretchesOf(release: Release, wanted: RegExp): Stretch[] {
  const running = proseOf(release).body.filter(
    ({ kind, inside }) =>
      kind === 'paragraph' && !inside.has('quote') && !inside.has('table') && !inside.has('footnote'),
  );
  const having = new Set(running.filter(({ text }) => wanted.test(text)));
  if (having.size === 0) return [];
  const cuts = new Map(cutsIn(release).map((cut) => [cut.before, cut]));
  const found: Stretch[] = [];
  for (let at = 0; at < running.length; at++) {
    const from = at;
    const parts: Passage[] = [];
    const joints: string[] = [];
    for (let next = running[at]; next; next = running[++at]) {
      parts.push(next);
      const cut = cuts.get(next);
      if (!cut || cut.after !== running[at + 1]) break;
      joints.push(cut.joint);
    }
    if (parts.some((part) => having.has(part))) found.push(stretch(parts, joints, from));
  }
  return found;
}

/** One passage, wherever it stands. */
export function stretchOf(passage: Passage): Stretch {
  return stretch([passage], [], Number.NaN);
}

function stretch(parts: readonly Passage[], joints: readonly string[], from: number): Stretch {
  let text = '';
  const starts: number[] = [];
  for (const [index, part] of parts.entries()) {
    starts.push(text.length);
    text += part.text + (joints[index] ?? '');
  }
  const at = (index: number) => {
    let part = starts.length - 1;
    while (part > 0 && (starts[part] ?? 0) > index) part--;
    const passage = parts[part] ?? (parts[0] as Passage);
    return { passage, index: Math.min(index - (starts[part] ?? 0), passage.text.length) };
  };
  const place = (start: number, end: number): Place | undefined => {
    const [first, last] = [at(start), at(Math.max(start, end - 1))];
    if (first.passage === last.passage) return first.passage.place(first.index, last.index + 1);
    const begins = first.passage.place(first.index, first.passage.text.length);
    const ends = last.passage.place(0, last.index + 1);
    return begins && ends && { start: begins.start, end: ends.end };
  };
  return { text, from, to: from + parts.length, at, place };
}
