import { parseFeed as parsedByOther } from '@rowanmanning/feed-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { atom } from '../../../src/render/archive/atom.ts';
import { jsonFeed } from '../../../src/render/archive/json-feed.ts';
import { rss } from '../../../src/render/archive/rss.ts';
import { faultsOf } from './feed-rules.ts';
import { filesOf, newsroomOf, site, text } from './printing.ts';
import { all, one, words, xmlTree } from './xml-tree.ts';

const feedFormats = [rss, atom, jsonFeed];
const names = { rss: 'feed.xml', atom: 'atom.xml', 'json-feed': 'feed.json' } as const;
const nameOf = ({ id }: { id: string }) => names[id as keyof typeof names];

type Given = Parameters<typeof newsroomOf>;

async function feedOf(format: typeof rss, folder: string, ...given: Given): Promise<string> {
  const files = await filesOf(format, await newsroomOf(...given));
  return files.get(folder + nameOf(format)) ?? '';
}

const nine = {
  seminar: text(
    [
      'title: Seminar on patents',
      'lang: en-HK',
      'key: seminar',
      'date: 2024-09-05T18:05+08:00',
      'summary: Two hundred firms & their patents.',
      'topics: [Patents, Small firms]',
      'organisers:',
      ...['IP Department', 'City Government', 'Trade Council'].map((name) => `  - ${name}`),
      '  - { name: City Administration, role: undertaker, url: https://city.example.org/ }',
      ...['Trade Office', 'Standards Institute', 'Expert Group'].map(
        (n) => `  - { name: ${n}, role: co-organiser }`,
      ),
      '  - { name: Federation, role: supporter }',
      '  - { name: Radio One, role: media partner }',
      'contact: { url: https://ipd.example.org, name: Press Office, email: press@ipd.example.org }',
      'photos: [{ file: "hall one.jpg", alt: A hall, caption: The hall, credit: Ana Reis }]',
      'attachments: [{ file: programme.pdf, title: The programme }]',
    ],
    'See [the plan](programme.pdf), [the site](/about) and [a note](#notes).[^1]\n\n![A hall](hall%20one.jpg)\n\n[^1]: A footnote.\n',
  ),
  'seminar-zh': text(
    ['title: 專利研討會', 'lang: zh-Hant-HK', 'key: seminar', 'date: 2024-09-05T18:05+08:00'],
    '二百家企業。\n',
  ),
};
const page = `${site}en-hk/2024/09/05/seminar/`;
const chinese = `${site}zh-hant-hk/2024/09/05/seminar-zh/`;
const authors = [
  'IP Department',
  'City Government',
  'Trade Council',
  'Trade Office',
  'Standards Institute',
  'Expert Group',
];
const contributors = ['City Administration', 'Federation', 'Radio One'];

