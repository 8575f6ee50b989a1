import type { View } from '../view.ts';
import { type LabelName, labelNames } from '../words.ts';

/**
 * What a template may find where: plain text, markup ready to be printed raw, a list, or named fields.
 * Templates are held against it before they are filled, so that a misspelt field shows even where no release
 * reaches it.
 */
export type Shape = 'text' | 'markup' | ListShape | FieldsShape;

export interface ListShape {
  readonly list: Shape;
}

export interface FieldsShape {
  readonly fields: Readonly<Record<string, Shape>>;
}

export type ShapeOf<T> = T extends string | number | boolean
  ? 'text' | 'markup'
  : T extends readonly (infer Item)[]
    ? { readonly list: ShapeOf<Item> }
    : { readonly fields: { readonly [Field in keyof T]-?: ShapeOf<NonNullable<T[Field]>> } };

export const date = { fields: { iso: 'text', words: 'text' } } as const;

export const link = {
  fields: { text: 'text', lang: 'text', dir: 'text', href: 'text', url: 'text' },
} as const;

export const labels = Object.fromEntries(labelNames.map((name) => [name, 'text'])) as Record<
  LabelName,
  'text'
>;

export const contact = {
  fields: {
    url: 'text',
    href: 'text',
    name: 'text',
    organisation: 'text',
    email: 'text',
    mailto: 'text',
    phone: 'text',
    phoneLine: 'text',
    tel: 'text',
    address: 'text',
  },
} as const;

export const version = { fields: { ...link.fields, current: 'text', locale: 'text' } } as const;

export const alternate = { fields: { lang: 'text', url: 'text' } } as const;

export const navigation = { list: { fields: { text: 'text', href: 'text', current: 'text' } } } as const;

export const feeds = { list: { fields: { text: 'text', href: 'text', type: 'text' } } } as const;

export const imprint = {
  address: 'text',
  logo: { fields: { src: 'text', url: 'text', mailed: 'text', width: 'text', height: 'text' } },
  colours: { fields: { accent: 'text', dark: 'text' } },
  rights: 'text',
} as const;

/** The shape of a `View`; the type holds the two together. */
export const viewShape: ShapeOf<View> = {
  fields: {
    lang: 'text',
    dir: 'text',
    mark: 'text',
    title: 'text',
    shortTitle: 'text',
    headline: 'text',
    shortHeadline: 'text',
    subtitle: 'text',
    kind: 'text',
    ref: 'text',
    date,
    location: 'text',
    dateline: { fields: { location: 'text', date } },
    summary: 'text',
    organisers: {
      list: {
        fields: {
          role: 'text',
          heading: 'text',
          items: {
            list: {
              fields: {
                name: 'text',
                also: 'text',
                abbreviation: 'text',
                bracketed: 'text',
                url: 'text',
                href: 'text',
                page: 'text',
              },
            },
          },
        },
      },
    },
    contact,
    event: {
      fields: {
        name: 'text',
        start: date,
        end: date,
        when: 'text',
        location: 'text',
        url: 'text',
        href: 'text',
      },
    },
    people: { list: { fields: { name: 'text', title: 'text', organisation: 'text' } } },
    photos: {
      list: {
        fields: {
          file: 'text',
          src: 'text',
          url: 'text',
          alt: 'text',
          caption: 'text',
          credit: 'text',
          creditLine: 'text',
          shown: 'text',
          width: 'text',
          height: 'text',
          mailed: { fields: { url: 'text', width: 'text', height: 'text' } },
          srcset: 'text',
          sizes: 'text',
          mediaType: 'text',
          details: 'text',
        },
      },
    },
    attachments: {
      list: {
        fields: {
          file: 'text',
          href: 'text',
          url: 'text',
          title: 'text',
          mediaType: 'text',
          details: 'text',
        },
      },
    },
    topics: { list: 'text' },
    topicLinks: { list: { fields: { text: 'text', href: 'text' } } },
    home: 'text',
    navigation,
    feeds,
    changes: { list: { fields: { kind: 'text', label: 'text', date, note: 'text' } } },
    version: 'text',
    modified: date,
    withdrawal: { fields: { date, reason: 'text', original: 'text', replacement: link } },
    versions: { list: version },
    alternates: { list: alternate },
    authoritative: link,
    locale: 'text',
    body: 'markup',
    notes: 'markup',
    boilerplate: 'markup',
    links: { list: { fields: { number: 'text', url: 'text' } } },
    labels: { fields: labels },
    wireText: 'text',
    calendar: 'text',
    policy: 'text',
    linkedData: 'markup',
    mail: { fields: { reason: 'text', unsubscribe: 'text' } },
    cut: 'text',
    organisation: 'text',
    closing: { fields: { mark: 'text', dashed: 'text', lines: { list: 'text' } } },
    ...imprint,
    site: 'text',
    canonical: 'text',
  },
};
