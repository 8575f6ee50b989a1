import type { Table, TableCell } from 'mdast';
import { displayWidth } from '../../../language/width.ts';
import { wrapFlow } from '../wrap.ts';
import { hasIdeographs, lastCharacter } from './characters.ts';
import type { TextContext } from './context.ts';
import { createFlow } from './flow.ts';
import { addInline } from './inline.ts';

const gap = '  ';

/** A table in columns; where it is too wide for that, each row as a record of "Heading: value". */
export function tableLines(table: Table, context: TextContext, columns: number): string[] {
  const rows = table.children.map((row) => row.children.map((cell) => cellText(cell, context)));
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(text));
    });
  }
  const total = widths.reduce((sum, width) => sum + width, 0) + gap.length * (widths.length - 1);
  if (total > columns) return recordLines(table, context, columns);
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

function recordLines(table: Table, context: TextContext, columns: number): string[] {
  const [head, ...rows] = table.children;
  const records = (rows.length > 0 || !head ? rows : [head]).map((row) =>
    row.children.flatMap((cell, column) => {
      const heading = rows.length > 0 ? head?.children[column] : undefined;
      return cellText(cell, context) === '' ? [] : fieldLines(heading, cell, context, columns);
    }),
  );
  return records
    .filter((record) => record.length > 0)
    .flatMap((record, index) => (index === 0 ? record : ['', ...record]));
}

function fieldLines(heading: TableCell | undefined, cell: TableCell, context: TextContext, columns: number) {
  const flow = createFlow();
  if (heading) addInline(heading.children, flow, context);
  const name = lastCharacter(flow.flow().text);
  if (name !== '' && !/[:：?？]/.test(name)) flow.join(hasIdeographs(name) ? '：' : ': ');
  addInline(cell.children, flow, context);
  return wrapFlow(flow.flow(), columns - 2, columns).map((line, index) => (index === 0 ? line : `  ${line}`));
}

function cellText(cell: TableCell, context: TextContext): string {
  const flow = createFlow();
  addInline(cell.children, flow, context);
  return flow.flow().text.replaceAll('\n', ' ');
}