describe('a feed read back by another program', () => {
  test('has the facts of a release in RSS', async () => {
    const feed = parseRssFeed(await feedOf(rss, 'en-hk/', nine));
    expect(feed.items).toHaveLength(1);
    const [item] = feed.items ?? [];
    expect(item).toMatchObject({
      title: 'Seminar on patents',
      link: page,
      guid: { value: page, isPermaLink: true },
      pubDate: 'Thu, 05 Sep 2024 18:05:00 +0800',
      description: 'Two hundred firms & their patents.',
      categories: [{ name: 'Patents' }, { name: 'Small firms' }],
      dc: { creators: authors, contributors, languages: ['en-HK'] },
      xml: { lang: 'en-HK' },
      atom: {
        updated: '2024-09-05T18:05:00+08:00',
        links: [{ rel: 'alternate', hreflang: 'zh-Hant-HK', href: chinese }],
      },
      media: {
        contents: [
          {
            url: `${page}hall%20one.jpg`,
            type: 'image/jpeg',
            medium: 'image',
            credits: [{ value: 'Ana Reis' }],
          },
          { url: `${page}programme.pdf`, type: 'application/pdf', title: { value: 'The programme' } },
        ],
      },
    });
    expect(item?.authors?.[0]).toMatchObject({ email: 'press@ipd.example.org', name: 'Press Office' });
  });

  test('has the facts of a release in Atom', async () => {
    const feed = parseAtomFeed(await feedOf(atom, 'en-hk/', nine));
    expect(feed.entries).toHaveLength(1);
    const [entry] = feed.entries ?? [];
    expect(entry).toMatchObject({
      id: page,
      title: { value: 'Seminar on patents' },
      published: '2024-09-05T18:05:00+08:00',
      updated: '2024-09-05T18:05:00+08:00',
      summary: { value: 'Two hundred firms & their patents.' },
      categories: [{ term: 'Patents' }, { term: 'Small firms' }],
      authors: authors.map((name) => ({ name })),
      contributors: [
        { name: 'City Administration', uri: 'https://city.example.org/' },
        ...contributors.slice(1).map((name) => ({ name })),
      ],
      xml: { lang: 'en-HK' },
      links: [
        { rel: 'alternate', type: 'text/html', hreflang: 'en-HK', href: page },
        { rel: 'alternate', type: 'text/html', hreflang: 'zh-Hant-HK', href: chinese },
        { rel: 'enclosure', type: 'image/jpeg', title: 'The hall', href: `${page}hall%20one.jpg` },
        { rel: 'enclosure', type: 'application/pdf', title: 'The programme', href: `${page}programme.pdf` },
      ],
    });
  });

  test('has the facts of a release in JSON', async () => {
    const written = await feedOf(jsonFeed, 'en-hk/', nine);
    const [item] = parseJsonFeed(written).items ?? [];
    expect(item).toMatchObject({
      id: page,
      url: page,
      title: 'Seminar on patents',
      language: 'en-HK',
      date_published: '2024-09-05T18:05:00+08:00',
      summary: 'Two hundred firms & their patents.',
      tags: ['Patents', 'Small firms'],
      authors: authors.map((name) => ({ name })),
      image: `${page}hall%20one.jpg`,
      attachments: [
        { url: `${page}hall%20one.jpg`, mime_type: 'image/jpeg', title: 'The hall' },
        { url: `${page}programme.pdf`, mime_type: 'application/pdf', title: 'The programme' },
      ],
    });
    const { organisers, versions } = JSON.parse(written).items[0]._pressdesk;
    expect(organisers).toContainEqual({
      role: 'undertaker',
      name: 'City Administration',
      url: 'https://city.example.org/',
    });
    expect(organisers).toContainEqual({ role: 'media partner', name: 'Radio One' });
    expect(organisers).toHaveLength(9);
    expect(versions).toEqual([{ language: 'zh-Hant-HK', url: chinese }]);
  });

  test.each([rss, atom])('says the same to a third: $id', async (format) => {
    const feed = parsedByOther(await feedOf(format, '', nine));
    expect(feed.title).toBe('The Newsroom');
    expect(feed.items.map(({ title, url }) => [title, url])).toEqual([
      ['Seminar on patents', page],
      ['專利研討會', chinese],
    ]);
    expect(feed.items.map(({ published }) => published?.toISOString())).toEqual(
      Array(2).fill('2024-09-05T10:05:00.000Z'),
    );
  });
});

test.each(feedFormats)(
  'has the whole text, for people, with every address from anywhere: $id',
  async (format) => {
    const [content = ''] = contentsOf(await feedOf(format, 'en-hk/', nine));
    expect(content).toContain(`<a href="${page}programme.pdf">the plan</a>`);
    expect(content).toContain(`<a href="${site}about">the site</a>`);
    expect(content).toContain(`<a href="${page}#body-notes">a note</a>`);
    expect(content).toContain(`<img src="${page}hall%20one.jpg" alt="A hall">`);
    expect(content).toContain('The hall · Photo: Ana Reis');
    expect(content).toContain('A footnote.');
    for (const name of [...authors, ...contributors]) expect(content).toContain(name);
    for (const role of ['Undertaken by', 'Co-organised by', 'Supported by', 'Media partner'])
      expect(content).toContain(`<dt>${role}</dt>`);
    expect(content).toContain('mailto:press@ipd.example.org');
  },
);

function contentsOf(feed: string): readonly string[] {
  if (feed.startsWith('{'))
    return JSON.parse(feed).items.map((item: { content_html: string }) => item.content_html);
  const root = xmlTree(feed);
  const channel = one(root, 'channel');
  return channel
    ? all(channel, 'item').flatMap((item) => words(item, 'content:encoded'))
    : all(root, 'atom:entry').flatMap((entry) => words(entry, 'atom:content'));
}

const titlesOf = (feed: string) => parsedTitles(feed).map(({ title }) => title);

function parsedTitles(feed: string) {
  if (feed.startsWith('{')) return JSON.parse(feed).items as { title: string }[];
  return parsedByOther(feed).items;
}

