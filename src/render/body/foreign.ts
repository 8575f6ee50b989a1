import type { Element, ElementContent, Root } from 'hast';
import { canonicalTag } from '../../language/locale.ts';
import { direction } from '../../language/script.ts';

/**
 * The tree in which every run that says its language says its direction too, so that it is set apart from the text around.
 * What is no language is not said.
 */
export function withDirections(tree: Root): Root {
  return {
    ...tree,
    children: tree.children.map((node) => (node.type === 'element' ? directed(node) : node)),
  };
}

function directed(element: Element): Element {
  const { lang, ...rest } = element.properties;
  const children = element.children.map(
    (child): ElementContent => (child.type === 'element' ? directed(child) : child),
  );
  if (typeof lang !== 'string' || !canonicalTag(lang)) return { ...element, properties: rest, children };
  return { ...element, properties: { ...element.properties, dir: rest.dir ?? direction(lang) }, children };
}
