import { expect, test } from 'vitest';
import { mayBeNamed } from '../../src/newsroom/named.ts';
import { aConfig, aRelease, day } from './a-release.ts';

const now = new Date('2024-10-01T12:00Z');

test.each([
  ['is out', aRelease(), true],
  ['was taken back', aRelease({ status: 'withdrawn' }), true],
  ['is a draft', aRelease({ status: 'draft' }), false],
  ['is under embargo', aRelease({ embargo: day(2024, 10, 2) }), false],
  ['has its date before it', aRelease({ date: day(2024, 10, 2) }), false],
  ['has an embargo that cannot be read', aRelease({}, { keys: ['embargo'] }), false],
  ['was taken back before its time', aRelease({ status: 'withdrawn', embargo: day(2024, 10, 2) }), false],
  ['has a day that does not exist, in a month long past', aRelease({ date: day(2024, 4, 31) }), true],
  ['has a day that does not exist, in this month', aRelease({ date: day(2024, 10, 32) }), false],
  ['has a day that does not exist, at the end of a year', aRelease({ date: day(2023, 12, 32) }), true],
  ['has a month that does not exist', aRelease({ date: day(2024, 13, 1) }), false],
  ['has no date', aRelease({ date: undefined }, { text: '---\ntitle: Fair\n---\n' }), true],
  ['has a date that cannot be read', aRelease({ date: undefined }, { keys: ['date'] }), false],
  [
    'has a date in a text that cannot be read',
    aRelease({ date: undefined }, { text: '---\ntitle: "Fair\ndate: 2030-01-01\n---\n', unread: true }),
    false,
  ],
  ['cannot be opened', aRelease({ date: undefined, status: undefined }, { unread: true }), false],
])('one that %s', (_, release, expected) => {
  expect(mayBeNamed(release, aConfig(), now)).toBe(expected);
});

test('what cannot be read has been named already where something of it is out', async () => {
  const unread = aRelease({ date: undefined, status: undefined }, { unread: true });
  expect(mayBeNamed(unread, aConfig(), now, true)).toBe(true);
  expect(mayBeNamed(aRelease({ status: 'draft' }), aConfig(), now, true)).toBe(false);
});
