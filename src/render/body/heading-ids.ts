import type { Element, Nodes, Root } from 'hast';
import { anchorName, decoded, headingNames } from '../../language/heading-names.ts';

/**
 * Gives each heading that a link of the body leads to the id it is linked by, and the links that very id: `#Downloads`
 * leads to the heading “Downloads”. What has an id of its own goes first. Headings that nobody leads to stay as they are.
 */
export function linkHeadings(tree: Root): void {
  const links: Element[] = [];
  const headings: Element[] = [];
  const ids = new Set<string>();
  collect(tree);
  if (links.length === 0) return;
  const names = headingNames(headings.map(wordsOf));
  for (const link of links) {
    const target = String(link.properties.href).slice(1);
    if (ids.has(target) || ids.has(decoded(target))) continue;
    const at = names.indexOf(anchorName(target));
    const [heading, name] = [headings[at], names[at]];
    if (!heading || !name) continue;
    heading.properties.id ??= name;
    link.properties.href = `#${heading.properties.id}`;
  }

  function collect(node: Nodes): void {
    if (node.type === 'element') {
      const { id, href } = node.properties;
      if (id !== undefined) ids.add(String(id));
      if (node.tagName === 'a' && typeof href === 'string' && /^#./.test(href)) links.push(node);
      if (/^h[1-6]$/.test(node.tagName)) headings.push(node);
    }
    if ('children' in node) for (const child of node.children) collect(child);
  }
}

/** The words of a heading without the marks of its footnotes. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'sup') return '';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
