import { visible } from '../language/visible.ts';
import { displayWidth, graphemes } from '../language/width.ts';
import type { Place } from '../model/place.ts';

/** A line of a frame as it stands on the screen. */
export interface FrameLine {
  /** Line of the file; absent where lines are left out. */
  readonly number?: number;
  readonly text: string;
  /** What is to be underlined; absent on the lines around the place. */
  readonly mark?: Columns;
}

/** Columns of the screen from 0, the end excluded. */
interface Columns {
  readonly from: number;
  readonly to: number;
}

const around = 2;
const mostMarked = 3;
const tabStop = 4;
const cut = '...';

/** The lines of a file as places count them. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** The number of the last line that a frame of the place shows, or one of as many digits. */
export function lastShown({ start, end }: Place, lines: readonly string[] = []): number {
  return Math.min(end.line, start.line + mostMarked, Math.max(start.line, lines.length)) + around;
}

/** The lines a place stands in and two either side, each at most `width` columns wide. */
export function frame(lines: readonly string[], { start, end }: Place, width: number): FrameLine[] {
  // What ends where a line begins ends with the line before.
  const ending = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const marked = Math.min(ending, start.line + mostMarked - 1);
  const bottom =
    marked < ending
      ? marked
      : Math.min(ending + around, lines.at(-1) === '' ? lines.length - 1 : lines.length);
  const shown: FrameLine[] = [];
  for (let number = Math.max(1, start.line - around); number <= Math.max(bottom, start.line); number++) {
    const line = lines[number - 1] ?? '';
    if (number < start.line || number > marked) {
      shown.push({ number, ...fitted(line, undefined, width) });
      continue;
    }
    const from = number === start.line ? start.column - 1 : line.length - line.trimStart().length;
    const to = number === end.line ? end.column - 1 : line.length;
    shown.push({ number, ...fitted(line, { from, to }, width) });
  }
  if (marked < ending) shown.push({ text: cut });
  return shown;
}

/** The part of a line for which there is room. `marked` counts UTF-16 code units; the mark, columns of that part. */
function fitted(line: string, marked: Columns | undefined, width: number): Omit<FrameLine, 'number'> {
  // A paragraph may be a megabyte in one line; what is far from the mark is not even looked at.
  const skipped = Math.max(0, (marked?.from ?? 0) - 4 * width);
  const cells = cellsOf(line.slice(skipped, skipped + 12 * width));
  const mark = marked && columnsOf(cells, { from: marked.from - skipped, to: marked.to - skipped });
  const total = Math.max(cells.at(-1)?.end ?? 0, mark?.to ?? 0);
  const whole = skipped === 0 && line.length <= 12 * width;
  if (whole && total <= width) {
    return { text: cells.map(({ text }) => text).join(''), ...(mark && { mark }) };
  }
  let left = 0;
  if (mark && mark.to > width - cut.length) {
    // Something of what is before, but not at the price of the end of what is marked.
    const wanted = Math.max(mark.from - Math.floor(width / 3), mark.to - width + 2 * cut.length);
    const lead = Math.max(0, Math.min(mark.from, wanted));
    left = whole ? Math.min(lead, Math.max(0, total - width + cut.length)) : lead;
  }
  const begun = skipped > 0 || left > 0;
  const from = cells.findIndex((cell) => cell.start >= left);
  const kept = from < 0 ? [] : cells.slice(from);
  const first = kept[0]?.start ?? left;
  const room = width - (begun ? cut.length : 0);
  const ended = total - first <= room && skipped + 12 * width >= line.length;
  const text = kept.filter((cell) => cell.end - first <= (ended ? room : room - cut.length));
  const used = (text.at(-1)?.end ?? first) - first;
  const shift = (begun ? cut.length : 0) - first;
  return {
    text: `${begun ? cut : ''}${text.map((cell) => cell.text).join('')}${ended ? '' : cut}`,
    ...(mark && {
      mark: {
        from: mark.from + shift,
        to: Math.max(mark.from + shift + 1, Math.min(mark.to + shift, first + shift + used)),
      },
    }),
  };
}

/** A character as it is shown, and the columns it takes. */
interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where it ends in the line of the file, in UTF-16 code units. */
  readonly until: number;
}

function cellsOf(line: string): Cell[] {
  // Nearly all lines are such, and a report may show thousands.
  if (/^[\x20-\x7e]*$/.test(line)) return Array.from(line, plainCell);
  const cells: Cell[] = [];
  let until = 0;
  let start = 0;
  for (const grapheme of graphemes(line)) {
    const text = grapheme === '\t' ? ' '.repeat(tabStop - (start % tabStop)) : visible(grapheme);
    const end = start + displayWidth(text);
    until += grapheme.length;
    cells.push({ text, start, end, until });
    start = end;
  }
  return cells;
}

function plainCell(text: string, start: number): Cell {
  return { text, start, end: start + 1, until: start + 1 };
}

/** A point between two characters still takes one column, so that there is something to see. */
function columnsOf(cells: readonly Cell[], { from, to }: Columns): Columns {
  const beyond = cells.at(-1)?.end ?? 0;
  const first = cells.find((cell) => cell.until > from)?.start ?? beyond;
  const last = cells.find((cell) => cell.until >= to)?.end ?? beyond;
  return { from: first, to: to > from ? Math.max(last, first + 1) : first + 1 };
}
