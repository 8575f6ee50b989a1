import type { ElementContent, Nodes as HtmlNodes } from 'hast';
import type { Nodes, Parents, Root } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import { partOf, type Stretch, withStretches } from './raw-html.ts';

/** A stretch in the tree, for the time between sanitising and printing. Its children are Markdown's own parts. */
interface Printed {
  readonly type: 'printed';
  readonly stretch: Stretch;
  readonly children: Stretch['parts'];
}

/** The tree with its raw HTML sanitised, to be printed with `handlers`. */
export function withPrintedHtml(tree: Root): Root {
  return withStretches(tree, (stretch) => {
    const printed: Printed = { type: 'printed', stretch, children: stretch.parts };
    return [printed as unknown as Nodes];
  });
}

const print = (state: State, { stretch }: Printed, parent: Parents | undefined): ElementContent[] =>
  stretch.html.children.flatMap((node) => filled(node, stretch, state, parent));

export const handlers = { printed: print } as unknown as Handlers;

/** Markdown's own parts in the place of their stand-ins. */
function filled(
  node: HtmlNodes,
  stretch: Stretch,
  state: State,
  parent: Parents | undefined,
): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const part = stretch.parts[partOf(node, stretch) ?? -1];
  if (part) return [state.one(part, parent) ?? []].flat();
  return [{ ...node, children: node.children.flatMap((child) => filled(child, stretch, state, parent)) }];
}
