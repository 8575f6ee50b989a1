import { expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/fix.ts';
import { spellingsOf } from '../../../src/newsroom/spellings.ts';
import { check, complete, release } from '../checking.ts';

const naming = (lang: string, ...topics: string[]) => ({ lang, topics, organisers: [] });
const three = [naming('en', 'Health'), naming('en', 'Health', 'Bees'), naming('en', 'health')];

async function found(topics: string, all = three, fields = '') {
  const text = release(`${complete}topics: ${topics}\n${fields}`);
  const spellings = spellingsOf(all);
  const told = (await check(text, { spellings })).filter(({ ruleId }) => ruleId === 'topic-case');
  return { told, text, reasons: told.map(({ reason }) => reason) };
}

test('names the other spelling and how often it is used, and writes that', async () => {
  const { told, text, reasons } = await found('[Bees, "health"]');
  expect(reasons).toEqual(['The topic “health” is written “Health” in 2 releases.']);
  const [{ field, place } = {}] = told;
  expect([field, text.slice(place?.start.offset, place?.end.offset)]).toEqual(['topics.1', 'health']);
  expect(applyFixes(text, told).text).toContain('topics: [Bees, "Health"]');
});

test('is content with what most releases write, and with a topic that no other has', async () => {
  expect((await found('[Health, Bees, Ferries]')).told).toEqual([]);
});

test('leaves the choice to people where both are as common', async () => {
  const { told, reasons } = await found('[Tea]', [naming('en', 'Tea'), naming('en', 'TEA')]);
  expect(reasons).toEqual(['The topic “Tea” is written “TEA” in 1 release.']);
  expect(told[0]?.fix).toBeUndefined();
});

test('sees wide letters, and not other languages', async () => {
  const all = [
    naming('en', 'Sea ferries'),
    naming('en', 'Sea ferries'),
    naming('de', 'TEE'),
    naming('de', 'TEE'),
  ];
  expect((await found('[Ｓea ferries, Tee]', all)).reasons).toEqual([
    'The topic “Ｓea ferries” is written “Sea ferries” in 2 releases.',
  ]);
});
