import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BuildOutcome } from '../../src/app/build-outcome.ts';
import type { BuildRequest } from '../../src/app/build-request.ts';
import type { Progress } from '../../src/app/progress.ts';
import type { Io } from '../../src/model/io.ts';
import { KeptNewsroom, settings, story, told } from './kept-newsroom.ts';

const long = [
  'The ferry sails again.',
  'It was away for a month, and Saltmere Council and the Harbour Trust paid for all that was done to it.',
  'The last of three docks was empty.',
].join('\n\n');

/** A newsroom of releases with a summary, which is what the search knows of them. */
function newsroom(formats = settings): KeptNewsroom {
  const office = new KeptNewsroom();
  office.write('pressdesk.yaml', formats);
  const write = (name: string, title: string, more: string, body: string) => {
    const facts = { title, date: name.slice(0, 10), more: `summary: It is new.\n${more}`, body };
    office.write(`releases/${name}.md`, story(facts));
  };
  write('2024-09-10-boat', 'Boat is new', 'topics: [Boats]\n', long);
  write(
    '2024-09-11-hall',
    'Hall is new',
    'topics: [Halls]\nphotos:\n  - { file: boat.bmp, alt: A boat, credit: Council }\n',
    `${long}\n\n![The boat](boat.bmp)`,
  );
  write('2024-09-12-road', 'Road is new', '', `${long}\n\nThe road is is wide.`);
  write('2024-09-13-song', 'Song is new', 'key: song\n', long);
  const french = 'key: song\nlang: fr\ntranslations-of: 2024-09-13-song\n';
  write(
    '2024-09-13-song-fr',
    'La chanson est là',
    french,
    'Le bac est là.\n\nIl revient.\n\nLe quai est vide.',
  );
  const secret = 'key: song\nlang: de\nstatus: draft\n';
  write(
    '2024-09-13-song-de',
    'Das Lied ist da',
    secret,
    'Das Schiff ist da.\n\nEs kommt.\n\nDas Dock ist leer.',
  );
  return office;
}

const turns = 14;

const withoutFeeds = settings.replace(', rss', '');

/** Builds, and tells which releases were read for it. */
async function readBy(
  office: KeptNewsroom,
  request: Partial<BuildRequest> = {},
): Promise<{ readonly read: readonly string[]; readonly outcome: BuildOutcome }> {
  const { readFile } = office.io();
  const read = new Set<string>();
  const watched: Io['readFile'] = (file, most) => {
    if (file.endsWith('.md')) read.add(file.slice(office.folder.length + 1));
    return readFile(file, most);
  };
  const outcome = await office.build(request, true, { readFile: watched });
  return { read: [...read].sort(), outcome };
}

/** The same, held against a build of the same newsroom over the same output without what is kept. */
async function builds(office: KeptNewsroom, request: Partial<BuildRequest> = {}) {
  const over = office.copy();
  const { read, outcome } = await readBy(office, request);
  const anew = await over.build(request, false);
  expect(told(outcome)).toEqual(told(anew));
  expect(office.tree()).toEqual(over.tree());
  return { read, outcome, over };
}

/** The same once more: what is kept of it is true, nothing is left to do, and nothing is said otherwise. */
async function buildsAndRests(office: KeptNewsroom) {
  const { over, ...built } = await builds(office);
  const again = await readBy(office);
  expect(again.read).toEqual([]);
  expect(told(again.outcome)).toEqual(told(await over.build({}, false)));
  return built;
}

const [boat, hall, road, song, french, german] = [
  ...['10-boat', '11-hall', '12-road', '13-song', '13-song-fr', '13-song-de'],
].map((name) => `releases/2024-09-${name}.md`) as [string, string, string, string, string, string];

type Touch = (office: KeptNewsroom) => void;

