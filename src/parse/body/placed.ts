import type { Nodes, Parents, Root } from 'mdast';
import { type Placer, placer } from '../../language/positions.ts';
import { walk } from '../../language/walk.ts';
import type { Range } from '../../model/place.ts';

/** The paragraph of a task, which remark begins at its box, begun at its words as Sätteri does. */
export function withTasksPlaced(tree: Root): Root {
  for (const node of walk(tree)) {
    if (node.type !== 'listItem' || typeof node.checked !== 'boolean') continue;
    const [paragraph] = node.children;
    const first = paragraph?.type === 'paragraph' ? paragraph.children[0]?.position : undefined;
    if (paragraph?.position && first) paragraph.position.start = { ...first.start };
  }
  return tree;
}

/**
 * Gives a place to what a parser left without: the links that remark finds afterwards, and the text around them; all of
 * a text that is too much for Sätteri. A link is where its words stand, other parts reach from neighbour to neighbour.
 */
export function placed(tree: Root, text: string): Root {
  const place = placer(text);
  tree.position ??= place({ start: 0, end: text.length });
  const waiting: Parents[] = [tree];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    placeChildren(parent, text, place);
    for (const child of parent.children) if ('children' in child) waiting.push(child);
  }
  return tree;
}

function placeChildren(parent: Parents, text: string, place: Placer): void {
  const children: readonly Nodes[] = parent.children;
  const end = parent.position?.end.offset ?? text.length;
  let from = parent.position?.start.offset ?? 0;
  let next = 0;
  for (const [index, node] of children.entries()) {
    if (!node.position) {
      next = Math.max(next, index);
      while (next < children.length && !children[next]?.position) next++;
      const to = children[next]?.position?.start.offset ?? end;
      const bare = index > 0 ? children[index - 1]?.type !== 'break' : parent.type === 'paragraph';
      node.position = place(stretch(text, parent, index, { start: from, end: to }, bare));
    }
    from = node.position.end.offset ?? from;
  }
}

/** Where a part stands in a gap; `bare` where the gap begins with it, and not with a mark. */
function stretch(text: string, parent: Parents, index: number, gap: Range, bare: boolean): Range {
  const children: readonly Nodes[] = parent.children;
  const words = wordsOf(children[index]);
  const found = find(text, words, gap);
  const end = found && found + words.length;
  const link = children[index + 1]?.position ? undefined : find(text, wordsOf(children[index + 1]), gap);
  if (children[index]?.type !== 'text') return { start: found ?? gap.start, end: end ?? gap.end };
  const inner =
    gap.start + (bare ? 0 : marksWidth(index > 0 ? 'break' : parent.type, text.slice(gap.start, gap.end)));
  return { start: bare ? inner : (found ?? inner), end: link ?? end ?? gap.end };
}

/** Width of what a part, or the line after a break, begins with that is not in the tree. */
function marksWidth(type: Nodes['type'], text: string): number {
  if (type === 'strong') return 2;
  if (type === 'break') return /^[\s>]*/.exec(text)?.[0].length ?? 0;
  if (type === 'heading') return /^#*[ \t]*/.exec(text)?.[0].length ?? 0;
  if (type === 'tableCell') return /^\|?[ \t]*/.exec(text)?.[0].length ?? 0;
  return type === 'emphasis' || type === 'link' || type === 'linkReference' ? 1 : 0;
}

function find(text: string, words: string, { start, end }: Range): number | undefined {
  const found = words ? text.slice(start, end).indexOf(words) : -1;
  return found < 0 ? undefined : start + found;
}

function wordsOf(node: Nodes | undefined): string {
  if (!node) return '';
  if ('value' in node) return node.value;
  return 'children' in node && node.children.length === 1 ? wordsOf(node.children[0]) : '';
}
