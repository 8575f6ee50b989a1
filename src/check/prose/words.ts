import { hanOrKana } from '../../language/script.ts';
import type { Mark } from './passage.ts';
import { Trace, trace } from './trace.ts';

/** The words of one passage while they are read, with the marks on them. Where they stand is told to a trace, if there is one. */
export class Words {
  #text: string | undefined;
  #length = 0;
  /** Put together at the end: a text that has grown piece by piece is slow to be read. */
  readonly #parts: string[] = [];
  readonly marks: Mark[] = [];
  readonly #trace: Trace | undefined;
  /** What ends in the last two characters: to look at the end of a text that grows would be to copy it each time. */
  #tail = '';
  /** A line end that was met and whose worth is only known with what follows it. */
  #lineEnd: { offset: number; width: number } | undefined;
  readonly #open: { kind: Mark['kind']; start: number; rest: Rest; late: boolean }[] = [];

  constructor(trace?: Trace) {
    this.#trace = trace;
  }

  /** Words as read, written from `start` up to `end` in `source`. */
  add(value: string, source: string, start: number, end: number): void {
    const told = this.#trace && new Trace();
    if (told) trace(value, source.slice(start, end), start, told);
    const hasReturn = value.includes('\r');
    let from = 0;
    for (let at = lineEndFrom(value, 0, hasReturn); at >= 0; at = lineEndFrom(value, from, hasReturn)) {
      let start = at;
      while (start > from && isSpace(value.charCodeAt(start - 1))) start--;
      this.#take(value.slice(from, start), told, from);
      from = at + (value.startsWith('\r\n', at) ? 2 : 1);
      while (isSpace(value.charCodeAt(from))) from++;
      const range = told?.range(start, from);
      this.#lineEnd = range ? { offset: range.start, width: range.end - range.start } : unplaced;
    }
    this.#take(from === 0 ? value : value.slice(from), told, from);
  }

  /** Words that were written as `width` characters at `offset`. */
  put(words: string, offset: number, width: number): void {
    this.#settle(words);
    this.#trace?.read(words.length, offset, width);
    this.#append(words);
  }

  /** White space of HTML; a blank at a beginning or after another blank is none. */
  blank(offset: number, width: number, isLineEnd: boolean): void {
    if (this.#lineEnd) return;
    if (isLineEnd) {
      this.#lineEnd = { offset, width };
      return;
    }
    if (this.#length === 0 || endsInBlank(this.#tail)) return;
    this.#trace?.read(1, offset, width);
    this.#append(' ');
  }

  #append(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
    this.#tail = words.length > 1 ? words : this.#tail.slice(-1) + words;
  }

  #take(words: string, told: Trace | undefined, from: number): void {
    if (words === '') return;
    this.#settle(words);
    if (this.#trace) told?.copy(from, from + words.length, this.#trace);
    this.#append(words);
  }

  /** A line end between Chinese characters means nothing; elsewhere it is a blank. */
  #settle(next: string): void {
    const end = this.#lineEnd;
    if (!end) return;
    this.#lineEnd = undefined;
    if (this.#length > 0 && !endsInBlank(this.#tail) && !areJoined(this.#tail, next)) {
      if (end.offset < 0) this.#trace?.skip(1);
      else this.#trace?.read(1, end.offset, end.width);
      this.#append(' ');
    }
    for (const mark of this.#open) {
      if (!mark.late) continue;
      mark.start = this.#length;
      mark.late = false;
    }
  }

  /** The end of a line that was asked for. */
  lineBreak(offset: number | undefined, width: number): void {
    this.#lineEnd = undefined;
    if (offset === undefined) this.#trace?.skip(1);
    else this.#trace?.read(1, offset, width);
    this.#append('\n');
  }

  open(kind: Mark['kind'], rest: Rest = none): void {
    this.#open.push({ kind, start: this.#length, rest, late: this.#lineEnd !== undefined });
  }

  /** Ends the last mark of that kind that is open. */
  close(kind: Mark['kind']): void {
    for (let index = this.#open.length - 1; index >= 0; index--) {
      const mark = this.#open[index];
      if (mark?.kind !== kind) continue;
      // Nearly always the last: to cut it out of the list takes ten times as long as to take it off the end.
      if (index === this.#open.length - 1) this.#open.pop();
      else this.#open.splice(index, 1);
      this.marks.push(markOf(kind, mark.start, this.#length, mark.rest));
      return;
    }
  }

  /** Something that stands in the text without words. */
  point(kind: 'image' | 'note', rest: Rest): void {
    this.marks.push(markOf(kind, this.#length, this.#length, rest));
  }

  /** What has been read, once it has ended. */
  get text(): string {
    this.#text ??= this.#parts.join('');
    return this.#text;
  }

  /** Ends what is still open. */
  end(): void {
    for (let last = this.#open.at(-1); last; last = this.#open.at(-1)) this.close(last.kind);
    if (this.marks.length > 1) this.marks.sort((a, b) => a.start - b.start || b.end - a.end);
  }
}

/** A line end that stands nowhere. */
const unplaced = { offset: -1, width: 0 };
const anyLineEnd = /[\r\n]/g;

function lineEndFrom(value: string, from: number, hasReturn: boolean): number {
  if (!hasReturn) return value.indexOf('\n', from);
  anyLineEnd.lastIndex = from;
  return anyLineEnd.exec(value)?.index ?? -1;
}

function endsInBlank(tail: string): boolean {
  const code = tail.charCodeAt(tail.length - 1);
  return code > 0x20 && code < 0x80 ? false : /\s/.test(tail.charAt(tail.length - 1));
}

/** Below it there is no letter of these scripts. */
export const firstJoined = 0x2ea;

/** Whether a line end between two words means nothing: one of two scripts that are written without blanks. */
function areJoined(tail: string, next: string): boolean {
  if (next.charCodeAt(0) < firstJoined || tail.charCodeAt(tail.length - 1) < firstJoined) return false;
  const before = tail.slice(-2).replace(/^[^\ud800-\udbff](?=.)/, '');
  return hanOrKana.test(before) && hanOrKana.test(String.fromCodePoint(next.codePointAt(0) ?? 0));
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/** What a mark has beside its kind and its range. */
type Rest = Pick<Mark, 'address' | 'alt' | 'node'>;
const none: Rest = {};

/** Every mark has the same properties in the same order: rules go through thousands of them. */
function markOf(kind: Mark['kind'], start: number, end: number, { address, alt, node }: Rest): Mark {
  return { kind, start, end, address, alt, node };
}
