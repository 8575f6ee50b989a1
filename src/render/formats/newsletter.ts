import type { Root } from 'mdast';
import { direction } from '../../language/script.ts';
import { mostHtmlBytes, quotedPrintableSize } from '../../mail/size.ts';
import { bodyPhotos } from '../body/photos.ts';
import type { FilledFormat } from '../format.ts';
import { labelled } from '../punctuation.ts';

/** The HTML part of the e-mail. */
export const newsletter: FilledFormat = {
  id: 'newsletter',
  mediaType: 'text/html',
  file: 'newsletter.html',
  template: 'newsletter/newsletter',
  fits: (content) => quotedPrintableSize(content) <= mostHtmlBytes,
  async body({ data, body, titleHeading, notes, boilerplate }, { config, words, page, assets }) {
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
      body: mailBody(bodyPhotos(content, data.photos, creditLine).root, { ...shared, topHeading: 2 }),
      notes: await aside(notes),
      boilerplate: await aside(boilerplate),
      links: [],
    };
  },
};
