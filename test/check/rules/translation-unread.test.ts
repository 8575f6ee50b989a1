import { expect, test } from 'vitest';
import { complete, release, said } from '../checking.ts';

const of = async (value: string) => said(release(`${complete}translated: ${value}\n`));

test.each(['derived', 'Derived by opencc-js', 'derived, not read'])('finds %s', async (value) => {
  expect(await of(value)).toEqual([
    '7:13 translation-unread The text was drafted by a program, and nobody has read it yet.',
  ]);
});

test('finds a copy that was never translated', async () => {
  expect(await of('untranslated')).toEqual([
    '7:13 translation-unread The text still stands in the language it was copied from.',
  ]);
});

test.each(['done', 'done 3f2a9c1e', 'half', 'done, derived'])('says nothing of %s', async (value) => {
  expect(await of(value)).toEqual([]);
});

test('says nothing of a draft', async () => {
  expect(await said(release(`${complete}status: draft\ntranslated: derived\n`))).toEqual([]);
});
