import type { CompleteRelease } from '../../model/release.ts';
import { bodyPhotos } from '../body/photos.ts';
import type { BodyContext, FilledFormat } from '../format.ts';
import { labelled } from '../punctuation.ts';
import type { Bodies } from '../view.ts';

/** The release's page on the web. */
export const html: FilledFormat = {
  id: 'html',
  mediaType: 'text/html',
  file: 'index.html',
  template: 'html/page',
  body: (release, context) => htmlBodies(release, context),
};

/**
 * A release's Markdown as HTML.
 * @param elsewhere whether it is read away from its page, whose address is known then.
 */
export async function htmlBodies(
  { data, body, titleHeading, notes, boilerplate }: CompleteRelease,
  { words: { labels }, page, assets }: BodyContext,
  elsewhere = false,
): Promise<Bodies> {
  const { htmlBody } = await import('../body/html.ts');
  const creditLine = (credit: string) => labelled(labels.photo, credit, data.lang);
  const shared = {
    lang: data.lang,
    page,
    assets,
    imageLabel: labels.image,
    footnoteLabel: labels.footnotes,
    footnoteBackLabel: labels.backToText,
    elsewhere,
    ...(!elsewhere && { fullSizeLabel: labels.fullSize }),
  };
  const aside = (root: typeof notes, idPrefix: string) =>
    root ? htmlBody(root, { ...shared, idPrefix, topHeading: 3 }) : null;
  return {
    body: await htmlBody(bodyPhotos(body, data.photos, creditLine).root, {
      ...shared,
      ...(titleHeading ? { without: titleHeading } : {}),
      idPrefix: 'body-',
      topHeading: 2,
    }),
    notes: await aside(notes, 'notes-'),
    boilerplate: await aside(boilerplate, 'about-'),
    links: [],
  };
}
