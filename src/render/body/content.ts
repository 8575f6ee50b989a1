import type { Heading, Root } from 'mdast';
import { hasHtml, tidied } from './tidy.ts';

/**
 * The body as text and mail print it: remark's tree without raw HTML, which is sanitised and read as Markdown's
 * own elements, without unsafe links, and without the heading that is the title.
 */
export async function contentOf(root: Root, options: { readonly without?: Heading }): Promise<Root> {
  const tree = tidied(root, options.without);
  if (!hasHtml(tree)) return tree;
  const { withoutHtml } = await import('./html-content.ts');
  return tidied(withoutHtml(tree));
}
