import { describe, expect, it } from 'vitest';
import type { PublicEntry, State, Ties } from '../../src/model/publication.ts';
import type { CompleteRelease } from '../../src/model/release.ts';
import { asPrinted } from '../../src/newsroom/notice.ts';
import { revisionOf } from '../../src/newsroom/revision.ts';
import { html } from '../../src/render/formats/html.ts';
import { hostileRelease, hostileWords } from './hostile-release.ts';
import { readRelease, releaseOf, rendered, renderedAs } from './newsroom.ts';

/** The page's one piece of JSON-LD, as a browser finds it: up to the first `<` that ends a script. */
function dataIn(page: unknown) {
  const found = [...String(page).matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script/g)];
  expect(found).toHaveLength(1);
  return JSON.parse(found[0]?.[1] ?? '');
}

async function dataAs(release: CompleteRelease, state: State = { kind: 'public' }, ties?: Ties) {
  const entry: PublicEntry = {
    release,
    address: '2024/07/01/ferry/',
    state,
    revision: revisionOf(release, state),
  };
  return dataIn((await renderedAs(asPrinted(entry, true), html, ties)).content);
}

function ferry(...lines: string[]): Promise<CompleteRelease> {
  const front = [
    'title: Ferry sails',
    'date: 2024-07-01',
    'organisers: [{ name: Island Ferries, abbreviation: IF }]',
  ];
  return releaseOf(
    `---\n${[...front, ...lines].join('\n')}\ncontact: { url: https://ferries.example.org, email: press@ferries.example.org }\n---\n\nFrom Monday.\n`,
  );
}

const organisations = [
  ['Jointly organised by', 'Intellectual Property Department'],
  ['Jointly organised by', 'Guangdong Administration for Market Regulation'],
  ['Jointly organised by', "Zhongshan Municipal People's Government"],
  ['Jointly organised by', 'Hong Kong Trade Development Council'],
  ['Undertaken by', 'Zhongshan Administration for Market Regulation'],
  [
    'Co-organised by',
    'Hong Kong Economic and Trade Office in Guangdong of the Government of the Hong Kong Special Administrative Region',
  ],
  ['Co-organised by', 'Zhongshan S&Z Institute of Standards and Quality'],
  [
    'Supported by',
    'Members of the Guangdong/Hong Kong Expert Group on the Protection of Intellectual Property Rights',
  ],
  ['Supported by', 'Federation of Hong Kong Industries'],
];

it('has the event of the founding sample with all nine organisers, each in its role', async () => {
  const { content } = await rendered(await readRelease('releases/2024-09-05-ip-seminar.md'), html);
  const { about: event, author, sourceOrganization } = dataIn(content);
  expect(event).toMatchObject({
    '@type': 'Event',
    name: expect.stringContaining('2024 Guangdong/Hong Kong Seminar'),
    startDate: '2024-09-05',
    location: { '@type': 'Place', name: 'Zhongshan' },
    eventStatus: 'https://schema.org/EventScheduled',
  });
  expect(
    event.organizer.map(({ roleName, organizer }: Record<string, Record<string, string>>) => [
      roleName,
      organizer?.name,
    ]),
  ).toEqual(organisations);
  expect(event.organizer[1].organizer.alternateName).toEqual([
    'Guangdong Intellectual Property Administration',
  ]);
  expect(author.map(({ name }: { name: string }) => name)).toEqual(
    organisations.slice(0, 4).map(([, name]) => name),
  );
  expect(sourceOrganization).toBeUndefined();
});

it('has the organisers in their roles with the text where there is no event', async () => {
  expect(await dataAs(await ferry())).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: 'https://newsroom.example.org/2024/07/01/ferry/',
    mainEntityOfPage: 'https://newsroom.example.org/2024/07/01/ferry/',
    headline: 'Ferry sails',
    datePublished: '2024-07-01',
    inLanguage: 'en',
    version: 1,
    author: [{ '@type': 'Organization', name: 'Island Ferries', alternateName: ['IF'] }],
    publisher: {
      '@type': 'Organization',
      name: 'The Newsroom',
      url: 'https://newsroom.example.org/',
      contactPoint: {
        '@type': 'ContactPoint',
        contactType: 'press',
        url: 'https://ferries.example.org',
        email: 'press@ferries.example.org',
      },
    },
    sourceOrganization: [
      {
        '@type': 'OrganizationRole',
        roleName: 'Issued by',
        sourceOrganization: { '@type': 'Organization', name: 'Island Ferries', alternateName: ['IF'] },
      },
    ],
  });
});

