import { firstCharacter, hasIdeographs, lastCharacter, seen } from '../../../language/characters.ts';
import type { Flow } from '../../../language/wrap.ts';

/** A point in the words collected so far. */
export interface FlowPoint {
  readonly piece: number;
  readonly offset: number;
}

/** Collects the words of one paragraph, wherever they stand in the tree, into a flow. */
export interface FlowBuilder {
  /** Running text. Blanks become one; a line end in the source is one as well, or nothing between two Han. */
  add(text: string): void;
  /** Text that stays on one line. */
  addSolid(text: string): void;
  /** A mark that stays with the word before it, a blank between: a note's number. */
  attach(mark: string): void;
  /** A break that must be kept. */
  breakLine(): void;
  here(): FlowPoint;
  /** What was added since `from`. */
  since(from: FlowPoint): string;
  /** Keeps on one line what was added since `from`. */
  keep(from: FlowPoint): void;
  flow(): Flow;
}

type Gap = 'none' | 'blank' | 'line-end';

export function createFlow(): FlowBuilder {
  // Pieces rather than one growing string: looking at the end of that would copy it for every word.
  const pieces: string[] = [];
  const solid: [number, number][] = [];
  let length = 0;
  let last = '';
  let gap: Gap = 'none';

  function push(piece: string): void {
    if (piece === '') return;
    pieces.push(piece);
    length += piece.length;
    last = lastCharacter(piece);
  }

  function append(word: string): void {
    if (last !== '' && last !== '\n' && separates(gap, last, word)) push(' ');
    gap = 'none';
    push(word);
  }

  function keepFrom(offset: number): void {
    let start = offset;
    for (let before = solid.at(-1); before && before[1] > start; before = solid.at(-1)) {
      start = Math.min(start, before[0]);
      solid.pop();
    }
    if (start < length) solid.push([start, length]);
  }

  return {
    add(text) {
      for (const part of seen(text).split(/([ \t\n]+)/)) {
        if (part === '') continue;
        if (!/^[ \t\n]/.test(part)) append(part);
        else if (part.includes('\n')) gap = 'line-end';
        else if (gap === 'none') gap = 'blank';
      }
    },
    addSolid(text) {
      const shown = seen(text).replace(/[ \t\n]+/g, ' ');
      append(shown);
      keepFrom(length - shown.length);
    },
    attach(mark) {
      const start = length - last.length;
      push(last === '' || last === '\n' || hasIdeographs(last) ? mark : ` ${mark}`);
      gap = 'none';
      keepFrom(start);
    },
    breakLine() {
      gap = 'none';
      if (last !== '') push('\n');
    },
    here: () => ({ piece: pieces.length, offset: length }),
    since: (from) => pieces.slice(from.piece).join(''),
    keep: (from) => keepFrom(from.offset + (pieces[from.piece] === ' ' ? 1 : 0)),
    flow: () => ({ text: pieces.join('').replace(/\n+$/, ''), solid }),
  };
}

function separates(gap: Gap, before: string, after: string): boolean {
  if (gap !== 'line-end') return gap === 'blank';
  return !(hasIdeographs(before) && hasIdeographs(firstCharacter(after)));
}
