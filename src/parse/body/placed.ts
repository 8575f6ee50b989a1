import type { Nodes, Parents, Root } from 'mdast';
import { placer } from '../positions.ts';
import type { Range } from '../tree.ts';

/**
 * Gives a place to what a parser left without: the links that remark finds afterwards, and the text around them; all of
 * a text that is too much for Sätteri. It is where their words stand in the gap between their neighbours, or else the
 * whole gap.
 */
export function placed(tree: Root, text: string): Root {
  const place = placer(text);
  tree.position ??= place({ start: 0, end: text.length });
  const waiting: Parents[] = [tree];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    const end = parent.position?.end.offset ?? text.length;
    let from = parent.position?.start.offset ?? 0;
    const children: Nodes[] = parent.children;
    let next = 0;
    for (const [index, node] of children.entries()) {
      if (!node.position) {
        next = Math.max(next, index);
        while (next < children.length && !children[next]?.position) next++;
        const to = children[next]?.position?.start.offset ?? end;
        node.position = place(stretch(text, wordsOf(node), from, to));
      }
      from = node.position.end.offset ?? from;
      if ('children' in node) waiting.push(node);
    }
  }
  return tree;
}

function stretch(text: string, words: string, from: number, to: number): Range {
  const found = words ? text.slice(from, to).indexOf(words) : -1;
  return found < 0 ? { start: from, end: to } : { start: from + found, end: from + found + words.length };
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node && node.children.length === 1 && node.children[0]
    ? wordsOf(node.children[0])
    : '';
}
