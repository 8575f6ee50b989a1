import { wireColumns } from '../../language/wrap.ts';
import { textBodies } from '../body/text-bodies.ts';
import type { Part } from '../format.ts';

/** The text part of a mail. Every paragraph is one line: it is broken when it is sent, so that it can be joined again. */
export const newsletterText: Part = {
  mediaType: 'text/plain',
  template: 'newsletter/newsletter-text',
  body: (release, { page }) =>
    textBodies(release, { page, columns: Number.POSITIVE_INFINITY, tableColumns: wireColumns - 2 }),
};
