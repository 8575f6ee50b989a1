import { readdirSync, rmSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { check } from '../../src/app/check.ts';
import type { CheckRequest } from '../../src/app/check-scope.ts';
import type { ReleaseRule } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules/index.ts';
import { KeptNewsroom, story } from './kept-newsroom.ts';

/** Every release that rules read is read by this one. */
const reading = vi.spyOn(rules.find(({ id }) => id === 'word-repeated') as ReleaseRule, 'check');

/** A newsroom of so many releases that what is found is worth keeping. */
function aLargeNewsroom(): KeptNewsroom {
  const office = new KeptNewsroom();
  for (let day = 10; day < 30; day += 1)
    office.write(
      `releases/2024-08-${day}-walk.md`,
      story({
        title: `Walk ${day} begins`,
        date: `2024-08-${day}`,
        body: 'The walk begins at the the pier.',
      }),
    );
  return office;
}

const ioOf = (office: KeptNewsroom) => ({
  ...office.io({ now: office.now }),
  cacheFolder: office.cache.path('pressdesk'),
});

/** Checks with what is kept, holds it against a check without, and gives the names of the releases that were read by rules. */
async function checksAsAnew(office: KeptNewsroom, request: Partial<CheckRequest> = {}): Promise<string[]> {
  reading.mockClear();
  const kept = await check(ioOf(office), { paths: [], cache: true, ...request });
  const paths = reading.mock.calls.map(([{ source }]) => source.path.replace('releases/', ''));
  const read = [...new Set(paths)].sort();
  expect(kept).toEqual(await check(ioOf(office), { paths: [], ...request }));
  return read;
}

test('a check of a whole newsroom has its rules read what is new, and says what any other says', async () => {
  const office = aLargeNewsroom();
  expect(await checksAsAnew(office)).toHaveLength(30);
  expect(await checksAsAnew(office)).toEqual([]);
  office.edit('releases/2024-08-12-walk.md', 'at the the pier', 'at the pier, 31 April');
  expect(await checksAsAnew(office)).toEqual(['2024-08-12-walk.md']);
  // A language version is compared with the others.
  office.edit('releases/2024-09-02-pier.md', 'from Monday.', 'from Monday, 3 May 2024.');
  expect(await checksAsAnew(office)).toEqual(['2024-09-02-pier-fr.md', '2024-09-02-pier.md']);
  rmSync(office.path('releases/boat.bmp'));
  expect(await checksAsAnew(office)).toEqual(['2024-09-03-school.md', '2024-09-07-untitled.md']);
  office.write('releases/2024-08-12-walk-again.md', office.read('releases/2024-08-13-walk.md'));
  expect(await checksAsAnew(office)).toContain('2024-08-12-walk-again.md');
  expect(await checksAsAnew(office)).toEqual([]);
});

test('levels of rules, from the command too, and settings have all read anew', async () => {
  const office = aLargeNewsroom();
  await checksAsAnew(office);
  expect(await checksAsAnew(office, { levels: { 'word-repeated': 'error' } })).toHaveLength(30);
  expect(await checksAsAnew(office)).toHaveLength(30);
  office.edit('pressdesk.yaml', 'Saltmere Council', 'Saltmere Town Council');
  expect(await checksAsAnew(office)).toHaveLength(30);
});

test('what a baseline knows is left out of what was kept', async () => {
  const office = aLargeNewsroom();
  await checksAsAnew(office);
  await check(ioOf(office), { paths: [], updateBaseline: true });
  expect(await checksAsAnew(office)).toEqual([]);
  expect(await checksAsAnew(office, { withKnown: true })).toEqual([]);
});

test('nothing is kept of a check of some releases, or of one that changes them', async () => {
  const office = aLargeNewsroom();
  for (const request of [{ paths: ['releases'] }, { fix: 'show' }, { fix: 'write' }] as const)
    await check(ioOf(office), { paths: [], cache: true, ...request });
  expect(() => readdirSync(office.cache.path('pressdesk'))).toThrow('ENOENT');
});

test('nothing is kept within the newsroom', async () => {
  const office = aLargeNewsroom();
  const io = { ...ioOf(office), cacheFolder: office.path('cache') };
  await check(io, { paths: [], cache: true });
  expect(() => readdirSync(office.path('cache'))).toThrow('ENOENT');
});
