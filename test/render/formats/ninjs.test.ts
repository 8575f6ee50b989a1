import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PublicEntry, State, Ties } from '../../../src/model/publication.ts';
import type { CompleteRelease } from '../../../src/model/release.ts';
import { asPrinted } from '../../../src/newsroom/notice.ts';
import { revisionOf } from '../../../src/newsroom/revision.ts';
import { parseRelease } from '../../../src/parse/release.ts';
import { ninjs } from '../../../src/render/formats/ninjs.ts';
import { hostileRelease, hostileWords } from '../hostile-release.ts';
import { config, readRelease, releaseOf, releasePaths, rendered, renderedAs } from '../newsroom.ts';
import { faultsOfNinjs } from '../ninjs-schema.ts';

type Item = Record<string, unknown> & {
  readonly organisations: readonly Record<string, unknown>[];
  readonly headlines: readonly { value: string }[];
  readonly bodies?: readonly {
    role: string;
    contentType: string;
    charCount: number;
    wordCount: number;
    value: string;
  }[];
};

/** The item as whoever fetches it reads it, held against the schema. */
async function itemOf(release: CompleteRelease, changes: Parameters<typeof rendered>[2] = {}): Promise<Item> {
  return valid((await rendered(release, ninjs, changes)).content);
}

function valid(content: unknown): Item {
  const item = JSON.parse(String(content));
  expect(faultsOfNinjs(item)).toEqual([]);
  return item;
}

async function itemAs(release: CompleteRelease, state: State, ties?: Ties): Promise<Item> {
  const address = '2024/07/01/ferry/';
  const entry: PublicEntry = { release, address, state, revision: revisionOf(release, state) };
  return valid((await renderedAs(asPrinted(entry, true), ninjs, ties)).content);
}

function ferry(...lines: string[]): Promise<CompleteRelease> {
  const front = ['title: Ferry sails', 'date: 2024-07-01', 'organisers: [Island Ferries]', ...lines];
  return releaseOf(
    `---\n${front.join('\n')}\ncontact: { url: https://ferries.example.org }\n---\n\nFrom [Monday](times.html).\n`,
  );
}

it.each(releasePaths)('%s is valid, with a site and without', async (path) => {
  const release = await readRelease(path);
  await itemOf(release);
  await itemOf(release, { site: undefined });
});

it('has all nine organisers of the founding sample, in order, each in its role', async () => {
  const { organisations } = await itemOf(await readRelease('releases/2024-09-05-ip-seminar.md'));
  expect(organisations.map(({ rel, name, literal }) => [rel, literal ?? name])).toEqual([
    ['organiser', 'Intellectual Property Department (IPD)'],
    [
      'organiser',
      'Guangdong Administration for Market Regulation (Guangdong Intellectual Property Administration)',
    ],
    ['organiser', "Zhongshan Municipal People's Government"],
    ['organiser', 'Hong Kong Trade Development Council'],
    [
      'undertaker',
      'Zhongshan Administration for Market Regulation (Zhongshan Intellectual Property Administration)',
    ],
    [
      'co-organiser',
      'Hong Kong Economic and Trade Office in Guangdong of the Government of the Hong Kong Special Administrative Region',
    ],
    ['co-organiser', 'Zhongshan S&Z Institute of Standards and Quality'],
    [
      'supporter',
      'Members of the Guangdong/Hong Kong Expert Group on the Protection of Intellectual Property Rights',
    ],
    ['supporter', 'Federation of Hong Kong Industries'],
  ]);
});

describe('what an item is known by', () => {
  it('is the address of its page', async () => {
    expect(await itemAs(await ferry(), { kind: 'public' })).toMatchObject({
      uri: 'https://newsroom.example.org/2024/07/01/ferry/',
    });
  });

  it('is a tag of its contact, day and place where the site is not known', async () => {
    const { uri } = await itemOf(await ferry(), { site: undefined });
    expect(uri).toBe('tag:ferries.example.org,1970-01-01:release/');
  });
});

