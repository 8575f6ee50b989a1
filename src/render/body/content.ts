import type { Heading, Root } from 'mdast';
import { withoutInnerLinks } from './inner-links.ts';
import { hasHtml, tidied } from './tidy.ts';

/**
 * The body as text and mail print it: remark's tree without raw HTML, which is sanitised and read as Markdown's
 * own elements, without unsafe links, and without the heading that is the title.
 */
export function contentOf(root: Root, options: { readonly without?: Heading }): Promise<Root> {
  let content = made.get(root);
  if (!content) {
    content = make(root, options);
    made.set(root, content);
  }
  return content;
}

// Text and mail print the same tree one after the other; what a body leaves out belongs to it and never changes.
const made = new WeakMap<Root, Promise<Root>>();

async function make(root: Root, options: { readonly without?: Heading }): Promise<Root> {
  const tree = tidied(root, options.without);
  if (!hasHtml(tree)) return tree;
  const { withoutHtml } = await import('./html-content.ts');
  return withoutInnerLinks(tidied(withoutHtml(tree)));
}
