import type { Element, ElementContent, Root } from 'hast';
import { shownAddress } from './shown-address.ts';

/** The tree with words in every link: one that has none says where it leads. */
export function withLinkWords(tree: Root): Root {
  return { ...tree, children: worded(tree.children as ElementContent[]) };
}

function worded(nodes: readonly ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  for (const node of nodes) {
    const element = node.type === 'element' ? { ...node, children: worded(node.children) } : node;
    const isLink = element.type === 'element' && element.tagName === 'a';
    if (isLink && element.properties.href !== undefined) made.push(...wordedLink(element));
    else made.push(element);
  }
  return made;
}

/**
 * A link without words, which nobody could see or follow, as one whose words are its address; what would lead nowhere but
 * to a place in the text is none. A picture that is all there is of a link, and has no description, is described by it.
 */
export function wordedLink(link: Element): ElementContent[] {
  if (link.children.some(saysSomething)) return [link];
  const href = String(link.properties.href);
  const words = href.startsWith('#') ? '' : shownAddress(href);
  if (words === '') return link.properties.id === undefined ? [] : [link];
  const children = link.children.some(hasPicture)
    ? link.children.map((child) => described(child, words))
    : [{ type: 'text' as const, value: words }];
  return [{ ...link, children }];
}

function saysSomething(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (node.type !== 'element') return false;
  return isPicture(node) ? Boolean(node.properties.alt) : node.children.some(saysSomething);
}

function hasPicture(node: ElementContent): boolean {
  return node.type === 'element' && (isPicture(node) || node.children.some(hasPicture));
}

function described(node: ElementContent, alt: string): ElementContent {
  if (node.type !== 'element') return node;
  if (isPicture(node)) return { ...node, properties: { ...node.properties, alt } };
  return { ...node, children: node.children.map((child) => described(child, alt)) };
}

function isPicture({ tagName }: Element): boolean {
  return tagName === 'img';
}
