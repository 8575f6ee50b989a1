import { expect, test } from 'vitest';
import { complete, release, said } from '../checking.ts';

const change = (at: string) =>
  `changes:\n  - at: ${at}\n    kind: correction\n    note: The hour was wrong.\n`;

test.each([
  '2024-04-20',
  '2024-04-21',
  '2024-04-20T09:00+08:00',
  '2024-04-19T20:00+08:00',
  '2024-04-19T17:00Z',
])('lets a release of 2024-04-20 be corrected at %s', async (at) => {
  expect(await said(release(`${complete}${change(at)}`))).toEqual([]);
});

test.each(['2024-04-19', '2023-04-21', '2024-04-19T09:00+08:00'])('finds a correction of %s', async (at) => {
  expect(await said(release(`${complete}${change(at)}`))).toEqual([
    `8:9 change-date The correction is dated ${at}, before the release itself: “date” says 2024-04-20.`,
  ]);
});

test('compares times across zones', async () => {
  const timed = complete.replace('2024-04-20', '2024-04-20T18:00+08:00');
  expect(await said(release(`${timed}${change('2024-04-20T10:30Z')}`))).toEqual([]);
  expect(await said(release(`${timed}${change('2024-04-20T09:30Z')}`))).toHaveLength(1);
});

test('finds a withdrawal before the release', async () => {
  const withdrawn = 'status: withdrawn\nwithdrawal:\n  at: 2024-04-02\n  reason: It was wrong.\n';
  expect(await said(release(`${complete}${withdrawn}`))).toEqual([
    '9:7 change-date The withdrawal is dated 2024-04-02, before the release itself: “date” says 2024-04-20.',
  ]);
});