describe('the life of a release', () => {
  it('a correction is told with its words, and changes headline and date', async () => {
    const changes =
      'changes: [{ at: 2024-07-02, kind: correction, note: The Alca. }, { at: 2024-07-03, kind: update, note: B. }]';
    expect(await dataAs(await ferry(changes))).toMatchObject({
      headline: 'CORRECTED: Ferry sails',
      dateModified: '2024-07-03',
      correction: [{ '@type': 'CorrectionComment', datePublished: '2024-07-02', text: 'The Alca.' }],
    });
  });

  it('one that was withdrawn says so, and nothing of what it announced', async () => {
    const release = await ferry(
      'status: withdrawn',
      'withdrawal: { reason: Rust., original: shown }',
      'event: { start: 2024-07-05 }',
    );
    const data = await dataAs(release, { kind: 'withdrawn' });
    expect(data).toMatchObject({ headline: 'WITHDRAWN: Ferry sails', creativeWorkStatus: 'Withdrawn' });
    expect(data).not.toHaveProperty('about');
  });

  it('translations name what they were made from, the others what was made from them', async () => {
    const versions = [
      { address: '2024/07/01/ferry/', title: 'Ferry sails', lang: 'en' },
      { address: 'pt/2024/07/01/ferry/', title: 'O ferry parte', lang: 'pt' },
    ];
    const [, other] = versions;
    if (!other) throw new Error('no other version');
    const pt = {
      '@type': 'NewsArticle',
      inLanguage: 'pt',
      url: 'https://newsroom.example.org/pt/2024/07/01/ferry/',
    };
    const state: State = { kind: 'public' };
    expect(await dataAs(await ferry(), state, { versions })).toMatchObject({ workTranslation: [pt] });
    const made = await dataAs(await ferry('translations-of: o-ferry'), state, { versions });
    expect(made).toMatchObject({ translationOfWork: pt });
    expect(await dataAs(await ferry(), state, { versions, authoritative: other })).toMatchObject({
      translationOfWork: pt,
    });
  });
});

it('has photos, people and topics', async () => {
  const release = await ferry(
    'photos: [{ file: a b.jpg, alt: A boat, caption: The Alca, credit: Ana Reis }]',
    'people: [{ name: Ana Reis, title: Captain, organisation: Island Ferries }]',
    'topics: [Boats]',
  );
  expect(await dataAs(release)).toMatchObject({
    image: [
      {
        url: 'https://newsroom.example.org/2024/07/01/ferry/a%20b.jpg',
        caption: 'The Alca',
        creditText: 'Ana Reis',
      },
    ],
    mentions: [
      { '@type': 'Person', name: 'Ana Reis', jobTitle: 'Captain', affiliation: { name: 'Island Ferries' } },
    ],
    keywords: ['Boats'],
  });
});

it('takes hostile words as words, which neither end the script nor become an address', async () => {
  const page = String((await rendered(await hostileRelease(), html)).content);
  const [, script = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script/.exec(page) ?? [];
  expect(script).not.toMatch(/[<>&\u2028\u2029\r\n]/);
  const { headline, about } = dataIn(page);
  expect(headline).toContain(hostileWords);
  expect(about.url).toBe('https://newsroom.example.org/release/');
});

it('leaves no second description in the markup', async () => {
  const page = String((await rendered(await readRelease('releases/2024-09-05-ip-seminar.md'), html)).content);
  expect(page).not.toMatch(/itemscope|itemprop/);
  expect(page).toContain('<meta property="article:tag" content="Intellectual property">');
  expect(Buffer.byteLength(page)).toBeLessThan(30_000);
});
