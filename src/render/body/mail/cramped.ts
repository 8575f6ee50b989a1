import type { Element, ElementContent } from 'hast';
import { breakableParts } from '../../../language/break-places.ts';
import { longestTightWord, textOf } from './code.ts';

/** Pixels that a mail has for its text in a window of 320. */
const room = 248;

/** Pixels of a letter, on the safe side, and of what stands around a cell, in a table as large as others. */
const letter = 8;
const around = 13;

/** Whether a table is wider than a small screen for its longest words alone, as letters are never parted. */
export function isCramped(table: Element): boolean {
  const columns: number[] = [];
  for (const row of elementsIn(table, 'tr')) {
    const cells = row.children.filter(({ type }) => type === 'element');
    for (const [at, cell] of cells.entries()) {
      columns[at] = Math.max(columns[at] ?? 0, longestWordIn(textOf(cell)) * letter + around);
    }
  }
  return columns.reduce((sum, width) => sum + width, 0) > room;
}

/** In letters; what is written without blanks may go on in a new line anywhere. */
function longestWordIn(text: string): number {
  const words = text.match(/[!-~\u00a0-\u1eff\u2011\u202f\u20ac]+/g) ?? [];
  const parts = words.flatMap((word) => breakableParts(word, longestTightWord));
  return Math.max(0, ...parts.map(({ length }) => length));
}

function elementsIn(node: ElementContent, tagName: string): Element[] {
  if (node.type !== 'element') return [];
  return node.tagName === tagName ? [node] : node.children.flatMap((child) => elementsIn(child, tagName));
}
