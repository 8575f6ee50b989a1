import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/model/config.ts';
import type { House } from '../../src/model/house.ts';
import { html } from '../../src/render/formats/html.ts';
import { newsletter } from '../../src/render/formats/newsletter.ts';
import { text } from '../../src/render/formats/text.ts';
import { houseNamed } from './a-house.ts';
import { releaseOf, rendered } from './newsroom.ts';
import { folded, wordsIn } from './words-in.ts';

interface Written {
  readonly body?: string;
  readonly facts?: string;
}

const head = 'title: A title\norganisers: [Harbour Office]\ncontact:\n  url: https://harbour.example.org\n';

async function texts(written: Written, house: House, changes: Partial<Config> = {}) {
  const { body = 'The first sentence.', facts = 'date: 2024-09-05T18:05+08:00\nlocation: Portsea\n' } =
    written;
  const release = await releaseOf(`---\n${head}${facts}---\n\n${body}\n`);
  const printed = await Promise.all(
    [html, text, newsletter].map(async (format) => {
      const { content, mediaType } = await rendered(release, format, { houses: [house], ...changes });
      return [
        format.id,
        { content: String(content), words: await wordsIn(String(content), mediaType) },
      ] as const;
    }),
  );
  return Object.fromEntries(printed) as Record<
    'html' | 'text' | 'newsletter',
    { readonly content: string; readonly words: string }
  >;
}

/** How often words stand in each format. */
async function counted(words: string, written: Written, house: House, changes: Partial<Config> = {}) {
  const printed = await texts(written, house, changes);
  return Object.values(printed).map(({ words: all }) => all.split(folded(words)).length - 1);
}

const hk = houseNamed('hk-isd');
const ap = houseNamed('ap');

describe('the foot of a text', () => {
  it('has the day and the hour in every format', async () => {
    expect(await counted('Ends/Thursday, September 5, 2024', {}, hk)).toEqual([1, 1, 1]);
    expect(await counted('Issued at HKT 18:05', {}, hk)).toEqual([1, 1, 1]);
  });

  it('has no line of issue without an hour', async () => {
    const facts = 'date: 2024-09-05\nlocation: Portsea\n';
    expect(await counted('Issued at', { facts }, hk)).toEqual([0, 0, 0]);
    expect(await counted('Ends/Thursday, September 5, 2024', { facts }, hk)).toEqual([1, 1, 1]);
  });

  it('names the zone as the house does only where the clocks are those', async () => {
    const facts = 'date: 2024-09-05T18:05+08:00\n';
    expect(await counted('Issued at HKT 18:05', { facts }, hk, { timezone: 'Asia/Hong_Kong' })).toEqual([
      1, 1, 1,
    ]);
    expect(await counted('Issued at UTC+8 18:05', { facts }, hk, { timezone: 'Asia/Singapore' })).toEqual([
      1, 1, 1,
    ]);
    const other = { facts: 'date: 2024-09-05T18:05+01:00\n' };
    expect(await counted('Issued at UTC+1 18:05', other, hk)).toEqual([1, 1, 1]);
  });

  it.each([
    ['Ends/Thursday, September 5, 2024\\\nIssued at HKT 18:05', 'Ends/Thursday'],
    ['Ends', 'Ends'],
    ['– ENDS –', 'Ends'],
  ])('is set once where the text ends itself: %j', async (end, words) => {
    const body = `The first sentence.\n\n${end}`;
    expect(await counted(words, { body }, hk)).toEqual([1, 1, 1]);
    expect(await counted(words, { body }, {})).toEqual([1, 1, 1]);
  });

  it.each(['完', '（完）'])('is set once in Chinese: %s', async (end) => {
    const facts = 'date: 2024-09-05\nlang: zh-Hant-HK\n';
    expect(await counted('完', { body: `今日公布。\n\n${end}`, facts }, hk)).toEqual([1, 1, 1]);
    expect(await counted('完', { body: `今日公布。${end === '完' ? '' : end}`, facts }, hk)).toEqual([
      1, 1, 1,
    ]);
  });

  it('sets a mark of signs as it stands', async () => {
    const { newsletter: mail } = await texts({}, { end: '-ends-' });
    expect(mail.content).toContain('>-ends-<');
  });

  it('is of its language, and what is said of one counts before what is said of all', async () => {
    const house = { end: 'STOP', languages: { fr: { end: 'FIN' }, 'zh-Hant': { end: '全文完' } } };
    const facts = (lang: string) => ({ facts: `date: 2024-09-05\nlang: ${lang}\n` });
    expect(await counted('FIN', facts('fr-CA'), house)).toEqual([1, 1, 1]);
    expect(await counted('全文完', facts('zh-HK'), house)).toEqual([1, 1, 1]);
    expect(await counted('STOP', facts('de'), house)).toEqual([1, 1, 1]);
  });
});

