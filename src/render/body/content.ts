import type { Heading, Root } from 'mdast';
import { withoutInnerLinks } from './inner-links.ts';
import { hasHtml, tidied } from './tidy.ts';

/** The heading that is the title, which is printed elsewhere. */
interface Left {
  readonly without?: Heading;
}

/** The body without what no format prints, see `tidied`. What it is given must not be changed: formats share it. */
export const tidiedBody = latest((root: Root, { without }: Left): Root => tidied(root, without));

/**
 * The body as text and mail print it: remark's tree without raw HTML, which is sanitised and read as Markdown's
 * own elements, without unsafe links, and without the heading that is the title.
 */
export const contentOf = latest(async (root: Root, left: Left): Promise<Root> => {
  const tree = tidiedBody(root, left);
  if (!hasHtml(tree)) return tree;
  const { withoutHtml } = await import('./html-content.ts');
  return withoutInnerLinks(tidied(withoutHtml(tree)));
});

// Formats print the same trees one after the other; what a body leaves out belongs to it and never changes. Those of one
// release are enough: of all releases they would take as much memory as what they were made from.
function latest<Made>(make: (root: Root, left: Left) => Made): (root: Root, left: Left) => Made {
  const most = 8;
  const known = new Map<Root, Made>();
  return (root, left) => {
    let made = known.get(root);
    if (made === undefined) {
      made = make(root, left);
      const [oldest] = known.keys();
      if (oldest && known.size === most) known.delete(oldest);
      known.set(root, made);
    }
    return made;
  };
}
