/** The front matter of a release, as far as lists tell of it. */
interface Told {
  readonly title: string;
  readonly date: string;
  readonly lang?: string;
  readonly more?: string;
}

/** A release as a file has it. */
export function written({
  title,
  date,
  lang = 'en',
  more = 'organisers: [Harbour Authority]',
}: Told): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\nlang: ${lang}\ncontact:\n  url: https://saltmere.example\n${more}\n---\n\nText.\n`;
}

const ferry = `location: Saltmere
kind: Press release
summary: The service leaves Quay 4 at 22:15 from Monday, and carries up to 60 bicycles and 12 cars.
organisers:
  - name: Harbour Authority
    abbreviation: SHA
    url: https://harbour.saltmere.example
  - name: Outer Islands Ferries
    role: supporter
topics: [Ferries, Safety at sea]
photos:
  - file: photos/ferry at night.png
    alt: A ferry with its lights on, leaving the quay
    credit: Ana Reis
changes:
  - at: 2026-11-21
    kind: correction
    note: The quay is number 4.`;

const wall = `location: Saltmere
kind: Statement
summary: The wall is whole again from the mole to the old customs house.
organisers: [Harbour Authority, Saltmere Town Council]
topics: [Works & dredging]`;

/** Two years of a newsroom in three languages, enough of one of them for a second page. */
export const releases: readonly string[] = [
  written({ title: 'Night ferry returns to the outer islands', date: '2026-11-20T10:00+00:00', more: ferry }),
  ...Array.from({ length: 22 }, (_, index) =>
    written({
      title: `Harbour notice ${22 - index}: “low water” & <mud>`,
      date: `202${index < 11 ? 6 : 5}-${String(((21 - index) % 11) + 1).padStart(2, '0')}-05`,
      more: index % 3 === 0 ? wall : 'organisers: [Harbour Authority]',
    }),
  ),
  written({
    title: '夜航渡輪重返外島',
    date: '2026-11-20T18:00+08:00',
    lang: 'zh-Hant-HK',
    more: 'location: 鹽沼\nkind: 新聞公報\nsummary: 服務由星期一起每晚十時十五分由四號碼頭開出。\norganisers: [港務局]\ntopics: [渡輪]',
  }),
  written({
    title: 'العبّارة الليلية تعود إلى الجزر الخارجية',
    date: '2026-11-20',
    lang: 'ar',
    more: 'location: سالتمير\norganisers: [هيئة الميناء, "Outer Islands Ferries"]\ntopics: [العبّارات]',
  }),
];