describe('where the text of a release was touched, no other is read', () => {
  test.each<readonly [what: string, touch: Touch, read: readonly string[]]>([
    ['a word', (office) => office.edit(boat, 'month', 'year'), [boat]],
    ['a paragraph more', (office) => appendFileSync(office.path(boat), '\nAnd it is red.\n'), [boat]],
    ['the same text again', (office) => utimesSync(office.path(boat), 1, 1), [boat]],
    ['a comment', (office) => appendFileSync(office.path(boat), '\n<!-- Ask Ann. -->\n'), [boat]],
    ['a remark in its front matter', (office) => office.edit(boat, 'topics:', '# Ask Ann.\ntopics:'), [boat]],
    ['the text beside a photo', (office) => office.edit(hall, 'month', 'year'), [hall]],
    ['something to be warned of', (office) => office.edit(boat, 'away for', 'away away for'), [boat]],
    ['something that was warned of', (office) => office.edit(road, 'is is', 'is'), [road]],
    ['what stands above that', (office) => office.edit(road, 'month', 'month\nor two'), [road]],
    ['a text in several languages', (office) => office.edit(song, 'month', 'year'), [german, french, song]],
    [
      'one language of it',
      (office) => office.edit(french, 'Il revient.', 'Il revient demain.'),
      [german, french, song],
    ],
    [
      'what one language lacks',
      (office) => office.edit(song, 'The last of three docks was empty.', ''),
      [german, french, song],
    ],
    [
      'two texts',
      (office) => {
        office.edit(boat, 'month', 'year');
        office.edit(hall, 'month', 'year');
      },
      [boat, hall],
    ],
    [
      'a text that an editor has put in the place of the old one',
      (office) => {
        office.write('releases/new', office.read(boat).replace('month', 'year'));
        renameSync(office.path('releases/new'), office.path(boat));
      },
      [boat],
    ],
  ])('%s', async (_, touch, expected) => {
    const office = newsroom(withoutFeeds);
    await office.build();
    touch(office);
    const { read } = await buildsAndRests(office);
    expect(read).toEqual(expected);
  });

  test('one touch after the other', async () => {
    const office = newsroom(withoutFeeds);
    await office.build();
    for (const word of ['year', 'decade', 'year', 'month']) {
      office.edit(boat, /month|year|decade/, word);
      expect((await buildsAndRests(office)).read).toEqual([boat]);
    }
    // What is kept of the others is as good as ever.
    office.edit(boat, 'title: Boat', 'title: A boat');
    await buildsAndRests(office);
  });

  test('a release that has moved is known by its text at each of its addresses', async () => {
    const office = newsroom(withoutFeeds);
    await office.build();
    office.edit(boat, 'topics:', 'slug: new-boat\ntopics:');
    await builds(office);
    office.edit(boat, 'month', 'year');
    expect((await buildsAndRests(office)).read).toEqual([boat]);
    // And is found by it under another name.
    renameSync(office.path(boat), office.path('releases/2024-09-10-ship.md'));
    const { outcome } = await builds(office);
    const moved = outcome.addresses.filter(({ state }) => state === 'moved');
    expect(moved).toMatchObject([{ address: '2024/09/10/boat/', to: '2024/09/10/new-boat/' }]);
  });

  test.each<readonly [what: string, before: Partial<BuildRequest> | null, only: readonly string[]]>([
    ['some of a release', null, ['html', 'text']],
    ['some of a release, and lists', null, ['html', 'pages']],
    ['some, where others stand from before', {}, ['text', 'newsletter']],
    ['some, where others and feeds stand from before', {}, ['html']],
  ])('where formats are asked for: %s', async (_, before, only) => {
    const office = newsroom(before ? settings : withoutFeeds);
    if (before) await office.build(before);
    await office.build({ only });
    for (const word of ['year', 'decade']) {
      office.edit(boat, /month|year/, word);
      const { read, outcome } = await builds(office, { only });
      expect(read).not.toContain(german);
      expect(outcome.written.length).toBeGreaterThan(0);
    }
  });

  test('of feeds those are made anew that have its text', async () => {
    const office = newsroom();
    await office.build();
    office.edit(boat, 'month', 'year');
    const { outcome } = await buildsAndRests(office);
    const ofFeeds = outcome.written.filter((path) => path.endsWith('feed.xml'));
    expect(ofFeeds).toEqual(['en/feed.xml', 'feed.xml', 'topics/boats/feed.xml']);
    expect(outcome.written).not.toContain('index.html');
  });
});

