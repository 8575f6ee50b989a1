import { expect, test } from 'vitest';
import { complete, release, said } from '../checking.ts';

const changes = (...ats: string[]) =>
  `changes:\n${ats.map((at) => `  - at: ${at}\n    kind: update\n    note: More is known.\n`).join('')}`;

test.each([
  ['2024-04-21', '2024-04-21', '2024-05-01'],
  // By the calendar these two may be in order; nobody knows the hour of the first.
  ['2024-04-21', '2024-04-21T00:01+08:00', '2024-04-21'],
  ['2024-04-21T08:00+08:00', '2024-04-21T01:00Z'],
])('says nothing of %s, %s', async (...ats) => {
  expect(await said(release(complete + changes(...ats)))).toEqual([]);
});

test('finds the one that stands too low', async () => {
  expect(await said(release(complete + changes('2024-04-22', '2024-04-23', '2024-04-21')))).toEqual([
    '14:9 change-order The change of 2024-04-21 stands below that of 2024-04-23.',
  ]);
  expect(await said(release(complete + changes('2024-04-21T08:00+08:00', '2024-04-20T23:00Z')))).toHaveLength(
    1,
  );
});