describe('dates', () => {
  const times = async (...lines: string[]) => {
    const { firstCreated, versionCreated } = await itemOf(await ferry(...lines));
    return [firstCreated, versionCreated];
  };

  it('a day begins where the release is at home, else in Greenwich', async () => {
    expect(await times()).toEqual(['2024-07-01T00:00:00Z', '2024-07-01T00:00:00Z']);
    expect(await times('timezone: Asia/Hong_Kong')).toContain('2024-07-01T00:00:00+08:00');
  });

  it('an event of a day is told as a day, one with its hour as a moment', async () => {
    expect(await itemOf(await ferry('event: { start: 2024-07-05 }'))).toMatchObject({
      eventDetails: { dates: { expectedStartDate: '2024-07-05' } },
    });
    const event = 'event: { start: 2024-07-05T10:00+02:00, end: 2024-07-06 }';
    expect(await itemOf(await ferry(event))).toMatchObject({
      eventDetails: { dates: { startDate: '2024-07-05T10:00:00+02:00', expectedEndDate: '2024-07-06' } },
    });
  });
});

describe('the life of a release', () => {
  const correction = [
    'changes:',
    '  - { at: 2024-07-02T09:00+01:00, kind: correction, note: The boat is the Alca. }',
    '  - { at: 2024-07-03, kind: update, note: Tickets are on sale. }',
  ];

  it('a correction raises the version, dates it, and is told in headline and note', async () => {
    const item = await itemAs(await ferry(...correction), { kind: 'public' });
    expect(item).toMatchObject({
      version: '3',
      versionCreated: '2024-07-03T00:00:00Z',
      firstCreated: '2024-07-01T00:00:00Z',
      pubStatus: 'usable',
      title: 'Ferry sails',
      headlines: [{ value: 'CORRECTED: Ferry sails' }],
      edNote: expect.stringContaining(
        'Correction (Tuesday 2 July 2024, 09:00 (UTC+1)): The boat is the Alca.',
      ),
    });
  });

  it('one that was withdrawn is cancelled, says why and what to read instead, and has no text', async () => {
    const withdrawal = 'withdrawal: { at: 2024-07-04, reason: It does not sail., replaced-by: other }';
    const release = await ferry('status: withdrawn', withdrawal, 'summary: It sails.', 'topics: [Boats]');
    const replacement = { address: '2024/07/04/other/', title: 'No ferry', lang: 'en' };
    const item = await itemAs(release, { kind: 'withdrawn' }, { versions: [], replacement });
    expect(item).toMatchObject({
      version: '2',
      versionCreated: '2024-07-04T00:00:00Z',
      pubStatus: 'canceled',
    });
    expect(item.headlines[0]?.value).toBe('WITHDRAWN: Ferry sails');
    expect(item.edNote).toContain('Reason: It does not sail.');
    expect(item.edNote).toContain('No ferry (https://newsroom.example.org/2024/07/04/other/)');
    expect(JSON.stringify(item)).not.toMatch(/times|It sails|Boats/);
  });

  it('one that stays readable keeps its text, and is cancelled all the same', async () => {
    const withdrawal = 'withdrawal: { at: 2024-07-04, reason: Old., original: shown }';
    const item = await itemAs(await ferry('status: withdrawn', withdrawal), { kind: 'withdrawn' });
    expect(item.pubStatus).toBe('canceled');
    expect(item.bodies?.map(({ contentType }) => contentType)).toEqual(['text/html', 'text/plain']);
  });

  it('one under embargo is withheld until its time, and marked in headline and note', async () => {
    const item = await itemAs(await ferry(), { kind: 'embargoed', until: '2030-07-01T09:00:00.000Z' });
    expect(item).toMatchObject({ pubStatus: 'withheld', embargoedUntil: '2030-07-01T09:00:00.000Z' });
    expect(item.headlines[0]?.value).toBe('EMBARGOED UNTIL Monday 1 July 2030, 09:00 (UTC): Ferry sails');
    expect(item.edNote).toContain('EMBARGOED UNTIL');
  });
});