describe('where more than a text has changed, all are looked at', () => {
  test.each<readonly [what: string, touch: Touch]>([
    ['a title', (office) => office.edit(boat, 'title: Boat', 'title: A boat')],
    [
      'a title that is the first heading',
      (office) => office.edit('releases/2024-09-07-untitled.md', 'lit\n', 'lit now\n'),
    ],
    ['what the search knows', (office) => office.edit('releases/2024-09-01-ferry.md', 'Monday', 'Tuesday')],
    ['an error', (office) => office.edit(boat, 'empty.', 'empty (at last.')],
    ['an error less', (office) => office.edit('releases/2024-09-09-faulty.md', 'lang: cn\n', '')],
    ['a picture that is there', (office) => appendFileSync(office.path(boat), '\n![A boat](boat.bmp)\n')],
    ['a picture that is not there', (office) => appendFileSync(office.path(boat), '\n![A boat](none.bmp)\n')],
    ['a picture less', (office) => office.edit('releases/2024-09-07-untitled.md', /!.*/, '')],
    [
      'a text that cannot be read',
      (office) => writeFileSync(office.path(boat), Buffer.from([0xff, 0xfe, 0])),
    ],
    ['a text that is gone', (office) => rmSync(office.path(boat))],
    [
      'a link in place of a text',
      (office) => {
        office.write('elsewhere.md', office.read(boat).replace('month', 'year'));
        rmSync(office.path(boat));
        symlinkSync(office.path('elsewhere.md'), office.path(boat));
      },
    ],
    ['a draft', (office) => office.edit('releases/2024-12-20-secret.md', 'Monday', 'Tuesday')],
    ['a notice', (office) => office.edit('releases/2024-09-05-museum.md', 'Monday', 'Tuesday')],
    [
      'a draft in another language, against which something is found',
      (office) => office.edit(german, 'Es kommt.', ''),
    ],
    [
      'a text and a photo',
      (office) => {
        office.edit(hall, 'month', 'year');
        office.slip('releases/boat.bmp', 'a boat', 'a ship');
      },
    ],
    [
      'a text and a page',
      (office) => {
        office.edit(hall, 'month', 'year');
        office.slip('public/2024/09/01/ferry/index.html', 'Ferry', 'Merry');
      },
    ],
    [
      'a text and the settings',
      (office) => {
        office.edit(hall, 'month', 'year');
        office.write('pressdesk.yaml', `${settings}address: 1 Quay\n`);
      },
    ],
    [
      'a text, and an embargo that ends',
      (office) => {
        office.edit(hall, 'month', 'year');
        office.now = '2024-12-21T12:00Z';
      },
    ],
  ])('%s', async (_, touch) => {
    const office = newsroom(`${settings}rules:\n  translation-parity: error\n`);
    office.edit(
      'releases/2024-09-03-school.md',
      'attachments:',
      'attachments:\n  - { file: 2024-09-12-road.md, title: Road }',
    );
    await office.build();
    touch(office);
    const { read } = await builds(office);
    expect(read.length).toBeGreaterThan(9);
  });

  test.each<readonly [what: string, prepare: Touch]>([
    [
      'mails are made with a template of its own',
      (office) =>
        office.write(
          'templates/newsletter/newsletter.hbs',
          '<!DOCTYPE html><html lang="{{lang}}"><head><title>{{title}}</title></head><body>{{{body}}}</body></html>\n',
        ),
    ],
    ['something is wrong with a mail', (office) => office.write('releases/boat.bmp', 'BM')],
  ])('also where %s', async (_, prepare) => {
    const office = newsroom();
    prepare(office);
    await office.build();
    office.edit(hall, 'month', 'year');
    const { read } = await builds(office);
    expect(read.length).toBeGreaterThan(9);
  });
});

/** Path → text of all that is kept of parts. */
function parts(office: KeptNewsroom): Record<string, string> {
  const folder = office.cache.path('pressdesk');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('.parts/'),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
}

test('after it the same is kept as after a build of everything', async () => {
  const office = newsroom();
  await office.build();
  for (const [file, from, to] of [
    [boat, 'month', 'year'],
    [song, 'month', 'year'],
    [road, 'is is', 'is'],
  ] as const) {
    office.edit(file, from, to);
    await builds(office);
    const kept = parts(office);
    utimesSync(office.path('pressdesk.yaml'), 1, 1);
    await office.build();
    expect(parts(office)).toEqual(kept);
  }
});

