import type { Nodes } from 'mdast';
import type { Edit } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { Source } from '../../model/source.ts';
import { placerOf } from '../places.ts';
import type { Memory } from './once.ts';
import type { Origin } from './origin.ts';
import type { Container, Mark, Passage, Range } from './passage.ts';
import { signsIn } from './signs.ts';
import type { Trace } from './trace.ts';

/** What kind of passage it is, and what it stands in. */
export interface Standing {
  readonly kind: Passage['kind'];
  readonly inside: ReadonlySet<Container>;
  readonly depth?: number | undefined;
  readonly node?: Nodes | undefined;
}

/** What the passages of one text have in common. */
export interface Setting {
  readonly source: Source;
  readonly origin: Origin;
  readonly field?: string | undefined;
  /** Where all of it stands, for what has no place of its own. */
  readonly whole?: Place | undefined;
}

/** A passage that looks for its places only when it is asked: of a hundred, one may be told of. */
export class ReadPassage implements Passage, Memory {
  readonly kind: Passage['kind'];
  readonly text: string;
  signs = 0;
  readonly made: unknown[] = [];
  readonly marks: readonly Mark[];
  readonly inside: ReadonlySet<Container>;
  readonly depth: number | undefined;
  readonly field: string | undefined;
  readonly node: Nodes | undefined;
  readonly #retrace: (text: string) => Trace;
  #trace: Trace | undefined;
  readonly #setting: Setting;

  /** `retrace` tells where each character of the text stands. */
  constructor(
    { text, marks }: Pick<Passage, 'text' | 'marks'>,
    retrace: (text: string) => Trace,
    stands: Standing,
    setting: Setting,
  ) {
    this.kind = stands.kind;
    this.text = text;
    this.marks = marks;
    this.inside = stands.inside;
    this.depth = stands.depth;
    this.field = setting.field;
    this.node = stands.node;
    this.#retrace = retrace;
    this.#setting = setting;
  }

  place(start = 0, end = this.text.length): Place | undefined {
    const range = this.#range(start, end);
    return range ? placerOf(this.#setting.source)(range) : this.#setting.whole;
  }

  edit(start: number, end: number, put: string): Edit | undefined {
    const range = this.#range(start, end);
    if (!range) return undefined;
    const written = this.#setting.source.text.slice(range.start, range.end);
    return evened(written) === evened(this.text.slice(start, end)) ? { ...range, text: put } : undefined;
  }

  #range(start: number, end: number): Range | undefined {
    this.#trace ??= this.#retrace(this.text);
    const within = this.#trace.range(start, end);
    return within && this.#setting.origin.range(within.start, within.end);
  }
}

/** Tells passages the signs that they have in `whole`, in which their words stand in lines. */
export function tellSigns(passages: readonly ReadPassage[], whole: string): void {
  let start = 0;
  for (const passage of passages) {
    const end = start + passage.text.length;
    passage.signs = signsIn(whole, start, end);
    start = end + 1;
  }
}

function evened(text: string): string {
  return text.replace(/[ \t]*(?:\r\n?|\n)[ \t>]*/g, ' ');
}
