import type { View } from '../../src/render/view.ts';
import { type LabelName, labelNames } from '../../src/render/words.ts';

/** A view in which nothing is empty. */
export function aView(): View {
  const date = { iso: '2024-09-05', words: 'Thursday 5 September 2024' };
  const link = {
    text: 'Português',
    lang: 'pt',
    dir: 'ltr',
    href: '../pt/',
    url: 'https://h.example/pt/',
  } as const;
  const labels = Object.fromEntries(
    labelNames.map((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)]),
  ) as Record<LabelName, string>;
  return {
    lang: 'en',
    dir: 'ltr',
    mark: null,
    title: 'A title',
    shortTitle: 'A title',
    headline: 'CORRECTED: A title',
    shortHeadline: 'CORRECTED: A title',
    subtitle: 'A subtitle',
    kind: 'Press release',
    ref: 'HO/12',
    date,
    location: 'Portsea',
    dateline: { location: 'Portsea', date },
    summary: 'A summary.',
    organisers: [
      {
        role: 'organiser',
        heading: 'Organised by',
        items: [
          {
            name: 'Harbour Office',
            also: 'Port Board',
            abbreviation: 'HO',
            bracketed: ' (HO)',
            url: 'https://h.example',
            href: 'https://h.example',
          },
          { name: 'Coast Watch', also: null, abbreviation: null, bracketed: null, url: null, href: null },
        ],
      },
    ],
    contact: {
      url: 'https://h.example',
      href: 'https://h.example',
      name: 'Ana Reis',
      organisation: 'Harbour Office',
      email: 'press@h.example',
      mailto: 'mailto:press@h.example',
      phone: '+44 20 7946 0000',
      phoneLine: '+44\u00a020\u00a07946\u00a00000',
      tel: 'tel:+442079460000',
      address: '1 Quay',
    },
    event: {
      name: 'Open day',
      start: date,
      end: date,
      when: 'Thursday 5 September 2024',
      location: 'Quay',
      url: 'https://h.example/e',
      href: 'https://h.example/e',
    },
    people: [{ name: 'Ana Reis', title: 'Harbour master', organisation: 'Harbour Office' }],
    photos: [
      {
        file: 'a.jpg',
        src: 'a.jpg',
        url: 'https://h.example/a.jpg',
        alt: 'A quay',
        caption: 'The quay',
        credit: 'HO',
        creditLine: 'Photo: HO',
        shown: false,
      },
    ],
    attachments: [{ file: 'a.pdf', href: 'a.pdf', url: 'https://h.example/a.pdf', title: 'The plan' }],
    topics: ['harbours'],
    changes: [{ kind: 'correction', label: 'Correction', date, note: 'A date was wrong.' }],
    version: 2,
    modified: date,
    withdrawal: { date, reason: 'It was wrong.', original: true, replacement: link },
    versions: [{ ...link, current: false, locale: 'pt_PT' }],
    alternates: [{ lang: 'x-default', url: 'https://h.example/' }],
    authoritative: link,
    locale: 'en_GB',
    body: '<p>Body</p>',
    notes: '<p>Notes</p>',
    boilerplate: '<p>About</p>',
    links: [{ number: 1, url: 'https://h.example' }],
    labels,
    organisation: 'Harbour Office',
    closing: { mark: 'Ends', dashed: '— Ends —', lines: ['Ends'] },
    address: '1 Quay',
    logo: {
      src: '../logo.png',
      url: 'https://h.example/logo.png',
      mailed: 'https://h.example/logo.png',
      width: 200,
      height: 50,
    },
    colours: { accent: '#0d4f7c', dark: '#8cc3ec' },
    rights: '© 2024 Harbour Office',
    site: 'https://h.example/',
    canonical: 'https://h.example/2024/09/05/a-title/',
  };
}