describe('a dateline that runs in', () => {
  const dateline = 'PORTSEA (Sept. 5, 2024) — The first sentence.';

  it('stands at the head of the first paragraph in every format, and nowhere else', async () => {
    expect(await counted(dateline, {}, ap)).toEqual([1, 1, 1]);
    const { html: page, text: wire } = await texts({}, ap);
    expect(page.content).toContain(`<p>${dateline}</p>`);
    expect(page.content).not.toContain('class="dateline"');
    expect(wire.content).not.toContain('Portsea |');
  });

  it.each([
    ['a heading', '## Heading\n\n'],
    ['a picture', '![A quay](a.png)\n\n'],
    ['a list', '- one\n- two\n\n'],
  ])('passes over %s', async (_, before) => {
    const body = `${before}The first sentence.`;
    expect(await counted(dateline, { body }, ap)).toEqual([1, 1, 1]);
  });

  it('leaves the country out of a city that everybody knows, and of no other', async () => {
    const facts = (location: string) => ({ facts: `date: 2024-09-05\nlocation: ${location}\n` });
    expect(await counted('PARIS (Sept. 5, 2024) —', facts('Paris, France'), ap)).toEqual([1, 1, 1]);
    expect(await counted('ZHONGSHAN, China (Sept. 5, 2024) —', facts('Zhongshan, China'), ap)).toEqual([
      1, 1, 1,
    ]);
  });

  it.each([
    'PORTSEA, Sept. 5 – The first',
    'Portsea, 5 September 2024 — The first',
    'LONDON (Wire) -- The first',
  ])('is not set before one that the office wrote: %s', async (begins) => {
    expect(await counted('(Sept. 5, 2024) —', { body: `${begins} sentence.` }, ap)).toEqual([0, 0, 0]);
  });

  it('gives way to the line above the text where there is no paragraph, or no place', async () => {
    const { text: listed } = await texts({ body: '- one\n- two' }, ap);
    expect(listed.content).toContain('Portsea | Sept. 5, 2024');
    const { text: nowhere } = await texts({ facts: 'date: 2024-09-05\n' }, ap);
    expect(nowhere.content).toContain('\nSept. 5, 2024\n');
  });

  it('is text: what a place says is never markup', async () => {
    const facts = 'date: 2024-09-05\nlocation: "<img src=x onerror=alert(1)>"\n';
    const { html: page } = await texts({ facts }, ap);
    expect(page.content).not.toContain('<img src=x');
    expect(page.content).not.toContain('<IMG');
  });
});

it('the day stands somewhere in every format, whatever the house leaves out', async () => {
  for (const dateline of ['line', 'run-in', 'none'] as const) {
    const day = 'Thursday 5 September 2024';
    for (const count of await counted(day, {}, { dateline, 'dateline-form': '{PLACE} —' }))
      expect(count).toBeGreaterThan(0);
  }
});