describe.each(feedFormats)('$id', (format) => {
  const feed = (folder: string, ...given: Given) => feedOf(format, folder, ...given);

  test('is there for the newsroom, each language, and each topic in a language', async () => {
    const files = await filesOf(
      format,
      await newsroomOf({ ...nine, ko: text(['lang: ko', 'topics: [특허]']) }),
    );
    expect([...files.keys()].sort()).toEqual(
      [
        '',
        'en-hk/',
        'en-hk/topics/patents/',
        'en-hk/topics/small-firms/',
        'en/',
        'ko/',
        'ko/topics/특허/',
        'zh-hant-hk/',
      ]
        .map((folder) => folder + nameOf(format))
        .sort(),
    );
  });

  test("has a feed for the newsroom's own language too, and its topics at the root", async () => {
    const files = await filesOf(format, await newsroomOf(nine, { lang: 'en-HK' }));
    expect([...files.keys()]).toEqual(
      ['', 'en-hk/', 'topics/patents/', 'topics/small-firms/', 'zh-hant-hk/'].map(
        (one) => one + nameOf(format),
      ),
    );
  });

  test('obeys the rules of its kind', async () => {
    for (const written of (await filesOf(format, await newsroomOf(nine))).values()) {
      expect(faultsOf[format.id]?.(written)).toEqual([]);
    }
  });

  test('is valid without any release', async () => {
    const files = await filesOf(format, await newsroomOf({}));
    expect([...files.keys()]).toEqual([nameOf(format), `en/${nameOf(format)}`]);
    for (const written of files.values()) {
      expect(faultsOf[format.id]?.(written)).toEqual([]);
      expect(titlesOf(written)).toEqual([]);
    }
  });

  test('has the newest, and not more than a reader can bear', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => {
        const day = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
        return [`r${index}`, text([`title: Of ${day}`, `date: ${day}`])];
      }),
    );
    const titles = titlesOf(await feed('', many));
    expect(titles).toHaveLength(40);
    expect([titles[0], titles[39]]).toEqual(['Of 2024-02-29', 'Of 2024-01-21']);
  });

  test('flags a correction in the headline, and tells when it was made', async () => {
    const corrected = text([
      'date: 2024-09-05T09:00+02:00',
      'changes: [{ at: 2024-09-06T10:00+02:00, kind: correction, note: The bridge is 30 metres long. }]',
    ]);
    const written = await feed('', { corrected });
    expect(titlesOf(written)).toEqual(['CORRECTED: Harbour opens']);
    expect(written).toContain('2024-09-06T10:00:00+02:00');
    expect(contentsOf(written)[0]).toContain('The bridge is 30 metres long.');
  });

  test('has nothing before its time, no draft, and nothing that was withdrawn', async () => {
    const written = await feed('', {
      out: text(['title: Out']),
      later: text(['title: Later', 'embargo: 2026-11-27T13:00+00:00']),
      draft: text(['title: Draft', 'status: draft']),
      back: text([
        'title: Back',
        'status: withdrawn',
        'withdrawal: { at: 2026-11-27, reason: Wrong figures. }',
      ]),
    });
    expect(titlesOf(written)).toEqual(['Out']);
    expect(written).not.toMatch(/Later|Draft|Back/);
  });

  test('does not change with the clock', async () => {
    const [early, late] = [await feed('', nine, {}, '2024-09-06T00:00:00Z'), await feed('', nine)];
    expect(late).toBe(early);
  });

  test('takes a template of the newsroom for the text of its items', async () => {
    const own = { name: 'feed/content', path: 'own', text: '<p>{{headline}}, in our words</p>\n' };
    const files = await filesOf(format, await newsroomOf(nine), [own]);
    expect(contentsOf(files.get(nameOf(format)) ?? '')[0]).toBe('<p>Seminar on patents, in our words</p>');
  });
});

describe('what was withdrawn', () => {
  const back = text([
    'title: The secret title',
    'lang: en-GB',
    'date: 2026-11-20',
    'topics: [Harbour]',
    'status: withdrawn',
    'withdrawal: { at: 2026-11-25T16:30+00:00, reason: The figures & dates were wrong. }',
  ]);
  const other = text(['title: Another', 'lang: en-GB', 'topics: [Harbour]']);

  test('is told to readers of Atom, so that they take it back too', async () => {
    const files = await filesOf(atom, await newsroomOf({ back, other }, { lang: 'en-GB' }));
    for (const path of ['atom.xml', 'en-gb/atom.xml', 'topics/harbour/atom.xml']) {
      const feed = files.get(path) ?? '';
      const [deleted, ...more] = all(xmlTree(feed), 'at:deleted-entry');
      expect(more).toEqual([]);
      expect(deleted?.attributes).toEqual({ ref: `${site}2026/11/20/back/`, when: '2026-11-25T16:30:00Z' });
      expect(one(deleted, 'at:comment')?.text).toBe('The figures & dates were wrong.');
      expect(feed).not.toContain('secret');
      expect(faultsOf.atom?.(feed)).toEqual([]);
    }
  });

  test('is told to readers of a language in which nothing else is left', async () => {
    const files = await filesOf(atom, await newsroomOf({ back, other: text(['lang: fr']) }, { lang: 'fr' }));
    const feed = xmlTree(files.get('en-gb/atom.xml') ?? '');
    expect(all(feed, 'atom:entry')).toEqual([]);
    expect(all(feed, 'at:deleted-entry')).toHaveLength(1);
  });

  test('makes the feed newer', async () => {
    const before = await feedOf(atom, '', { other: text(['date: 2026-11-20']) });
    const after = await feedOf(atom, '', { other: text(['date: 2026-11-20']), back });
    expect(one(xmlTree(before), 'atom:updated')?.text).toBe('2026-11-20T00:00:00Z');
    expect(one(xmlTree(after), 'atom:updated')?.text).toBe('2026-11-25T16:30:00Z');
  });
});
