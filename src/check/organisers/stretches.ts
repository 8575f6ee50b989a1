import type { Place } from '../../model/place.ts';
import type { Passage } from '../prose/passage.ts';

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

const unfinished = /[\p{L}\p{N}\p{M},;、，；&/-]$/u;

/** The running text of `passages` in which `wanted` is found; a paragraph that ends in mid-sentence is read on. */
export function stretchesOf(passages: readonly Passage[], wanted: RegExp): Stretch[] {
  const running = passages.filter(
    ({ kind, inside }) =>
      kind === 'paragraph' && !inside.has('quote') && !inside.has('table') && !inside.has('footnote'),
  );
  const found: Stretch[] = [];
  for (let at = 0; at < running.length; at++) {
    const first = running[at];
    if (!first || !wanted.test(first.text)) continue;
    const parts = [first];
    for (let last = first; unfinished.test(last.text.trimEnd()) && parts.length < 4; ) {
      const next = running[at + parts.length];
      if (!next || !goesOn(last.text, next.text)) break;
      parts.push(next);
      last = next;
    }
    found.push(stretch(parts, at));
    at += parts.length - 1;
  }
  return found;
}

/** A heading in bold and a list's entry end without a stop too. */
function goesOn(text: string, next: string): boolean {
  if (text.length < 60) return false;
  const tail = text.slice(-300);
  const open = Math.max(tail.lastIndexOf('('), tail.lastIndexOf('（'));
  const closed = Math.max(tail.lastIndexOf(')'), tail.lastIndexOf('）'));
  return (
    open > closed ||
    /^\s*\p{Ll}/u.test(next) ||
    /[,;、，；&/-]$|\s(?:and|of|the|by|for|in)$/u.test(text.trimEnd())
  );
}

function stretch(parts: readonly Passage[], from: number): Stretch {
  let text = '';
  const starts: number[] = [];
  for (const part of parts) {
    const glued = /\p{Script=Han}$|[、，；（]$/u.test(text) || text === '';
    if (!glued) text += ' ';
    starts.push(text.length);
    text += part.text;
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
