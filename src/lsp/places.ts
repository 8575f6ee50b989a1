import { placer } from '../language/positions.ts';
import type { Range as Offsets, Place } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import type { Position, Range } from './protocol.ts';

/** Turns places and offsets of a source into ranges of the editor's document, which may begin with a byte order mark. */
export class Places {
  readonly #source: Pick<Source, 'text' | 'byteOrderMark'>;
  readonly #place: ReturnType<typeof placer>;

  constructor(source: Pick<Source, 'text' | 'byteOrderMark'>) {
    this.#source = source;
    this.#place = placer(source.text);
  }

  /** The range of a place; of a finding about the whole file, its first line. */
  range(place: Place | undefined): Range {
    if (!place) {
      const end = this.#source.text.search(/[\r\n]/);
      return this.ofOffsets({ start: 0, end: end < 0 ? this.#source.text.length : end });
    }
    return { start: this.#position(place.start), end: this.#position(place.end) };
  }

  ofOffsets(range: Offsets): Range {
    return this.range(this.#place(range));
  }

  #position({ line, column }: Place['start']): Position {
    const mark = this.#source.byteOrderMark && line === 1 ? 1 : 0;
    return { line: line - 1, character: column - 1 + mark };
  }
}

/** The lines of a document as the protocol counts them. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

export function touches(a: Range, b: Range): boolean {
  return notAfter(a.start, b.end) && notAfter(b.start, a.end);
}

function notAfter(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}
