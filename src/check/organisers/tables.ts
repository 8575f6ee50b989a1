import type { Root, Table } from 'mdast';
import { walk } from '../../language/walk.ts';
import type { Passage } from '../prose/passage.ts';
import { type Labelled, labelMarks, labelOf } from './labels.ts';

/** Tables whose rows begin with a label, or whose first row is one of labels above a single row of names. */
export function tableLabels(tree: Root, body: readonly Passage[]): Labelled[][] {
  const found: Labelled[][] = [];
  if (!body.some(({ kind, text }) => kind === 'cell' && labelMarks.test(text))) return found;
  const cells = new Map(body.flatMap((passage) => (passage.node ? [[passage.node, passage]] : [])));
  for (const node of walk(tree)) {
    if (node.type !== 'table') continue;
    const group = pairsOf(node).flatMap(([above, below]) => {
      const [head, passage] = [above && cells.get(above), below && cells.get(below)];
      const label = head && labelOf(head.text);
      return label && passage && !labelOf(passage.text)
        ? [{ label, passage, words: { start: 0, end: passage.text.length } }]
        : [];
    });
    if (group.length > 0) found.push(group);
  }
  return found;
}

function pairsOf({ children: rows }: Table) {
  const byRow = rows.map(({ children }) => [children[0], children[1]] as const);
  const [first, second] = rows;
  const byColumn =
    rows.length === 2 ? (first?.children.map((cell, at) => [cell, second?.children[at]] as const) ?? []) : [];
  return [...byRow, ...byColumn];
}
