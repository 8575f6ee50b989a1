import { expect, test } from 'vitest';
import { isComplete, lackOf } from '../../src/app/release-state.ts';
import { addressOf } from '../../src/newsroom/address.ts';
import { parseRelease, unreadRelease } from '../../src/parse/release.ts';
import { contextWith } from '../check/a-context.ts';
import { release } from './office.ts';

const { config } = contextWith();

async function entry(text: string) {
  const read = await parseRelease(Buffer.from(text), 'releases/a.md', config);
  const address = addressOf(read, config);
  return { release: read, ...(address !== undefined && { address }) };
}

test('a release that has all it needs lacks nothing', async () => {
  expect(lackOf(await entry(release()))).toEqual([]);
  expect(isComplete(await entry(release()))).toBe(true);
});

test('what is missing is named, all of it', async () => {
  const bare = await entry('---\nsummary: A\n---\n\nText.\n');
  expect(lackOf(bare)).toEqual(['a title', 'a date', 'an organiser', 'a web address for questions']);
  expect(isComplete(bare)).toBe(false);
  expect(lackOf(await entry(release().replace('organisers: [Town Council]\n', '')))).toEqual([
    'an organiser',
  ]);
});

test('so is an address that cannot be made, and a text that cannot be read', async () => {
  expect(lackOf(await entry(release('slug: No Slug\n')))).toEqual([
    'an address, which is made of its date and slug',
  ]);
  expect(lackOf({ release: unreadRelease('a.md', 'permission') })).toEqual(['a text that can be read']);
});
