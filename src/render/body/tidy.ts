import type { Heading, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { isSafeImage, isSafeLink } from '../../language/safe-address.ts';
import { hanOrKana } from '../../language/script.ts';
import { walk } from '../../language/walk.ts';

const lineEnd = /[\t ]*\r?\n[\t ]*/g;

/** Whether the body holds raw HTML. */
export function hasHtml(tree: Root): boolean {
  for (const node of walk(tree)) if (node.type === 'html') return true;
  return false;
}

/**
 * A copy of the body as every format prints it: without the heading that is the title, without line ends between
 * Han or Kana, unsafe links as their text and unsafe images as their description.
 */
export function tidied(tree: Root, without?: Heading): Root {
  const kept = without ? tree.children.filter((node) => node !== without) : tree.children;
  return { ...tree, children: kept.flatMap((node) => rewritten(node) as RootContent[]) };
}

function rewritten(node: Nodes): Nodes[] {
  if (node.type === 'image' && !isSafeImage(node.url)) return [{ type: 'text', value: node.alt ?? '' }];
  if (!('children' in node)) return [node];
  const children = joined(node.children.flatMap((child) => rewritten(child)));
  if (node.type === 'link' && !isSafeLink(node.url)) return children;
  return [{ ...node, children } as Nodes];
}

/** Text nodes without line ends that stand between two characters of a script without spaces. */
function joined(nodes: Nodes[]): Nodes[] {
  return nodes.map((node, index) => {
    if (node.type !== 'text' || !node.value.includes('\n')) return node;
    const before = edge(nodes[index - 1], 'last');
    const after = edge(nodes[index + 1], 'first');
    const value = node.value.replace(lineEnd, (end, at: number) => {
      const left = lastOf(node.value.slice(0, at)) ?? before;
      const right = firstOf(node.value.slice(at + end.length)) ?? after;
      return left && right && hanOrKana.test(left) && hanOrKana.test(right) ? '' : end;
    });
    return { ...node, value };
  });
}

function edge(node: Nodes | undefined, side: 'first' | 'last'): string | undefined {
  if (!node) return undefined;
  if ('value' in node) return side === 'first' ? firstOf(node.value) : lastOf(node.value);
  if (!('children' in node)) return undefined;
  const children: readonly PhrasingContent[] = node.children as PhrasingContent[];
  return edge(side === 'first' ? children[0] : children[children.length - 1], side);
}

function firstOf(text: string): string | undefined {
  const code = text.codePointAt(0);
  return code === undefined ? undefined : String.fromCodePoint(code);
}

function lastOf(text: string): string | undefined {
  return [...text.slice(-2)].pop();
}