it('names its language versions, and which of them counts', async () => {
  const versions = [
    { address: '2024/07/01/ferry/', title: 'Ferry sails', lang: 'en' },
    { address: 'pt/2024/07/01/ferry/', title: 'O ferry parte', lang: 'pt' },
    { address: 'fr/2024/07/01/ferry/', title: 'Le ferry part', lang: 'fr' },
  ];
  const [, authoritative] = versions;
  if (!authoritative) throw new Error('no version counts');
  const item = await itemAs(await ferry(), { kind: 'public' }, { versions, authoritative });
  expect(item.associations).toMatchObject([
    { rel: 'authoritative', uri: 'https://newsroom.example.org/pt/2024/07/01/ferry/', language: 'pt' },
    { rel: 'translation', uri: 'https://newsroom.example.org/fr/2024/07/01/ferry/', language: 'fr' },
  ]);
});

it('has photos and attachments as items of their own, in what kind they are', async () => {
  const item = await itemOf(
    await ferry(
      'photos: [{ file: a b.JPG, alt: A boat, caption: The Alca, credit: Ana Reis }]',
      'attachments: [{ file: times.pdf, title: Timetable }, times.xyz]',
    ),
  );
  const base = 'https://newsroom.example.org/release/';
  expect(item.associations).toEqual([
    {
      name: 'photo-1',
      rel: 'photo',
      uri: `${base}a%20b.JPG`,
      type: 'picture',
      by: 'Ana Reis',
      descriptions: [
        { role: 'caption', value: 'The Alca' },
        { role: 'alt', value: 'A boat' },
      ],
      renditions: [
        { name: 'original', href: `${base}a%20b.JPG`, contentType: 'image/jpeg', title: 'a b.JPG' },
      ],
    },
    expect.objectContaining({ rel: 'attachment', type: 'text', title: 'Timetable' }),
    expect.not.objectContaining({ type: expect.anything() }),
  ]);
});

it('completes links, counts words and characters, and keeps paragraphs on one line', async () => {
  const { bodies } = await itemOf(await ferry());
  expect(bodies).toEqual([
    {
      role: 'main',
      contentType: 'text/html',
      charCount: 12,
      wordCount: 2,
      value: '<p>From <a href="https://newsroom.example.org/release/times.html">Monday</a>.</p>',
    },
    {
      role: 'main',
      contentType: 'text/plain',
      charCount: 12,
      wordCount: 2,
      value: 'From Monday [1].\n\n[1] https://newsroom.example.org/release/times.html',
    },
  ]);
  const chinese = await releaseOf(
    '---\ntitle: A\ndate: 2024-07-01\nlang: zh\norganisers: [B]\ncontact: { url: https://b.example }\n---\n\n渡輪（Alca 2）開航。\n',
  );
  expect((await itemOf(chinese)).bodies?.[0]).toMatchObject({ charCount: 13, wordCount: 6 });
});

it('takes hostile words as words', async () => {
  for (const site of ['https://n.example/', undefined]) {
    const { content } = await rendered(await hostileRelease(), ninjs, { site });
    expect(String(content)).not.toMatch(/[\u2028\u0007\r]/);
    expect(valid(content).title).toBe(hostileWords);
  }
});

const corpus = process.env.PRESSDESK_CORPUS;

describe.skipIf(!corpus)('over every release of PRESSDESK_CORPUS', () => {
  it('is valid', async () => {
    const folder = corpus ?? '';
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    let made = 0;
    for (const name of files) {
      const release = await parseRelease(readFileSync(join(folder, name)), name, config);
      const { title, date, lang, organisers, contact } = release.data;
      if (!title || !date || !lang || !organisers?.length || !contact?.url) continue;
      const { content } = await rendered(release as CompleteRelease, ninjs);
      expect(faultsOfNinjs(JSON.parse(String(content))), name).toEqual([]);
      made++;
    }
    expect(made).toBeGreaterThan(files.length * 0.9);
  }, 600_000);
});
