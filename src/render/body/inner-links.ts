import type { ElementContent, Root as HtmlRoot } from 'hast';
import type { Nodes, Root, RootContent } from 'mdast';

/** Markdown without links in links, which raw HTML and bare addresses in it may make: the outer one stays, and all words. */
export function withoutInnerLinks(tree: Root): Root {
  return { ...tree, children: unnested(tree.children, false) as RootContent[] };
}

function unnested(nodes: readonly Nodes[], inLink: boolean): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    if (!('children' in node)) return [node];
    const isLink = node.type === 'link' || node.type === 'linkReference';
    const children = unnested(node.children, inLink || isLink);
    return isLink && inLink ? children : [{ ...node, children } as Nodes];
  });
}

/** The same of HTML, where an `<a>` that only has a name becomes a `<span>`: there a link may stand in it. */
export function withoutInnerHtmlLinks(tree: HtmlRoot): HtmlRoot {
  return { ...tree, children: unnestedHtml(tree.children as ElementContent[], false) };
}

function unnestedHtml(nodes: readonly ElementContent[], inLink: boolean): ElementContent[] {
  const made: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type !== 'element') {
      made.push(node);
      continue;
    }
    const { id, href } = node.properties;
    const isLink = node.tagName === 'a' && href !== undefined;
    const children = unnestedHtml(node.children, inLink || isLink);
    if (node.tagName !== 'a' || (isLink && !inLink)) made.push({ ...node, children });
    else if (id === undefined) for (const child of children) made.push(child);
    else made.push({ type: 'element', tagName: 'span', properties: { id }, children });
  }
  return made;
}
