import type { Nodes } from 'mdast';
import type { Place, Point, Range } from '../model/place.ts';

/** Turns offsets into places; offsets outside the text are moved to its nearest end. */
export type Placer = (range: Range) => Place;

/** Line ends are LF, CRLF and a lone CR, as Markdown has them. */
export function placer(text: string): Placer {
  let starts: number[] | undefined;
  const point = (offset: number): Point => {
    starts ??= lineStarts(text);
    const within = Math.min(Math.max(offset, 0), text.length);
    const line = lastNotAfter(starts, within);
    return { line: line + 1, column: within - (starts[line] ?? 0) + 1, offset: within };
  };
  return ({ start, end }) => ({ start: point(start), end: point(Math.max(start, end)) });
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
    return starts;
  }
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

function lastNotAfter(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The line an offset stands in, without its end. */
export function lineAt(text: string, offset: number): Range {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const feed = text.indexOf('\n', offset);
  const end = feed < 0 ? text.length : feed;
  return { start, end: end > start && text[end - 1] === '\r' ? end - 1 : end };
}

/** Where a part of a Markdown tree stands, in offsets; the trees of programs need not say. */
export function nodeRange({ position }: Nodes): Range | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? undefined : { start, end };
}
