import type { Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Heading, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { PublishedAssets } from '../../model/asset.ts';
import { tidiedBody } from './content.ts';
import { dressed } from './dress-html.ts';
import { featuresOf } from './features.ts';
import { withDirections } from './foreign.ts';
import { linkHeadings } from './heading-ids.ts';
import { plainlyNamedNotes, prefixedLinks } from './html-ids.ts';
import { withoutInnerHtmlLinks } from './inner-links.ts';
import { withPictureSizes } from './picture-sizes.ts';
import { readAnywhere } from './read-anywhere.ts';
import { withoutRemotePictures } from './remote-pictures.ts';
import { sanitised } from './sanitise.ts';
import { hasHtml } from './tidy.ts';
import { withLinkWords } from './wordless-links.ts';

export interface HtmlOptions {
  /** BCP 47 tag of the text. */
  readonly lang: string;
  /** Absolute address of the page; `null` where it is not known. */
  readonly page: string | null;
  /** Word before the description of a picture that the page does not show itself. */
  readonly imageLabel: string;
  /** The files published with the release, whose sizes pictures are given. */
  readonly assets?: PublishedAssets;
  /** Words that lead to a picture in full where smaller ones are shown; without them nothing leads there. */
  readonly fullSizeLabel?: string;
  /** The heading that is the release's title, which the page prints itself. */
  readonly without?: Heading;
  readonly footnoteLabel: string;
  /** What a screen reader says of the arrow that leads back from a footnote. */
  readonly footnoteBackLabel: string;
  /** Begins every id, so that several bodies can stand on one page. */
  readonly idPrefix?: string;
  /** Level of the body's highest heading. */
  readonly topHeading?: 2 | 3;
  /** Whether the text is read away from its page, in a feed. */
  readonly elsewhere?: boolean;
}

/** Markdown as HTML for the page: sanitised, headings below the page's own, tables in frames that scroll. */
export async function htmlBody(root: Root, options: HtmlOptions): Promise<string> {
  const { idPrefix = '', topHeading = 2 } = options;
  const { without } = options;
  let tree = plainlyNamedNotes(tidiedBody(root, without ? { without } : {}));
  const raw = hasHtml(tree) ? await import('./raw-html-printing.ts') : undefined;
  if (raw) tree = raw.withPrintedHtml(tree);
  const made = toHast(tree, {
    clobberPrefix: '',
    footnoteLabel: options.footnoteLabel,
    footnoteLabelProperties: {},
    footnoteLabelTagName: `h${topHeading}`,
    // A footnote that is mentioned again has an arrow with a number, which its name must say as well.
    footnoteBackLabel: (_, mention) => `${options.footnoteBackLabel}${mention > 1 ? ` ${mention}` : ''}`,
    ...(raw && { handlers: raw.handlers }),
  });
  const html: HtmlRoot = made.type === 'root' ? made : { type: 'root', children: [] };
  linkHeadings(html);
  const has = featuresOf(html);
  const single = has.links ? withoutInnerHtmlLinks(html) : html;
  const local = has.pictures ? withoutRemotePictures(single, options) : single;
  const own = has.links || has.pictures ? withLinkWords(local) : local;
  const clean = sanitised(dressed(own, topHeading), idPrefix);
  const { lang, fullSizeLabel } = options;
  const words = fullSizeLabel === undefined ? undefined : { lang, fullSizeLabel };
  const sized = has.pictures ? withPictureSizes(clean, options.assets ?? new Map(), words) : clean;
  const directed = has.languages ? withDirections(sized) : sized;
  const printed = has.fragments ? prefixedLinks(directed, idPrefix) : directed;
  const { page, elsewhere } = options;
  return toHtml(elsewhere && page !== null ? readAnywhere(printed, page) : printed).trim();
}
