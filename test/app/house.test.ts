import { symlinkSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openNewsroom } from '../../src/app/newsroom.ts';
import type { Config } from '../../src/model/config.ts';
import { PressdeskError } from '../../src/model/error.ts';
import { Office } from './office.ts';

const open = async (office: Office): Promise<Config> =>
  (await openNewsroom(office.io(), office.folder)).config;

/** What is said of the settings of a newsroom with these files: the place of each mistake, and its words. */
async function mistakesIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  try {
    await open(new Office(files));
  } catch (error) {
    if (!(error instanceof PressdeskError)) throw error;
    return error.diagnostics.map(
      ({ path, place, reason, note = '', fix }) =>
        `${path}:${place?.start.line}:${place?.start.column} ${reason} ${note} ${fix?.title ?? ''}`,
    );
  }
  return [];
}

describe('a house', () => {
  test.each(['plain', 'hk-isd', 'gov-uk', 'ap'])('%s is there for every newsroom', async (name) => {
    const { houses } = await open(new Office({ 'pressdesk.yaml': `house: ${name}\n` }));
    expect(houses).toHaveLength(1);
    expect(houses[0]).not.toHaveProperty('about');
  });

  test('of the newsroom counts before ours of that name, and what the settings say before both', async () => {
    const office = new Office({
      'pressdesk.yaml': 'house: ap\nstyle:\n  end: "-30-"\n',
      'templates/houses/ap.yaml': 'end: FIN\ndateline: none\n',
    });
    const { houses } = await open(office);
    expect(houses).toEqual([{ end: 'FIN', dateline: 'none' }, { end: '-30-' }]);
  });

  test('that there is not is told with its place, and which was meant', async () => {
    const [mistake, ...others] = await mistakesIn({ 'pressdesk.yaml': 'lang: en\nhouse: hk-isb\n' });
    expect(others).toEqual([]);
    expect(mistake).toMatch(/^pressdesk\.yaml:2:8 There is no house “hk-isb”\. Did you mean hk-isd\?/);
    expect(mistake).toContain('write hk-isd');
  });

  test('is never looked for outside the folders of houses', async () => {
    const files = { 'pressdesk.yaml': 'house: ../../secret\n', 'secret.yaml': 'end: X\n' };
    expect(await mistakesIn(files)).toHaveLength(1);
  });

  test.each([
    ['a setting there is none of', 'datline: line\n', '1:1', 'dateline'],
    ['a place for something unknown', 'end: "Ends/{dat}"\n', '1:7', '{date}'],
    ['a language there is none of', 'languages:\n  zh_Hant:\n    end: X\n', '2:3', 'zh-Hant'],
    ['a zone there is none of', 'zones:\n  Hongkong_Asia: HKT\n', '2:3', 'Asia/Hong_Kong'],
    ['too few months', 'months: [Jan., Feb.]\n', '1:9', 'twelve'],
    ['a mark that YAML takes for a note', 'end: ###\n', '1:6', 'quotes'],
    ['the same in one language', 'languages:\n  en:\n    end: ###\n', '3:10', 'quotes'],
  ])('with %s is told of its place', async (_, text, place, words) => {
    const [mistake, ...others] = await mistakesIn({
      'pressdesk.yaml': 'house: ours\n',
      'templates/houses/ours.yaml': text,
    });
    expect(others).toEqual([]);
    expect(mistake).toContain(`templates/houses/ours.yaml:${place} `);
    expect(mistake).toContain(words);
  });

  test('that is a link out of the newsroom is refused', async () => {
    const elsewhere = new Office({ 'secret.yaml': 'end: X\n' });
    const office = new Office({ 'pressdesk.yaml': 'house: ours\n', 'templates/houses/keep.yaml': '' });
    symlinkSync(elsewhere.path('secret.yaml'), office.path('templates/houses/ours.yaml'));
    await expect(open(office)).rejects.toThrow('leads out of the newsroom');
  });

  test('style in the settings is held to the same form', async () => {
    expect(await mistakesIn({ 'pressdesk.yaml': 'style:\n  end: ###\n' })).toEqual([
      expect.stringMatching(/^pressdesk\.yaml:2:8 .*“#” begins a note/),
    ]);
  });
});

describe('colours', () => {
  test('are ours where none are named, and the dark one is made from the light', async () => {
    expect((await open(new Office({ 'pressdesk.yaml': '' }))).colours.accent).toBe('#0d4f7c');
    const { colours } = await open(new Office({ 'pressdesk.yaml': 'colours:\n  accent: 7A1F1F\n' }));
    expect(colours.accent).toBe('#7a1f1f');
    expect(colours.dark).not.toBe('#7a1f1f');
  });

  test.each([
    ['accent: "#8cc3ec"', 'dark enough', /write #[\da-f]{6}/],
    ['dark: "#0d4f7c"', 'light enough', /write #[\da-f]{6}/],
    ['accent: blue', 'six digits', /blue/],
    ['accent: #0d4f7c', 'quotes', /ends before “#0d4f7c”/],
  ])('%s is told with its place and a way out', async (line, words, way) => {
    const [mistake, ...others] = await mistakesIn({ 'pressdesk.yaml': `colours:\n  ${line}\n` });
    expect(others).toEqual([]);
    expect(mistake).toMatch(/^pressdesk\.yaml:2:/);
    expect(mistake).toContain(words);
    expect(mistake).toMatch(way);
  });
});

const svg = (inside = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100"><style>a{fill:url(#x)}</style>${inside}</svg>`;

describe('a logo', () => {
  test('is measured, and shown no taller than the masthead has room', async () => {
    const { logo } = await open(
      new Office({ 'pressdesk.yaml': 'logo: art/our.svg\n', 'art/our.svg': svg() }),
    );
    expect(logo).toMatchObject({ path: 'logo.svg', mediaType: 'image/svg+xml', width: 224, height: 56 });
  });

  test('is known by what it is, not by its name', async () => {
    const office = new Office({ 'pressdesk.yaml': 'logo: our.svg\n' });
    office.write('our.svg', png(64, 32));
    expect((await open(office)).logo).toMatchObject({ path: 'logo.png', width: 64, height: 32 });
  });

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script', '<rect onclick="alert(1)"/>'],
    ['an address', '<image href="https://tracker.example/p.png"/>'],
    ['an address', '<a xlink:href="javascript:alert(1)"><rect/></a>'],
    ['an address', '<style>@import "https://tracker.example/a.css";</style>'],
    ['an address', '<rect style="fill:url(https://tracker.example/a.svg)"/>'],
    ['a piece of a web page', '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'],
  ])('with %s in it is refused: %s', async (words, inside) => {
    const [mistake] = await mistakesIn({ 'pressdesk.yaml': 'logo: our.svg\n', 'our.svg': svg(inside) });
    expect(mistake).toMatch(/^pressdesk\.yaml:1:7 The logo “our\.svg” holds /);
    expect(mistake).toContain(words);
  });

  test.each([
    ['missing', 'logo: our.png\n', 'There is no logo'],
    ['outside', 'logo: ../our.png\n', 'outside the newsroom'],
    ['no picture', 'logo: pressdesk.yaml\n', 'no picture'],
  ])('that is %s is told with its place', async (_, settings, words) => {
    const [mistake, ...others] = await mistakesIn({ 'pressdesk.yaml': settings });
    expect(others).toEqual([]);
    expect(mistake).toMatch(/^pressdesk\.yaml:1:7 /);
    expect(mistake).toContain(words);
  });
});

/** A picture of one colour; only its measures count here. */
function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((width + 1) * height));
  const chunk = (type: string, data: Buffer) => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    return Buffer.concat([size, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
