import type { Element, ElementContent, Root } from 'hast';

/** Attributes that mean something also without our style sheet and our page; all others are of the page alone. */
const kept: ReadonlySet<string> = new Set(
  'href src alt title lang dir width height colSpan rowSpan scope cite dateTime start reversed value type disabled checked'.split(
    ' ',
  ),
);
const addresses = ['href', 'src', 'cite'];

/**
 * The tree as it can be read away from its page, in a feed: every address is absolute, those within the page lead to it,
 * and what only our style sheet understands is gone.
 * @param page absolute address of the page.
 */
export function readAnywhere(tree: Root, page: string): Root {
  return {
    ...tree,
    children: (tree.children as ElementContent[]).flatMap((node) => freed(node, page)),
  };
}

function freed(node: ElementContent, page: string): ElementContent[] {
  if (node.type !== 'element') return [node];
  const children = node.children.flatMap((child) => freed(child, page));
  // The frame in which a wide table scrolls.
  if (node.tagName === 'section' && node.properties.tabIndex !== undefined) return children;
  const properties: Element['properties'] = {};
  for (const [name, value] of Object.entries(node.properties)) if (kept.has(name)) properties[name] = value;
  for (const name of addresses) {
    const written = properties[name];
    if (typeof written !== 'string') continue;
    if (URL.canParse(written, page)) properties[name] = new URL(written, page).href;
    else delete properties[name];
  }
  return [{ ...node, properties, children }];
}
