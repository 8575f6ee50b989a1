import { expect, test } from 'vitest';
import { publicationOf } from '../../src/newsroom/publication.ts';
import { parseRelease } from '../../src/parse/release.ts';
import { aConfig } from './a-release.ts';

/** State and address of a release with these lines in its front matter, at noon of 1 October 2024. */
function standing(lines: string, timezone?: string): Promise<string> {
  return standingOf(
    `---\ntitle: Fair\norganisers: [Town]\ncontact:\n  url: https://town.example.org\n${lines}\n---\n\nText.\n`,
    timezone,
  );
}

async function standingOf(
  text: string,
  timezone?: string,
  encoding: BufferEncoding = 'utf8',
): Promise<string> {
  const zone = timezone === undefined ? {} : { timezone };
  const release = await parseRelease(Buffer.from(text, encoding), 'releases/2024-09-05-fair.md', {
    lang: 'en',
    ...zone,
  });
  const { entries } = publicationOf([release], aConfig(zone), new Date('2024-10-01T12:00Z'));
  const { state, address } = entries[0] ?? {};
  return [state?.kind, state?.kind === 'embargoed' && state.until, address].filter(Boolean).join(' ');
}

const address = '2024/09/05/fair/';

test.each([
  ['date: 2024-09-05', `public ${address}`],
  ['date: 2024-09-05\nlang: zh-Hant-HK', `public zh-hant-hk/${address}`],
  ['date: 2024-09-05\nembargo: 2024-10-01T20:00+08:00', `public ${address}`],
  ['date: 2024-09-05\nembargo: 2024-10-01T20:01+08:00', `embargoed 2024-10-01T12:01:00.000Z ${address}`],
  ['date: 2024-09-05\nembargo: 2024-10-01', `public ${address}`],
  ['date: 2024-09-05\nembargo: 2024-10-02', `embargoed 2024-10-02T12:00:00.000Z ${address}`],
  ['date: 2024-10-02', 'embargoed 2024-10-02T00:00:00.000Z 2024/10/02/fair/'],
  ['date: 2024-09-05\nstatus: draft', `draft ${address}`],
  ['date: 2024-09-05\nstatus: withdrawn', `withdrawn ${address}`],
  ['date: 2024-09-05\nstatus: redy', `held ${address}`],
  ['date: 2024-09-05\nembargo: tomorrow', `held ${address}`],
  ['date: 2024-09-05\nembargo:', `held ${address}`],
  ['date: 2024-09-05\nembargo: 2024-10-40', `held ${address}`],
  ['date: 2024-09-05\nembargo: 2024-10-02T09:00', `held ${address}`],
  ['date: 2024-09-05\nembrago: 2024-10-02', `held ${address}`],
  ['date: 2024-09-05\nEMBARGO: 2024-10-02', `held ${address}`],
  ['date: 2024-09-05\nheadlin: x', `public ${address}`],
  ['date: 2024-04-31', 'unclear'],
  ['date: soon', 'unclear'],
  ['', 'unclear'],
])('%j', async (lines, expected) => {
  expect(await standing(lines)).toBe(expected);
});

test('a time of day without offset is meant in the newsroom’s zone', async () => {
  expect(await standing('date: 2024-09-05\nembargo: 2024-10-01T20:01', 'Asia/Hong_Kong')).toBe(
    `embargoed 2024-10-01T12:01:00.000Z ${address}`,
  );
});

test.each([
  'date: 2024-09-05\nlocation: "Zhongshan\nembargo: 2024-10-02',
  'date: 2024-09-05\nsummary: [a\nstatus: draft',
  'date: 2024-09-05\nembargo: 2024-09-01\nembargo: 2024-10-02',
])('what cannot be read as a whole does not become public by it: %j', async (lines) => {
  expect(await standing(lines)).toMatch(/^(?:held|embargoed)/);
});

test('a slip of the pen does not take down the page of an embargo long past', async () => {
  const text = `---\ntitle: "Fair\ndate: 2024-09-05\nembargo: 2024-09-05T09:00+08:00\n---\n\nText.\n`;
  expect(await standingOf(text)).toMatch(/^(?:unclear|public)/);
  expect(await standingOf(text.replace('embargo: 2024-09-05', 'embargo: 2024-09-30'))).toMatch(/^held/);
});

test('a draft is held back however little else could be read', async () => {
  const text = '---\ntitle: Café\ndate: 2024-09-05\nstatus: draft\n---\n\nText.\n';
  expect(await standingOf(text, undefined, 'latin1')).toBe('held');
  expect(await standingOf(text.replace('draft', 'ready'), undefined, 'latin1')).toBe('unclear');
});
