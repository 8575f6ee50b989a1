import type { Place, Range } from '../../model/place.ts';
import type { FieldPlaces } from '../../model/release.ts';
import type { Source } from '../../model/source.ts';
import { Trace, trace } from './trace.ts';

/** What a tree's positions count in, and where that stands in the file. */
export interface Origin {
  /** The text that the offsets of the tree count in. */
  readonly text: string;
  /** Where a stretch of that text stands in the file. */
  range(start: number, end: number): Range | undefined;
}

/** The file itself. */
export function fileOrigin(source: Source): Origin {
  return { text: source.text, range: (start, end) => ({ start, end }) };
}

/** How text over several lines begins in YAML: `>-` and a line end. */
const blockHead = /^[|>][-+\d]*[ \t]*(?:#.*)?(?:\r\n?|\n)\s*/;

/** The value of a field, as YAML has read it; `undefined` where the field is not in the file. */
export function fieldOrigin(
  { source, places }: { readonly source: Source; readonly places: FieldPlaces },
  field: string,
  value: string,
): Origin | undefined {
  const place = places.value(field);
  return place && new ValueOrigin(source, place, value);
}

/** A value that stands at a place of the file, as YAML has read it. How it is written there is read when it is asked for. */
export class ValueOrigin implements Origin {
  readonly text: string;
  readonly #source: Source;
  readonly #place: Place;
  #told: Trace | undefined;

  constructor(source: Source, place: Place, value: string) {
    this.text = value;
    this.#source = source;
    this.#place = place;
  }

  range(start: number, end: number): Range | undefined {
    this.#told ??= this.#read();
    return this.#told.range(start, end);
  }

  #read(): Trace {
    const told = new Trace();
    const { start: from, end: to } = this.#place;
    const written = this.#source.text.slice(from.offset, to.offset);
    const verbatim = written.indexOf(this.text);
    const head = blockHead.exec(written)?.[0].length ?? 0;
    if (verbatim >= 0) told.same(this.text.length, from.offset + verbatim);
    else trace(this.text, written.slice(head), from.offset + head, told);
    return told;
  }
}
