import { contact, date, imprint, labels, type ShapeOf, viewShape } from '../view/shape.ts';
import type { IssueView } from './view.ts';

/** The shape of an `IssueView`. */
export const issueShape: ShapeOf<IssueView> = {
  fields: {
    lang: 'text',
    dir: 'text',
    title: 'text',
    shortHeadline: 'text',
    date,
    summary: 'text',
    opening: 'markup',
    links: viewShape.fields.links,
    contents: { list: { fields: { text: 'text', href: 'text', lang: 'text', dir: 'text' } } },
    stories: { list: viewShape },
    organisation: 'text',
    contact,
    site: 'text',
    mail: viewShape.fields.mail,
    labels: { fields: labels },
    ...imprint,
  },
};
