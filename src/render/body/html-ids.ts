import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import { walk } from '../../language/walk.ts';

const plainName = /^[\w-]+$/;

/** The tree with plain names for footnotes, of which valid ids can be made: `[^注]` is named by its number. */
export function plainlyNamedNotes(tree: Root): Root {
  const names = new Map<string, string>();
  let count = 0;
  for (const node of walk(tree)) {
    if (node.type !== 'footnoteReference' || names.has(node.identifier)) continue;
    count++;
    if (!plainName.test(node.identifier)) names.set(node.identifier, `note-${count}`);
  }
  return names.size > 0 ? named(tree) : tree;

  function named<T extends Nodes>(node: T): T {
    const children = 'children' in node ? { children: (node.children as Nodes[]).map(named) } : {};
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition')
      return { ...node, ...children };
    return { ...node, ...children, identifier: names.get(node.identifier) ?? node.identifier };
  }
}

/** Links within the page, with the prefix that the sanitiser gave to what they lead to. */
export function prefixedLinks(tree: HtmlRoot, idPrefix: string): HtmlRoot {
  return {
    ...tree,
    children: tree.children.map((node) => (node.type === 'element' ? prefixed(node) : node)),
  };

  function prefixed(node: Element): Element {
    const children = node.children.map(
      (child): ElementContent => (child.type === 'element' ? prefixed(child) : child),
    );
    const { href } = node.properties;
    if (typeof href !== 'string' || !/^#./.test(href)) return { ...node, children };
    return { ...node, properties: { ...node.properties, href: `#${idPrefix}${href.slice(1)}` }, children };
  }
}
