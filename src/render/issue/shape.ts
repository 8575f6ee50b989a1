import { contact, date, imprint, labels, type ShapeOf, viewShape } from '../view/shape.ts';
import type { IssueView } from './view.ts';

const { policy: _, linkedData: __, cut: ___, ...story } = viewShape.fields;

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
    stories: { list: { fields: story } },
    organisation: 'text',
    contact,
    site: 'text',
    mail: viewShape.fields.mail,
    labels: { fields: labels },
    ...imprint,
  },
};