describe('where what is kept is not what a build has left', () => {
  const sheafOf = (office: KeptNewsroom, text: string): string => {
    const [name] = Object.entries(parts(office)).find(([, kept]) => kept.includes(text)) ?? [];
    return office.cache.path(`pressdesk/${name}`);
  };
  const feed = 'topics/boats/feed.xml';

  test('a part that could not be written is not taken for all there is', async () => {
    const office = newsroom();
    await office.build();
    const sheaf = sheafOf(office, `"${feed}"`);
    rmSync(sheaf);
    mkdirSync(`${sheaf}/x`, { recursive: true });
    office.edit(road, 'Road', 'Street');
    await builds(office);
    office.edit(boat, 'month', 'year');
    const { outcome } = await builds(office);
    expect(outcome.written).toContain(feed);
  });

  test.each<readonly [what: string, change: (sheaf: string) => void]>([
    ['it is gone', (sheaf) => rmSync(sheaf)],
    ['another build has written it', (sheaf) => writeFileSync(sheaf, readFileSync(sheaf))],
    ['there is more of it', (sheaf) => writeFileSync(sheaf.replace(/\d+$/, '99'), '')],
  ])('all are looked at: %s', async (_, change) => {
    const office = newsroom(withoutFeeds);
    await office.build();
    change(sheafOf(office, '"releases/2024-09-10-boat.md"'));
    office.edit(boat, 'month', 'year');
    expect((await builds(office)).read.length).toBeGreaterThan(9);
  });

  test('what a killed build had begun to write there is none of it', async () => {
    const office = newsroom(withoutFeeds);
    await office.build();
    writeFileSync(`${path.dirname(sheafOf(office, boat))}/.pressdesk-1-abc.tmp`, '');
    office.edit(boat, 'month', 'year');
    expect((await buildsAndRests(office)).read).toEqual([boat]);
  });

  test('what was said and is damaged is not read', async () => {
    const office = newsroom(withoutFeeds);
    office.edit(road, 'is is', 'is');
    office.edit('releases/2024-09-06-market.md', 'is is', 'is');
    rmSync(office.path('releases/2024-09-09-faulty.md'));
    await office.build();
    const name = readdirSync(office.cache.path('pressdesk')).find((one) => one.endsWith('.build'));
    const file = office.cache.path(`pressdesk/${name}`);
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 9) ^ 1, bytes.length - 9);
    writeFileSync(file, bytes);
    office.edit(boat, 'away for', 'away away for');
    await builds(office);
  });
});

test('what another build writes meanwhile is not taken for what this one has found', async () => {
  const office = newsroom('formats: [html, text]\n');
  await office.build();
  const over = office.copy();
  office.edit(boat, 'month', 'year');
  const before = office.read(boat);
  let isWritten = false;
  const progress: Progress = async (_done, _total, stage) => {
    if (stage !== 'comparing' || isWritten) return;
    isWritten = true;
    // A build that has read the old text, by a clock of tomorrow.
    office.edit(boat, 'year', 'month');
    office.now = '2024-12-21T12:00Z';
    await office.build();
    office.write(boat.slice(0), before);
    office.now = over.now;
  };
  await office.build({ progress }).catch(() => undefined);
  await office.build();
  over.write(boat, before);
  await over.build({}, false);
  expect(Object.keys(office.tree())).toEqual(Object.keys(over.tree()));
});

test('a release that was refused comes out once its text is right', async () => {
  const office = newsroom();
  office.edit(boat, 'empty.', 'empty (at last.');
  await office.build();
  office.edit(boat, '(at last', 'at last');
  const { outcome } = await builds(office);
  expect(outcome.written).toContain('2024/09/10/boat/index.html');
});

const pieces = [
  ...['And it is red.', 'It is is wide.', '[More](https://example.org/more)', '## Dates', '> Nobody knew.'],
  ...['- one\n- two', 'On Monday, 6 May 2024, it sails.', '<!-- Ask Ann. -->', 'It costs €5 or so.'],
  ...['A note.[^1]\n\n[^1]: It is small.', '| A | B |\n| --- | --- |\n| 1 | 2 |', 'They paid 3,000 dollars.'],
  ...['**Harbour Trust** paid.', 'See www.example.org.', '<script>alert(1)</script>'],
];
const bolder = ['![A boat](boat.bmp)', '![A boat](none.bmp)', '(It is over.', 'TBC', '# Title'];

test.each([
  ['with feeds', settings],
  ['without', withoutFeeds],
  ['without search', withoutFeeds.replace(', search', '')],
])(
  'the same after any touches, one after the other: %s',
  async (_, formats) => {
    let seed = 20241129;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const oneOf = (all: readonly string[]): string => all[random(all.length)] ?? '';
    const office = newsroom(formats);
    const files = readdirSync(office.path('releases'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `releases/${name}`);
    const touch = (): void => {
      const file = oneOf(random(6) === 0 ? files : [boat, hall, road, song, french, german]);
      const blocks = office.read(file).split('\n\n');
      const at = 1 + random(blocks.length);
      const isAdded = blocks.length < 6 || random(2) === 0;
      const added = isAdded ? [oneOf(random(12) === 0 ? bolder : pieces)] : [];
      office.write(file, blocks.toSpliced(at, isAdded ? 0 : 1, ...added).join('\n\n'));
    };
    await office.build();
    let few = 0;
    for (let turn = 0; turn < turns; turn += 1) {
      for (let times = random(2); times >= 0; times -= 1) touch();
      const { read } = await builds(office);
      if (read.length < files.length) few += 1;
    }
    expect(few).toBeGreaterThan(turns / 3);
  },
  120_000,
);
