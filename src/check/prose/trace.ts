import { decodeReference, references } from '../../language/character-references.ts';

/** A stretch of read text and where it was written; letter by letter the same where `exact`. */
interface Piece {
  readonly at: number;
  length: number;
  readonly offset: number;
  width: number;
}

/** Where each character of a text that was put together stands in what it was read from. */
export class Trace {
  readonly #pieces: Piece[] = [];
  #length = 0;

  /** The next `length` characters stand at `offset`, letter by letter. */
  same(length: number, offset: number): void {
    this.read(length, offset, length);
  }

  /** The next `length` characters were written as `width` characters at `offset`. */
  read(length: number, offset: number, width: number): void {
    if (length === 0) return;
    const last = this.#pieces.at(-1);
    const at = this.#length;
    this.#length += length;
    if (last && length === width && last.length === last.width) {
      if (last.at + last.length === at && last.offset + last.width === offset) {
        last.length += length;
        last.width += length;
        return;
      }
    }
    this.#pieces.push({ at, length, offset, width });
  }

  /** The next `length` characters stand nowhere. */
  skip(length: number): void {
    this.#length += length;
  }

  /** Tells `other` where the characters from `start` up to `end` stand. */
  copy(start: number, end: number, other: Trace): void {
    let told = start;
    for (let index = this.#indexOf(start); index < this.#pieces.length && told < end; index++) {
      const piece = this.#pieces[index];
      if (!piece || piece.at >= end) break;
      if (piece.at + piece.length <= told) continue;
      other.skip(Math.max(0, piece.at - told));
      const from = Math.max(told, piece.at);
      const to = Math.min(end, piece.at + piece.length);
      if (piece.length === piece.width) other.same(to - from, piece.offset + from - piece.at);
      else other.read(to - from, piece.offset, piece.width);
      told = to;
    }
    other.skip(end - told);
  }

  /** Where the characters from `start` up to `end` stand; `undefined` where none of them stands anywhere. */
  range(start: number, end: number): { start: number; end: number } | undefined {
    const first = this.#pieceFrom(start);
    if (!first || this.#pieces.length === 0) return undefined;
    if (end <= start) {
      const from = offsetIn(first, start);
      return { start: from, end: from };
    }
    const last = this.#pieceFrom(end - 1);
    if (!last) return undefined;
    const from = offsetIn(first, start);
    const within = end - last.at;
    const to =
      last.length === last.width && within < last.length ? last.offset + within : last.offset + last.width;
    return { start: from, end: Math.max(from, to) };
  }

  /** The piece a character belongs to, or the one before it; of a text with pieces there always is one. */
  #pieceFrom(index: number): Piece | undefined {
    return this.#pieces[this.#indexOf(index)];
  }

  #indexOf(index: number): number {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle]?.at ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function offsetIn({ at, length, offset, width }: Piece, index: number): number {
  const within = Math.max(0, index - at);
  if (length === width) return offset + Math.min(within, width);
  return within === 0 ? offset : within >= length ? offset + width : offset;
}

/** What a reader passes over on the way from a value to how it was written. */
const passedOver = /\\(?=[!-/:-@[-`{-~])|[ \t]+(?=\r?\n|\r)|(?<=[\r\n])[ \t>]+|\r(?=\n)|['"]/y;

/**
 * Tells where the characters of `value` stand in `source`, in which it was written with escapes, references and the
 * beginnings of lines. What cannot be told is left open.
 */
export function trace(value: string, source: string, offset: number, tell: Trace): void {
  if (value === source) {
    tell.same(value.length, offset);
    return;
  }
  let read = 0;
  let at = 0;
  while (read < value.length) {
    const run = sameRun(value, read, source, at);
    if (run > 0) tell.same(run, offset + at);
    read += run;
    at += run;
    if (read >= value.length) return;
    const reference = referenceAt(source, at);
    if (reference && value.startsWith(reference.decoded, read)) {
      tell.read(reference.decoded.length, offset + at, reference.width);
      read += reference.decoded.length;
      at += reference.width;
      continue;
    }
    passedOver.lastIndex = at;
    const passed = passedOver.exec(source);
    if (passed) {
      at += passed[0].length;
      continue;
    }
    const fold = /[ \n]/.test(value.charAt(read)) ? /\r?\n[ \t]*|\r/y : undefined;
    if (fold) fold.lastIndex = at;
    const folded = fold?.exec(source);
    if (folded) {
      tell.read(1, offset + at, folded[0].length);
      read += 1;
      at += folded[0].length;
      continue;
    }
    // Within a line only: the next may begin with blanks that are not the value's.
    const ahead = /^[^\r\n]+/.exec(value.slice(read, read + 8))?.[0] ?? value.charAt(read);
    const next = source.indexOf(ahead, at);
    if (next < 0) {
      tell.skip(value.length - read);
      return;
    }
    if (next === at) {
      // What looks like a reference and was not read as one: `\&eacute;`.
      tell.same(1, offset + at);
      read += 1;
      at += 1;
    } else at = next;
  }
}

/** How many characters are the same here and there, up to the next reference. */
function sameRun(value: string, read: number, source: string, at: number): number {
  let run = 0;
  while (read + run < value.length && value[read + run] === source[at + run]) {
    if (source[at + run] === '&' && referenceAt(source, at + run)) break;
    run++;
  }
  return run;
}

const referenceHere = new RegExp(references.source, 'iy');

function referenceAt(source: string, at: number): { decoded: string; width: number } | undefined {
  if (source[at] !== '&') return undefined;
  referenceHere.lastIndex = at;
  const found = referenceHere.exec(source)?.[0];
  const decoded = found && decodeReference(found);
  return decoded ? { decoded, width: found.length } : undefined;
}
