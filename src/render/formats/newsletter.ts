import type { Root } from 'mdast';
import { direction } from '../../language/script.ts';
import { withoutControls } from '../../mail/controls.ts';
import { fitsInMail } from '../../mail/size.ts';
import type { Printable } from '../../model/release.ts';
import { bodyPhotos } from '../body/photos.ts';
import type { BodyContext, FilledFormat } from '../format.ts';
import { labelled } from '../punctuation.ts';
import type { Bodies } from '../view.ts';

/** The HTML part of the e-mail. */
export const newsletter: FilledFormat = {
  id: 'newsletter',
  mediaType: 'text/html',
  file: 'newsletter.html',
  template: 'newsletter/newsletter',
  finish: withoutControls,
  fits: fitsInMail,
  body: (release, context) => mailBodies(release, { ...context, topHeading: 2 }),
};

interface MailContext extends BodyContext {
  /** Level of the highest heading of the text. */
  readonly topHeading: 2 | 3;
}

/** Markdown as a mail's HTML prints it. */
export async function mailBodies(
  { data, body, titleHeading, notes, boilerplate }: Printable,
  { config, words, page, assets, topHeading }: MailContext,
): Promise<Bodies> {
  const { contentOf } = await import('../body/content.ts');
  const { mailBody } = await import('../body/mail.ts');
  const { labels } = words;
  const creditLine = (credit: string) => labelled(labels.photo, credit, data.lang);
  const shared = {
    lang: data.lang,
    dir: direction(data.lang),
    accent: config.colours.accent,
    page,
    footnoteLabel: labels.footnotes,
    imageLabel: labels.image,
    assets,
  };
  const aside = async (root: Root | undefined) =>
    root ? mailBody(await contentOf(root, {}), { ...shared, topHeading: 3 }) : null;
  const content = await contentOf(body, titleHeading ? { without: titleHeading } : {});
  return {
    body: mailBody(bodyPhotos(content, data.photos, creditLine).root, { ...shared, topHeading }),
    notes: await aside(notes),
    boilerplate: await aside(boilerplate),
    links: [],
  };
}
