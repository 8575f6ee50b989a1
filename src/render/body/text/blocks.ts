import type { Nodes, RootContent } from 'mdast';
import { seen } from '../../../language/characters.ts';
import { displayWidth } from '../../../language/width.ts';
import { wrapFlow } from '../../../language/wrap.ts';
import { leastColumns, type TextContext } from './context.ts';
import { createFlow } from './flow.ts';
import { addInline, flowOf } from './inline.ts';
import { type BlockRenderer, listLines } from './list.ts';
import { tableLines } from './table.ts';

/** The lines of blocks one after another, a blank line between; in a `tight` list item only where it is needed. */
export const blockLines: BlockRenderer = (nodes, context, columns, tight = false) => {
  const lines: string[] = [];
  let previous: Nodes | undefined;
  for (const node of nodes) {
    const block = linesOf(node, context, columns);
    if (block.length === 0) continue;
    if (previous && !(tight && previous.type === 'paragraph' && node.type === 'list')) lines.push('');
    for (const line of block) lines.push(line);
    previous = node;
  }
  return lines;
};

function linesOf(node: Nodes, context: TextContext, columns: number): string[] {
  switch (node.type) {
    case 'paragraph':
      return withoutEmpty(wrapFlow(flowOf(node.children, context), columns));
    case 'heading': {
      const words = withoutEmpty(wrapFlow(flowOf(node.children, context), columns));
      return node.depth === context.topHeading ? underlined(words, '-', columns) : words;
    }
    case 'list':
      return listLines(node, context, columns, blockLines);
    case 'table':
      return tableLines(node, context, columns);
    case 'blockquote': {
      if (columns < leastColumns) return blockLines(node.children, context, columns);
      return blockLines(node.children, context, columns - 2).map((line) => `> ${line}`.trimEnd());
    }
    case 'code':
      return codeLines(node.value);
    case 'thematicBreak':
      return ['* * *'];
    case 'definition':
    case 'footnoteDefinition':
    case 'html':
    case 'yaml':
      return [];
    default:
      return otherLines(node, context, columns);
  }
}

/** A node that is no block of Markdown's own: its blocks, or its words as a paragraph. */
function otherLines(node: Nodes, context: TextContext, columns: number): string[] {
  if ('children' in node && node.children.some(isBlock)) return blockLines(node.children, context, columns);
  const flow = createFlow();
  addInline([node], flow, context);
  return withoutEmpty(wrapFlow(flow.flow(), columns));
}

function isBlock({ type }: RootContent): boolean {
  return ['paragraph', 'heading', 'list', 'table', 'blockquote', 'code', 'thematicBreak'].includes(type);
}

/** Words with a line of `mark` under them, as wide as the widest. */
export function underlined(words: readonly string[], mark: string, columns: number): string[] {
  if (words.length === 0) return [];
  const width = Math.max(...words.map(displayWidth));
  return [...words, mark.repeat(Math.min(width, columns))];
}

/** Code as it is, not wrapped; tabs would be columns of a table to a desk's system. */
function codeLines(code: string): string[] {
  return seen(code)
    .split('\n')
    .map((line) => `    ${line.replaceAll('\t', '    ')}`.trimEnd());
}

function withoutEmpty(lines: string[]): string[] {
  return lines.every((line) => line === '') ? [] : lines;
}
