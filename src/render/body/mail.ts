import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { Dresser } from './mail/dresser.ts';

export interface MailOptions {
  /** BCP 47 tag of the text. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Absolute address that relative ones are read against; `null` where there is none, and they lose their link. */
  readonly page: string | null;
  /** Level of the highest heading. */
  readonly topHeading: 2 | 3;
  /** Heading over the footnotes. */
  readonly footnoteLabel: string;
  /** Word before the description of an image that a mail cannot show. */
  readonly imageLabel: string;
}

/**
 * Markdown as HTML for mail programs: one column, every element carrying its own style, no class and no id. Only the
 * elements that have a style come out of it, so nothing in it can run, and nothing but images is fetched.
 * @param root a tree without `html` nodes.
 */
export function mailBody(root: Root, options: MailOptions): string {
  const tree = toHast(root, {
    footnoteLabel: options.footnoteLabel,
    footnoteLabelTagName: `h${options.topHeading}`,
  });
  return toHtml({ type: 'root', children: new Dresser(options).dress(tree) });
}
