import { chmodSync, cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { Progress } from '../../src/app/progress.ts';
import { archiveFormats } from '../../src/render/archive/index.ts';
import { aPicture } from '../a-picture.ts';
import { KeptNewsroom, settings, story, told } from './kept-newsroom.ts';
import { Office } from './office.ts';

const made = vi.hoisted(() => ({
  read: [] as string[],
  checked: [] as string[],
  printed: [] as string[],
  listed: [] as string[],
}));
const shrunk = vi.hoisted(() => [] as string[]);

vi.mock('../../src/parse/release.ts', async (original) => {
  const real = await original<typeof import('../../src/parse/release.ts')>();
  const parseRelease: typeof real.parseRelease = (bytes, path, defaults) => {
    made.read.push(path);
    return real.parseRelease(bytes, path, defaults);
  };
  return { ...real, parseRelease };
});
vi.mock('../../src/check/engine.ts', async (original) => {
  const real = await original<typeof import('../../src/check/engine.ts')>();
  const checkRelease: typeof real.checkRelease = (release, rules, context) => {
    made.checked.push(release.source.path);
    return real.checkRelease(release, rules, context);
  };
  return { ...real, checkRelease };
});
vi.mock('../../src/render/render.ts', async (original) => {
  const real = await original<typeof import('../../src/render/render.ts')>();
  const print: typeof real.print = (portrait, format, templates) => {
    made.printed.push(portrait.entry.release.source.path);
    return real.print(portrait, format, templates);
  };
  return { ...real, print };
});
vi.mock('../../src/app/smaller-pictures.ts', async (original) => {
  const real = await original<typeof import('../../src/app/smaller-pictures.ts')>();
  const smallerPictures: typeof real.smallerPictures = (io, asset) => {
    shrunk.push(asset.name);
    return real.smallerPictures(io, asset);
  };
  return { ...real, smallerPictures };
});

for (const format of archiveFormats) {
  const open = format.open.bind(format);
  vi.spyOn(format, 'open').mockImplementation((...given) => {
    const print = open(...given);
    return async (archive, context) =>
      Array.from(await print(archive, context), ({ path, content, ...file }) => {
        if (typeof content === 'string') return { ...file, path, content };
        const make = () => {
          made.listed.push(path);
          return content.make();
        };
        return { ...file, path, content: { ...content, make } };
      });
  });
}

/** What was made by some work, by stage. */
async function madeBy(work: () => Promise<unknown>) {
  for (const list of Object.values(made)) list.length = 0;
  await work();
  const sorted = (list: readonly string[]) =>
    [...new Set(list)].sort().map((path) => path.replace('releases/', ''));
  return {
    read: sorted(made.read),
    checked: sorted(made.checked),
    printed: sorted(made.printed),
    listed: sorted(made.listed),
  };
}

/** Builds, and holds that against a build of the same newsroom over the same output without what is kept. */
async function buildsAsAnew(office: KeptNewsroom) {
  const over = office.copy();
  const kept = await office.build();
  const anew = await over.build({}, false);
  expect(told(kept)).toEqual(told(anew));
  expect(office.tree()).toEqual(over.tree());
  return kept;
}

/** The same, and against a build without any output. */
async function buildsAsFirst(office: KeptNewsroom): Promise<void> {
  const alone = office.copy();
  rmSync(alone.path('public'), { recursive: true, force: true });
  const kept = await buildsAsAnew(office);
  const first = told(await alone.build({}, false)).files;
  // Of what cannot be read the log tells only where it was out before.
  const names = new Set(first.map(({ path }) => path));
  expect(told(kept).files.filter(({ path }) => names.has(path))).toEqual(first);
  // The record of addresses is of all the builds there were.
  const { 'manifest.json': _, ...files } = alone.tree();
  expect(office.tree()).toMatchObject(files);
}

type Change = (office: KeptNewsroom) => void;

const changes: Readonly<Record<string, Change>> = {
  'another text': (office) => office.edit('releases/2024-09-01-ferry.md', 'Monday', 'Tuesday'),
  'another text of the same length, with the clock set back': (office) =>
    office.slip('releases/2024-09-01-ferry.md', 'Monday', 'Sunday'),
  'another title of a language version': (office) =>
    office.edit('releases/2024-09-02-pier.md', 'Pier opens', 'Pier is open'),
  'a language version that says something else': (office) =>
    office.edit('releases/2024-09-02-pier.md', 'from Monday.', 'from Monday, 3 May 2024.'),
  'a language version less': (office) => rmSync(office.path('releases/2024-09-02-pier-fr.md')),
  'a language version more': (office) =>
    office.write(
      'releases/2024-09-02-pier-de.md',
      story({ title: 'Mole offen', date: '2024-09-02', more: 'key: pier\nlang: de\n', body: 'Sie öffnet.' }),
    ),
  'another key': (office) => office.edit('releases/2024-09-02-pier-fr.md', 'key: pier', 'key: other'),
  'another topic': (office) => office.edit('releases/2024-09-01-ferry.md', '[Ferries]', '[Sea]'),
  'a topic in other letters': (office) =>
    office.edit('releases/2024-09-02-pier.md', '[Harbour]', '[Harbour, ferries]'),
  'another organiser': (office) =>
    office.edit('releases/2024-09-03-school.md', 'Harbour Trust', 'The Harbour-Trust'),
  'an alias, and one who lives there': (office) =>
    office.edit('releases/2024-09-03-school.md', 'topics:', 'aliases: [/2024/09/01/ferry/]\ntopics:'),
  'another slug': (office) =>
    office.edit('releases/2024-09-01-ferry.md', 'topics:', 'slug: ferry-again\ntopics:'),
  'an embargo': (office) =>
    office.edit('releases/2024-09-01-ferry.md', 'topics:', 'embargo: 2025-01-01T09:00Z\ntopics:'),
  'a draft': (office) => office.edit('releases/2024-09-02-pier.md', 'key:', 'status: draft\nkey:'),
  'an error': (office) => office.edit('releases/2024-09-02-pier.md', 'key:', 'lang: xx-1\nkey:'),
  'front matter that cannot be read': (office) =>
    office.edit('releases/2024-09-02-pier.md', 'title: Pier opens', 'title: [Pier'),
  'a correction more': (office) =>
    office.edit(
      'releases/2024-09-04-bridge.md',
      'event:',
      '  - { at: 2024-09-08, kind: update, note: It is Monday. }\nevent:',
    ),
  'a withdrawal': (office) =>
    office.edit(
      'releases/2024-09-04-bridge.md',
      'event:',
      'status: withdrawn\nwithdrawal:\n  at: 2024-09-09\n  reason: It is wrong.\n  original: shown\nevent:',
    ),
  'a withdrawal that is taken back': (office) =>
    office.edit('releases/2024-09-05-museum.md', /status: withdrawn\nwithdrawal:\n(?: {2}.*\n)*/, ''),
  'what takes the place of a withdrawn one is gone': (office) =>
    rmSync(office.path('releases/2024-09-01-ferry.md')),
  'what takes the place of a withdrawn one has another title': (office) =>
    office.edit('releases/2024-09-01-ferry.md', 'Ferry sails', 'Boat sails'),
  'other settings': (office) => office.write('pressdesk.yaml', `${settings}address: 1 Quay\n`),
  'another house': (office) => office.write('pressdesk.yaml', `${settings}house: gov-uk\n`),
  'another colour': (office) => office.write('pressdesk.yaml', `${settings}colours:\n  accent: "#123456"\n`),
  'a rule that is silent': (office) =>
    office.write('pressdesk.yaml', `${settings}rules:\n  word-repeated: off\n`),
  'a rule that is stricter': (office) =>
    office.write('pressdesk.yaml', `${settings}rules:\n  word-repeated: error\n`),
  'no lists any more': (office) => office.write('pressdesk.yaml', settings.replace(', pages, search', '')),
  'another language of the newsroom': (office) => office.write('pressdesk.yaml', `${settings}lang: fr\n`),
  'a logo that is drawn otherwise': (office) => office.slip('art/logo.svg', 'rect ', 'path '),
  'a template of its own': (office) => office.write('templates/text/release.hbs', '{{title}} {{body}}\n'),
  'a template for mails': (office) =>
    office.write(
      'templates/newsletter/newsletter.hbs',
      '<!DOCTYPE html><html lang="{{lang}}"><head><title>{{title}}</title></head><body>{{{body}}}<blink>x</blink></body></html>\n',
    ),
  'words of its own': (office) =>
    office.write('templates/words/en.yaml', 'lang: en\nlabels:\n  contact: Ask\n'),
  'another picture of the same length': (office) => office.slip('releases/boat.bmp', 'a boat', 'a ship'),
  'a picture that is gone': (office) => rmSync(office.path('releases/boat.bmp')),
  'an attachment that says something else': (office) => office.slip('releases/plan.txt', 'plan', 'idea'),
  'an attachment that is gone': (office) => rmSync(office.path('releases/plan.txt')),
  'a page that somebody wrote in': (office) =>
    office.slip('public/2024/09/01/ferry/index.html', 'Ferry', 'Merry'),
  'a page that is gone': (office) => rmSync(office.path('public/2024/09/01/ferry/index.html')),
  'a list that somebody wrote in': (office) =>
    office.slip('public/topics/ferries/index.html', 'Ferry', 'Merry'),
  'a list that is gone': (office) => rmSync(office.path('public/topics/ferries/index.html')),
  'a feed that somebody wrote in': (office) => office.slip('public/feed.xml', 'Ferry', 'Merry'),
  'a picture that is gone from the output': (office) =>
    rmSync(office.path('public/2024/09/03/school/boat.bmp')),
  'an output that is gone': (office) => rmSync(office.path('public'), { recursive: true }),
  'a manifest that is gone, with the output of a release': (office) => {
    rmSync(office.path('public'), { recursive: true });
    office.write('public/2024/09/01/own.txt', 'mine');
  },
  'a manifest that somebody wrote in': (office) => office.edit('public/manifest.json', 'ferry', 'berry'),
  'a baseline': (office) => office.write('pressdesk-baseline.json', '{"version":1,"known":{}}\n'),
  'a new release': (office) =>
    office.write(
      'releases/2024-10-01-tram.md',
      story({ title: 'Tram runs', date: '2024-10-01', more: 'topics: [Ferries]\n' }),
    ),
  'the first release of a year, in a language that had none': (office) =>
    office.write(
      'releases/2022-10-01-tram.md',
      story({ title: 'Tram fährt', date: '2022-10-01', more: 'lang: de\n', body: 'Sie fährt.' }),
    ),
  'a release that is gone': (office) => rmSync(office.path('releases/2024-09-04-bridge.md')),
  'a release under another name': (office) =>
    renameSync(office.path('releases/2024-09-04-bridge.md'), office.path('releases/2024-09-04-tunnel.md')),
  'two of one address': (office) =>
    cpSync(office.path('releases/2024-09-04-bridge.md'), office.path('releases/more/2024-09-04-bridge.md')),
  'a release that comes out': (office) => {
    office.now = '2024-12-21T12:00Z';
  },
  'a clock that is set back': (office) => {
    office.now = '2024-09-03T12:00Z';
  },
};

test.each(Object.entries(changes))('after this a build is as one made anew: %s', async (_, change) => {
  const office = new KeptNewsroom();
  await office.build();
  change(office);
  await buildsAsFirst(office);
});

test('the same after any of these changes, one after the other', async () => {
  let seed = 20241128;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const all = Object.values(changes);
  const office = new KeptNewsroom();
  await office.build();
  for (let turn = 0; turn < 25; turn += 1) {
    const change = all[random(all.length)];
    try {
      change?.(office);
    } catch {
      // What it would change has gone by another.
    }
    await buildsAsAnew(office);
  }
}, 60_000);

describe('what has not changed is not made anew', () => {
  test('where the text of one release has changed', async () => {
    const office = new KeptNewsroom();
    await office.build();
    office.edit('releases/2024-09-01-ferry.md', 'Monday', 'Tuesday');
    const one = ['2024-09-01-ferry.md'];
    expect(await madeBy(() => office.build())).toEqual({
      read: one,
      checked: one,
      printed: one,
      // Feeds have the whole text, pages of lists do not.
      listed: ['en/feed.xml', 'feed.xml', 'topics/ferries/feed.xml'],
    });
  });

  test('where one is new', async () => {
    const office = new KeptNewsroom();
    await office.build();
    changes['a new release']?.(office);
    const one = ['2024-10-01-tram.md'];
    expect(await madeBy(() => office.build())).toMatchObject({ read: one, printed: one });
  });

  test('where one has another title, those that name it are made with it', async () => {
    const office = new KeptNewsroom();
    await office.build();
    changes['another title of a language version']?.(office);
    const versions = ['2024-09-02-pier-fr.md', '2024-09-02-pier.md'];
    expect(await madeBy(() => office.build())).toEqual({
      read: ['2024-09-02-pier.md'],
      checked: versions,
      printed: versions,
      listed: [
        ...['2024/09/index.html', '2024/index.html', 'archive/index.html', 'en/feed.xml', 'feed.xml'],
        ...['fr/feed.xml', 'fr/topics/port/feed.xml', 'index.html', 'organisers/harbour-trust/index.html'],
        ...['organisers/index.html', 'organisers/saltmere-council/index.html', 'topics/harbour/feed.xml'],
        ...['topics/harbour/index.html', 'topics/index.html'],
      ],
    });
  });

  test('where a release comes out', async () => {
    const office = new KeptNewsroom();
    await office.build();
    office.now = '2024-12-21T12:00Z';
    const { read, printed } = await madeBy(() => office.build());
    expect([read, printed]).toEqual([[], ['2024-12-20-secret.md']]);
  });

  test('where a page of one was damaged', async () => {
    const office = new KeptNewsroom();
    await office.build();
    rmSync(office.path('public/2024/09/01/ferry/index.html'));
    expect(await madeBy(() => office.build())).toEqual({
      read: [],
      checked: [],
      printed: ['2024-09-01-ferry.md'],
      listed: [],
    });
  });
});

test.each<readonly [what: string, Change, readonly string[]]>([
  [
    'of a list that was damaged and a feed that is gone, these two',
    (office) => {
      office.slip('public/topics/ferries/index.html', 'Ferry', 'Merry');
      rmSync(office.path('public/en/feed.xml'));
    },
    ['en/feed.xml', 'topics/ferries/index.html'],
  ],
  [
    'of a photo that is none any more, the feeds that its release is in',
    (office) => office.write('releases/boat.bmp', 'BM'),
    ['en/feed.xml', 'feed.xml', 'topics/schools/feed.xml'],
  ],
  [
    'of a release that is not out, none',
    (office) => office.edit('releases/2024-12-20-secret.md', 'Monday', 'Tuesday'),
    [],
  ],
])('of lists and feeds are made anew: %s', async (_, change, listed) => {
  const office = new KeptNewsroom();
  await office.build();
  change(office);
  expect(await madeBy(() => office.build())).toMatchObject({ listed });
});

test('pictures are made smaller where they, or what was made of them, have changed', async () => {
  const office = new KeptNewsroom();
  office.write('releases/hall.jpg', await aPicture({ width: 700, height: 40 }));
  office.edit(
    'releases/2024-09-03-school.md',
    '  - { file: boat',
    '  - { file: hall.jpg, alt: A hall, credit: Council }\n  - { file: boat',
  );
  const small = 'public/2024/09/03/school/hall-640.jpg';
  const shrunkBy = async (change: () => unknown): Promise<boolean> => {
    await change();
    shrunk.length = 0;
    await office.build();
    const isShrunk = shrunk.includes('hall.jpg');
    const over = office.copy();
    await over.build({}, false);
    expect(office.tree()).toEqual(over.tree());
    expect(office.tree()).toHaveProperty([small.slice('public/'.length)]);
    return isShrunk;
  };
  expect(await shrunkBy(() => {})).toBe(true);
  expect(await shrunkBy(() => office.edit('releases/2024-09-03-school.md', 'Monday', 'Tuesday'))).toBe(false);
  expect(await shrunkBy(() => office.edit('releases/2024-09-01-ferry.md', 'Monday', 'Tuesday'))).toBe(false);
  expect(await shrunkBy(() => office.write(small, 'no picture'))).toBe(true);
  expect(await shrunkBy(() => rmSync(office.path(small)))).toBe(true);
  const other = await aPicture({ width: 720, height: 40 });
  expect(await shrunkBy(() => office.write('releases/hall.jpg', other))).toBe(true);
});

test('a page that changes after it was found to be as it should is not taken for it', async () => {
  const office = new KeptNewsroom();
  // What is withdrawn is seen to even where nothing else can be done.
  rmSync(office.path('releases/2024-09-05-museum.md'));
  await office.build();
  office.edit('releases/2024-09-01-ferry.md', 'Monday', 'Tuesday');
  const before = office.tree();
  const page = 'public/2024/09/06/market/index.html';
  let isWritten = false;
  const progress: Progress = (_done, _total, stage) => {
    if (stage === 'comparing' && !isWritten) office.slip(page, 'Market', 'Basket');
    isWritten ||= stage === 'comparing';
    return undefined;
  };
  await expect(office.build({ progress })).rejects.toThrow('changed during the build. Nothing was changed.');
  office.slip(page, 'Basket', 'Market');
  expect(office.tree()).toEqual(before);
  office.slip(page, 'Market', 'Basket');
  await buildsAsAnew(office);
});

describe('what is kept is never needed', () => {
  const folderOf = (office: KeptNewsroom): string => {
    const name = readdirSync(office.cache.path('pressdesk')).find((one) => one.endsWith('.parts'));
    return `pressdesk/${name}`;
  };
  const each = (office: KeptNewsroom, act: (file: string) => void): void => {
    const folder = folderOf(office);
    for (const name of readdirSync(office.cache.path(folder))) act(office.cache.path(`${folder}/${name}`));
  };
  const damages: Readonly<Record<string, Change>> = {
    'all of it is gone': (office) => rmSync(office.cache.path(folderOf(office)), { recursive: true }),
    'some of it is gone': (office) =>
      each(office, (file) => {
        if (/[13579]$/.test(file)) rmSync(file);
      }),
    'it was cut short': (office) =>
      each(office, (file) => writeFileSync(file, readFileSync(file).subarray(0, -9))),
    'a letter of it was changed': (office) =>
      each(office, (file) =>
        writeFileSync(file, readFileSync(file, 'utf8').replace(/School|Market/, 'Stool')),
      ),
    'others may write it': (office) => each(office, (file) => chmodSync(file, 0o666)),
    'others may write its folder': (office) => chmodSync(office.cache.path(folderOf(office)), 0o777),
    'a file stands in place of its folder': (office) => {
      rmSync(office.cache.path(folderOf(office)), { recursive: true });
      office.cache.write(folderOf.name, '');
    },
  };

  test.each(Object.entries(damages))('%s', async (_, damage) => {
    const office = new KeptNewsroom();
    await office.build();
    damage(office);
    office.edit('releases/2024-09-01-ferry.md', 'Monday', 'Tuesday');
    expect((await madeBy(() => buildsAsAnew(office))).printed.length).toBeGreaterThan(1);
  });

  test('another version of the program believes none of it', async () => {
    const office = new KeptNewsroom();
    const program = new Office({ 'package.json': '{}', 'dist/start.js': '1' });
    for (const part of ['templates', 'dist/browser'])
      cpSync(new URL(`../../${part}`, import.meta.url), program.path(part), { recursive: true });
    const world = { packageRoot: program.folder };
    await office.build({}, true, world);
    office.edit('releases/2024-09-01-ferry.md', 'Monday', 'Tuesday');
    const same = await madeBy(() => office.build({}, true, world));
    expect(same.printed).toEqual(['2024-09-01-ferry.md']);
    program.write('dist/start.js', '2');
    const other = await madeBy(() => office.build({}, true, world));
    expect(other.printed.length).toBeGreaterThan(5);
    expect(other.read.length).toBeGreaterThan(5);
  });

  test('without the wish for it nothing is read and nothing written', async () => {
    const office = new KeptNewsroom();
    await office.build({}, false);
    expect(readdirSync(office.cache.folder)).toEqual([]);
    await office.build();
    const before = office.cache.path(folderOf(office));
    const marks = readdirSync(before).map((name) => readFileSync(`${before}/${name}`, 'utf8'));
    const { printed } = await madeBy(() => office.build({}, false));
    expect(printed.length).toBeGreaterThan(5);
    expect(readdirSync(before).map((name) => readFileSync(`${before}/${name}`, 'utf8'))).toEqual(marks);
  });

  test('it never lies where it would be published', async () => {
    const office = new KeptNewsroom();
    for (const folder of ['public', 'art']) {
      await office.build({}, true, { cacheFolder: office.path(`${folder}/pressdesk`) });
      office.edit('releases/2024-09-01-ferry.md', 'from', 'from and from');
      await office.build({}, true, { cacheFolder: office.path(`${folder}/pressdesk`) });
      expect(readdirSync(office.path(folder))).not.toContain('pressdesk');
    }
  });

  test('builds of some releases and previews keep nothing', async () => {
    const office = new KeptNewsroom();
    await office.build({ paths: ['releases/2024-09-01-ferry.md'] });
    await office.build({ preview: '../preview-of-it' });
    rmSync(office.path('../preview-of-it'), { recursive: true });
    expect(readdirSync(office.cache.folder)).toEqual([]);
  });
});
