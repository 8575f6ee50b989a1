import { bodyPhotos } from '../body/photos.ts';
import type { FilledFormat } from '../format.ts';
import { labelled } from '../punctuation.ts';

/** The release's page on the web. */
export const html: FilledFormat = {
  id: 'html',
  mediaType: 'text/html',
  file: 'index.html',
  template: 'html/page',
  async body({ data, body, titleHeading, notes, boilerplate }, { words }) {
    const { htmlBody } = await import('../body/html.ts');
    const { labels } = words;
    const creditLine = (credit: string) => labelled(labels.photo, credit, data.lang);
    const shared = { footnoteLabel: labels.footnotes, footnoteBackLabel: labels.backToText };
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
  },
};
