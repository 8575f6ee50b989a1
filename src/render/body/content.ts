import type { Heading, Root } from 'mdast';
import { withoutInnerLinks } from './inner-links.ts';
import { hasHtml, tidied } from './tidy.ts';

/**
 * The body as text and mail print it: remark's tree without raw HTML, which is sanitised and read as Markdown's
 * own elements, without unsafe links, and without the heading that is the title.
 */
export function contentOf(root: Root, options: { readonly without?: Heading }): Promise<Root> {
  let content = latest.get(root);
  if (!content) {
    content = make(root, options);
    const [oldest] = latest.keys();
    if (oldest && latest.size === most) latest.delete(oldest);
    latest.set(root, content);
  }
  return content;
}

// Text and mail print the same trees one after the other; what a body leaves out belongs to it and never changes. Those
// of one release are enough: of all releases they would take as much memory as what they were made from.
const most = 8;
const latest = new Map<Root, Promise<Root>>();

async function make(root: Root, options: { readonly without?: Heading }): Promise<Root> {
  const tree = tidied(root, options.without);
  if (!hasHtml(tree)) return tree;
  const { withoutHtml } = await import('./html-content.ts');
  return withoutInnerLinks(tidied(withoutHtml(tree)));
}
