import { expect, test } from 'vitest';
import { complete, release, said } from '../checking.ts';

const of = async (found: 'found' | 'itself' | 'nowhere', fields = 'key: tea\n') =>
  said(release(`${complete}${fields}translations-of: tea.md\n`), {
    source: (written) => (written === 'tea.md' ? found : 'nowhere'),
  });

test('a name that leads to another version, nowhere, or to the translation itself', async () => {
  expect(await of('found')).toEqual([]);
  expect(await of('nowhere')).toEqual([
    '8:18 translation-source There is no other version “tea.md” that this one could translate.',
  ]);
  expect(await of('itself')).toEqual([
    '8:18 translation-source The release is said to be a translation of itself: “tea.md”.',
  ]);
});

test('without a key there is no other version', async () => {
  expect(await of('nowhere', '')).toHaveLength(1);
});
