import type { Nodes, Root } from 'hast';

/** What there is in a text, or is not, as in most: then what sees to it need not go through the tree. */
export interface Features {
  readonly links: boolean;
  /** Whether a link leads to a place in the text. */
  readonly fragments: boolean;
  readonly pictures: boolean;
  /** Whether anything says which language it is in. */
  readonly languages: boolean;
}

export function featuresOf(tree: Root): Features {
  const found = { links: false, fragments: false, pictures: false, languages: false };
  look(tree);
  return found;

  function look(node: Nodes): void {
    if (node.type === 'element') {
      const { tagName, properties } = node;
      if (tagName === 'a') {
        found.links = true;
        if (typeof properties.href === 'string' && properties.href.startsWith('#')) found.fragments = true;
      }
      if (tagName === 'img') found.pictures = true;
      if (properties.lang !== undefined) found.languages = true;
    }
    if ('children' in node) for (const child of node.children) look(child);
  }
}
