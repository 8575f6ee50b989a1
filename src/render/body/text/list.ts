import type { List, ListItem, Nodes } from 'mdast';
import { leastColumns, type TextContext } from './context.ts';

/** Gives the lines of blocks one after another; with `tight`, blank lines between them only where they are needed. */
export type BlockRenderer = (
  nodes: readonly Nodes[],
  context: TextContext,
  columns: number,
  tight?: boolean,
) => string[];

/**
 * A list with hanging indents. Numbers keep the author's start and stand one under the other by their full stop.
 * `render` gives the lines of what an item holds.
 */
export function listLines(
  list: List,
  context: TextContext,
  columns: number,
  render: BlockRenderer,
): string[] {
  const start = list.start ?? 1;
  const digits = String(start + list.children.length - 1).length;
  const loose = list.spread === true || list.children.some((item) => item.spread === true);
  const lines: string[] = [];
  list.children.forEach((item, index) => {
    if (loose && index > 0) lines.push('');
    const mark = (list.ordered ? `${String(start + index).padStart(digits)}. ` : '- ') + box(item);
    const blocks = (nodes: readonly Nodes[], width: number) => render(nodes, context, width, !loose);
    for (const line of itemLines(item, mark, columns, blocks)) lines.push(line);
  });
  return lines;
}

function itemLines(
  { children }: ListItem,
  mark: string,
  columns: number,
  blocks: (nodes: readonly Nodes[], width: number) => string[],
): string[] {
  if (columns >= leastColumns) return hang(blocks(children, columns - mark.length), mark);
  // Too deep to be indented: the first words hang under their mark, the rest starts at the margin again.
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph') return blocks(children, columns);
  return [...hang(blocks([first], columns - mark.length), mark), ...blocks(rest, columns)];
}

function hang(lines: readonly string[], mark: string): string[] {
  const indent = ' '.repeat(mark.length);
  const [first = '', ...rest] = lines;
  return [(mark + first).trimEnd(), ...rest.map((line) => line && indent + line)];
}

function box({ checked }: ListItem): string {
  if (typeof checked !== 'boolean') return '';
  return checked ? '[x] ' : '[ ] ';
}
