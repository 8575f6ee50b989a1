import type { Table } from 'mdast';
import { hasIdeographs, lastCharacter } from '../../../language/characters.ts';
import { displayWidth } from '../../../language/width.ts';
import { type Flow, wrapFlow } from '../../../language/wrap.ts';
import type { TextContext } from './context.ts';
import { flowOf } from './inline.ts';

const gap = '  ';

/** A table in columns; where it is too wide for that, each row as a record of "Heading: value". */
export function tableLines(table: Table, context: TextContext, columns: number): string[] {
  const flows = table.children.map((row) => row.children.map((cell) => flowOf(cell.children, context)));
  const rows = flows.map((row) => row.map(({ text }) => text.replaceAll('\n', ' ')));
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(text));
    });
  }
  const total = widths.reduce((sum, width) => sum + width, 0) + gap.length * (widths.length - 1);
  if (total > Math.min(columns, context.tableColumns)) return recordLines(flows, columns);
  const lines = rows.map((row) => rowLine(row, widths, table.align ?? []));
  const [head = '', ...body] = lines;
  if (head === '') return body;
  return [head, widths.map((width) => '-'.repeat(width)).join(gap), ...body];
}

function rowLine(
  row: readonly string[],
  widths: readonly number[],
  align: NonNullable<Table['align']>,
): string {
  return row
    .map((text, column) => {
      const free = (widths[column] ?? 0) - displayWidth(text);
      const before = align[column] === 'right' ? free : align[column] === 'center' ? Math.floor(free / 2) : 0;
      return ' '.repeat(before) + text + ' '.repeat(free - before);
    })
    .join(gap)
    .trimEnd();
}

function recordLines([head = [], ...rows]: readonly Flow[][], columns: number): string[] {
  const headings = head.map((heading) => labelOf(heading, columns));
  // Headings too long to be repeated before each value are read once, as a record of their own.
  const repeated = rows.length > 0 && headings.every((heading) => heading !== undefined);
  const lines: string[] = [];
  for (const row of repeated ? rows : [head, ...rows]) {
    const record = row.flatMap((value, column) => {
      if (value.text === '') return [];
      const field = repeated ? joined(headings[column], value) : value;
      return wrapFlow(field, columns - 2, columns).map((line, index) => (index === 0 ? line : `  ${line}`));
    });
    if (record.length > 0 && lines.length > 0) lines.push('');
    for (const line of record) lines.push(line);
  }
  return lines;
}

/** A heading with its colon; `undefined` where it alone is wider than a line. */
function labelOf({ text, solid }: Flow, columns: number): Flow | undefined {
  if (displayWidth(text) > columns) return undefined;
  const last = lastCharacter(text);
  if (last === '') return { text, solid };
  const colon = /[:：?？]/.test(last) ? '' : hasIdeographs(last) ? '：' : ':';
  return { text: text + colon + (hasIdeographs(colon || last) ? '' : ' '), solid };
}

function joined(label: Flow | undefined, value: Flow): Flow {
  if (!label || label.text === '') return value;
  const start = label.text.length;
  const moved = value.solid.map(([from, to]) => [from + start, to + start] as const);
  return { text: label.text + value.text, solid: [...label.solid, ...moved] };
}
