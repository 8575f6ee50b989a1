import {
  alternate,
  contact,
  date,
  feeds,
  imprint,
  labels,
  navigation,
  type ShapeOf,
  version,
} from '../../view/shape.ts';
import type { ArchivePageView, DirectoryView, ListingView } from './view.ts';

/** Of what every page of the archive has. */
export const pageShape: ShapeOf<ArchivePageView>['fields'] = {
  lang: 'text',
  dir: 'text',
  locale: 'text',
  heading: 'text',
  title: 'text',
  description: 'text',
  organisation: 'text',
  home: 'text',
  navigation,
  trail: navigation,
  versions: { list: version },
  alternates: { list: alternate },
  feeds,
  ...imprint,
  site: 'text',
  canonical: 'text',
  labels: { fields: labels },
  policy: 'text',
};

const item = {
  fields: {
    title: 'text',
    href: 'text',
    date,
    kind: 'text',
    location: 'text',
    summary: 'text',
    topics: { list: 'text' },
    flag: 'text',
    role: 'text',
    photo: {
      fields: { src: 'text', alt: 'text', width: 'text', height: 'text', srcset: 'text', sizes: 'text' },
    },
  },
} as const;

const pagination = {
  fields: {
    words: 'text',
    newer: 'text',
    older: 'text',
    pages: { list: { fields: { number: 'text', href: 'text', current: 'text', gap: 'text' } } },
  },
} as const;

const lists = {
  list: {
    fields: {
      heading: 'text',
      href: 'text',
      count: 'text',
      links: { list: { fields: { ...navigation.list.fields, count: 'text' } } },
    },
  },
} as const;

/** The shape of a `ListingView`. */
export const listingShape: ShapeOf<ListingView> = {
  fields: {
    ...pageShape,
    lead: item,
    groups: { list: { fields: { heading: 'text', iso: 'text', items: { list: item } } } },
    pagination,
    count: 'text',
    organiser: {
      fields: {
        also: 'text',
        url: 'text',
        href: 'text',
        roles: { list: { fields: { heading: 'text', count: 'text' } } },
      },
    },
    contact,
    lists,
  },
};

/** The shape of a `DirectoryView`. */
export const directoryShape: ShapeOf<DirectoryView> = { fields: { ...pageShape, groups: lists, pagination } };
