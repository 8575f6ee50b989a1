import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { Dresser, type MailOptions } from './mail/dresser.ts';

/**
 * Markdown as HTML for mail programs: one column, elements carrying what the look rests on, no class and no id. Only those
 * that `styles.ts` names come out of it, so nothing in it can run, and nothing but images is fetched.
 * @param root a tree without `html` nodes.
 */
export function mailBody(root: Root, options: MailOptions): string {
  const tree = toHast(root, {
    footnoteLabel: options.footnoteLabel,
    footnoteLabelTagName: `h${options.topHeading}`,
  });
  return toHtml({ type: 'root', children: new Dresser(options).dress(tree) });
}
