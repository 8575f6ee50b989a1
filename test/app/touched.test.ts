import {
  appendFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BuildOutcome } from '../../src/app/build-outcome.ts';
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

const turns = Number(process.env.TURNS ?? 14);

const withoutFeeds = settings.replace(', rss', '');

/** Builds, and tells which releases were read for it. */
async function readBy(
  office: KeptNewsroom,
): Promise<{ readonly read: readonly string[]; readonly outcome: BuildOutcome }> {
  const { readFile } = office.io();
  const read = new Set<string>();
  const watched: Io['readFile'] = (file, most) => {
    if (file.endsWith('.md')) read.add(file.slice(office.folder.length + 1));
    return readFile(file, most);
  };
  const outcome = await office.build({}, true, { readFile: watched });
  return { read: [...read].sort(), outcome };
}

/** The same, held against a build of the same newsroom over the same output without what is kept. */
async function builds(office: KeptNewsroom) {
  const over = office.copy();
  const { read, outcome } = await readBy(office);
  const anew = await over.build({}, false);
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
    const office = newsroom();
    await office.build();
    touch(office);
    const { read } = await builds(office);
    expect(read.length).toBeGreaterThan(9);
  });
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
  60_000_000,
);
