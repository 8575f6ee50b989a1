import type { Nodes, Root } from 'mdast';
import { placer } from '../../language/positions.ts';
import { limits } from '../../model/limits.ts';
import { HtmlDepth } from './html-depth.ts';
import type { LimitFault } from './limit-fault.ts';

/** What writers nest; the tree has levels of its own between them. */
const levels = new Set([
  'blockquote',
  'listItem',
  'footnoteDefinition',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
]);

/** What is too deep or too much in a tree for those who walk it; `undefined` where it is within bounds. */
export function treeLimitFault(tree: Root, text: string): LimitFault | undefined {
  const waiting: { readonly node: Nodes; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  let pieces = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    pieces++;
    if (!('children' in node)) continue;
    const html = new HtmlDepth();
    const below = depth + (levels.has(node.type) ? 1 : 0);
    for (const child of node.children) {
      if (child.type === 'html') html.add(child.value);
      const actual = below + html.depth;
      if (actual > limits.nesting) return fault('nesting', actual, limits.nesting, child, text);
    }
    // An element of HTML is read twice: for the page, and for text and mail.
    pieces += 2 * html.elements;
    for (const child of node.children) waiting.push({ node: child, depth: below + html.depth });
  }
  return pieces > limits.pieces ? fault('pieces', pieces, limits.pieces, tree, text) : undefined;
}

function fault(
  limit: 'nesting' | 'pieces',
  actual: number,
  allowed: number,
  { position }: Nodes,
  text: string,
): LimitFault {
  const start = position?.start.offset ?? 0;
  const place = placer(text)({ start, end: position?.end.offset ?? start });
  return { kind: 'limit', limit, actual, allowed, place };
}
