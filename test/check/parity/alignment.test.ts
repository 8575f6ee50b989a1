import { describe, expect, test } from 'vitest';
import { alignment } from '../../../src/check/parity/align.ts';
import { parseRelease } from '../../../src/parse/release.ts';

const versionIn = (lang: string, blocks: readonly string[]) =>
  parseRelease(
    Buffer.from(
      `---\ntitle: Ferry\ndate: 2024-09-05\nlang: ${lang}\nkey: ferry\norganisers: [Ferry Trust]\ncontact:\n  url: https://ferry.example.org\n---\n\n${blocks.join('\n\n')}\n`,
    ),
    `${lang}.md`,
    { lang: 'en' },
  );

/** Which blocks were laid beside which, each by its first word. */
async function laid(english: readonly string[], german: readonly string[]): Promise<string[]> {
  const { pairs } = alignment(await versionIn('en', english), await versionIn('de', german));
  const first = (blocks: readonly { passages: readonly { text: string }[] }[]) =>
    blocks.map(({ passages: [passage] }) => passage?.text.split(/[\s.]/, 1)[0]).join('+') || '–';
  return pairs.map(({ source, target }) => `${first(source)} | ${first(target)}`);
}

const words = (first: string, count: number) =>
  `${first} ${Array.from({ length: count }, (_, at) => ['boat', 'harbour', 'ticket', 'evening'][at % 4]).join(' ')}.`;

describe('joins paragraphs', () => {
  const parts = ['Alpha', 'Beta', 'Gamma'].map((name) => words(name, 25));
  const frame = (blocks: readonly string[]) => [words('Before', 40), ...blocks, words('After', 40)];

  test.each([2, 3])('%i that are one in the other version', async (count) => {
    const apart = frame(parts.slice(0, count));
    const joined = frame([parts.slice(0, count).join(' ')]);
    const names = ['Alpha', 'Beta', 'Gamma'].slice(0, count).join('+');
    expect(await laid(apart, joined)).toEqual(['Before | Before', `${names} | Alpha`, 'After | After']);
    expect(await laid(joined, apart)).toEqual(['Before | Before', `Alpha | ${names}`, 'After | After']);
  });

  test('but neither a heading nor a table with what stands beside it', async () => {
    const table = '| Place | Hour |\n| --- | --- |\n| Quay | noon |\n| Isle | evening |';
    const rest = frame(parts.slice(0, 1));
    expect(await laid(['## Hours of the boats in the evening', table, ...rest], rest)).toEqual([
      'Hours | –',
      'Place | –',
      'Before | Before',
      'Alpha | Alpha',
      'After | After',
    ]);
    const [before = '', alpha = '', after = ''] = rest;
    const table2 = [before, `${alpha}`, table, after];
    expect(await laid(table2, [before, `${alpha} ${words('Place', 12)}`, after])).toEqual([
      'Before | Before',
      'Alpha | Alpha',
      'Place | –',
      'After | After',
    ]);
  });
});

test('joins no paragraphs across a heading', async () => {
  const [alpha, beta, heading] = [words('Alpha', 25), words('Beta', 25), '## Hours of the boats'];
  const [before, after] = [words('Before', 40), words('After', 40)];
  const found = await laid([before, alpha, heading, beta, after], [before, `${alpha} ${beta}`, after]);
  expect(found).toContain('Hours | –');
});

describe('lays headings beside those of their own level', () => {
  test.each([
    [
      ['## Tickets', '### Prices'],
      ['Tickets | –', 'Prices | Preise'],
    ],
    [
      ['### Prices', '## Tickets'],
      ['Prices | Preise', 'Tickets | –'],
    ],
  ])('%j', async (english, expected) => {
    expect(await laid(english, ['### Preise'])).toEqual(expected);
  });
});

describe('parts sections that have nothing in common', () => {
  const about = ['## About the ferry', 'The ferry has sailed since 1987 with 12 boats and 60 people.'];
  const ueber = ['## Über die Fähre', 'Die Fähre fährt seit 1987 mit 12 Booten und 60 Leuten.'];
  const section = (heading: string, words: string) => [heading, words];
  const beside = (english: readonly string[], german: readonly string[]) =>
    laid([...english, ...about], [...german, ...ueber]);
  const together = ['Hours | Kabinen', 'The | Das', 'About | Über', 'The | Die'];
  const apart = ['Hours | –', 'The | –', '– | Kabinen', '– | Das', 'About | Über', 'The | Die'];
  const cabins =
    'Das Boot hat 18 Kabinen, und 95 Gäste aus 41 Häfen sind am ersten Abend an Bord, um zu feiern.';

  test('of one level, by three numbers and links', async () => {
    const hours =
      'The hall opens at 14 quays, and costs 35 pounds for 220 people who come by the evening boat.';
    expect(await beside(section('## Hours', hours), section('## Kabinen', cabins))).toEqual(apart);
    const shared = hours.replace('35 pounds', '95 pounds');
    expect(await beside(section('## Hours', shared), section('## Kabinen', cabins))).toEqual(together);
    const few = hours.replace('35 pounds', 'some pounds');
    expect(await beside(section('## Hours', few), section('## Kabinen', cabins))).toEqual(together);
  });

  test('of different levels, by one', async () => {
    const hours =
      'The hall opens at noon, and costs some pounds for 220 people who come by the evening boat.';
    expect(await beside(section('### Hours', hours), section('## Kabinen', cabins))).toEqual(apart);
    const none = hours.replace('220 people', 'people');
    expect(await beside(section('### Hours', none), section('## Kabinen', cabins))).toEqual(together);
  });
});