describe('numbered paragraphs', () => {
  const body =
    'First.\n\n- item\n\n> Quoted.\n\nand so on.\n\n**A line as heading**\n\nSecond.\n\n| a |\n|---|\n| b |\n\nThird.';
  const numbered = { numbered: 'text' } as const;

  it('count paragraphs only', async () => {
    const { text: wire } = await texts({ body }, numbered);
    const found = wire.content.match(/^\d+\. .*$/gm);
    expect(found).toEqual(['1. First.', '2. Second.', '3. Third.']);
    for (const mark of ['1. First.', '2. Second.', '3. Third.'])
      expect(await counted(mark, { body }, numbered)).toEqual([1, 1, 1]);
  });

  it.each([
    ['figures', '1 The first.\n\n2 The second.'],
    ['a list that goes on', '1. The first.\n\nWords between.\n\n2. The second.'],
    ['Chinese figures', '一、今日公布。\n\n二、明日開始。'],
  ])('leave a text alone that is numbered by hand: %s', async (_, byHand) => {
    expect((await texts({ body: byHand }, numbered)).text.content).toEqual(
      (await texts({ body: byHand }, {})).text.content,
    );
  });

  it('are those of the notes where the house says so, and only where there are several', async () => {
    const facts = (notes: string) => ({
      facts: `date: 2024-09-05\nnotes: |\n  ${notes.replaceAll('\n', '\n  ')}\n`,
    });
    const house = houseNamed('gov-uk');
    const several = facts('One note.\n\nAnother note.');
    expect(await counted('2. Another note.', several, house)).toEqual([1, 1, 1]);
    expect(await counted('1. The first sentence.', several, house)).toEqual([0, 0, 0]);
    expect(await counted('1. One note.', facts('One note.'), house)).toEqual([0, 0, 0]);
  });

  it('leave out the end mark of the text', async () => {
    expect(await counted('2. Ends', { body: 'First.\n\nEnds' }, numbered)).toEqual([0, 0, 0]);
  });
});

describe('the imprint', () => {
  const house = { rights: '© {year} {organisation}. All rights reserved.' };
  const organisation = 'Harbour & Coast';

  it('says whose text it is at the end of every format', async () => {
    expect(
      await counted('© 2024 Harbour & Coast. All rights reserved.', {}, house, { organisation }),
    ).toEqual([1, 1, 1]);
    const { text: wire } = await texts({}, house, { organisation });
    expect(wire.content.trimEnd()).toMatch(/All rights reserved\.$/);
  });

  it('gives the address at the foot of page and newsletter', async () => {
    const [page, , mail] = await counted('1 Market Row', {}, {}, { address: '1 Market Row' });
    expect([page, mail]).toEqual([1, 1]);
  });

  const logo = { path: 'logo.png', mediaType: 'image/png', file: '/logo.png', width: 120, height: 40 };

  it('shows the logo on the page, and in a mail only where it can be fetched and there is more to read', async () => {
    const long = { body: 'The ferry sails again from the old quay.\n\n'.repeat(100) };
    const { html: page, newsletter: mail } = await texts(long, {}, { logo, organisation });
    expect(page.content).toContain(
      '<img class="logo" src="../logo.png" alt="Harbour &amp; Coast" width="120" height="40">',
    );
    expect(mail.content).toContain('src="https://newsroom.example.org/logo.png"');
    const svg = { ...logo, path: 'logo.svg', mediaType: 'image/svg+xml' };
    for (const [words, changes] of [
      [long, { logo: svg }],
      [long, { logo, site: 'http://newsroom.example.org/' }],
      [{}, { logo }],
    ] as const) {
      const { newsletter: without } = await texts(words, {}, { ...changes, organisation });
      expect(without.content).not.toContain('<img');
      expect(without.words).toContain(folded(organisation));
    }
  });

  it('sets links and rules in the colours of the office', async () => {
    const colours = { accent: '#7a1f1f', dark: '#e0a0a0' };
    const printed = await texts({ body: 'A [link](https://a.example).\n\n> Quoted.' }, {}, { colours });
    expect(printed.html.content).toContain('--accent: #7a1f1f');
    expect(printed.html.content).toContain('--accent: #e0a0a0');
    expect(printed.newsletter.content).toContain('style="color:#7a1f1f"');
    expect(printed.newsletter.content).toContain('{color:#e0a0a0!important}');
    for (const { content } of Object.values(printed)) expect(content).not.toContain('#0d4f7c');
  });
});
