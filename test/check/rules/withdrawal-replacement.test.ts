import { expect, test } from 'vitest';
import { complete, release, said } from '../checking.ts';

const text = release(
  `${complete}status: withdrawn\nwithdrawal:\n  reason: It was wrong.\n  replaced-by: tea-again\n`,
);

test.each([
  ['found', []],
  ['itself', ['10:16 withdrawal-replacement The release is said to be replaced by itself: “tea-again”.']],
  [
    'nowhere',
    ['10:16 withdrawal-replacement There is no release “tea-again” to take the place of this one.'],
  ],
] as const)('a name that leads to %s', async (found, expected) => {
  expect(await said(text, { successor: (written) => (written === 'tea-again' ? found : 'nowhere') })).toEqual(
    expected,
  );
});
