import { describe, expect, test } from 'vitest';
import type { State } from '../../src/model/publication.ts';
import type { Release } from '../../src/model/release.ts';
import { stateOf } from '../../src/newsroom/state.ts';
import { aConfig, aRelease, day, somewhere } from './a-release.ts';

async function state(release: Release, now: string, timezone?: string): Promise<State> {
  return stateOf(release, aConfig(timezone ? { timezone } : {}), Date.parse(now));
}

const noon = { hour: 12, minute: 0, second: 0 };

describe('an embargo', () => {
  const embargo = day(2024, 9, 5, { ...noon, offset: 480 });
  const until = '2024-09-05T04:00:00.000Z';

  test('holds until its very instant', async () => {
    expect(await state(aRelease({ embargo }), '2024-09-05T03:59:59.999Z')).toEqual({
      kind: 'embargoed',
      until,
    });
    expect(await state(aRelease({ embargo }), until)).toEqual({ kind: 'public' });
  });

  test('decides alone: tomorrow’s date may be public this evening', async () => {
    const release = aRelease({ embargo, date: day(2024, 9, 6) });
    expect(await state(release, '2024-09-05T12:00Z')).toEqual({ kind: 'public' });
    expect(await state(aRelease({ embargo, date: day(2024, 9, 4) }), '2024-09-05T03:00Z')).toEqual({
      kind: 'embargoed',
      until,
    });
  });

  test('for a day begins in the zone of the release, else the newsroom’s, else where it begins last', async () => {
    const release = (timezone?: string) =>
      aRelease({ embargo: day(2024, 9, 5), ...(timezone && { timezone }) });
    const now = '2024-09-04T12:00Z';
    const held = (until: string): State => ({ kind: 'embargoed', until });
    expect(await state(release('Asia/Hong_Kong'), now, 'America/New_York')).toEqual(
      held('2024-09-04T16:00:00.000Z'),
    );
    expect(await state(release(), now, 'America/New_York')).toEqual(held('2024-09-05T04:00:00.000Z'));
    expect(await state(release(), now)).toEqual(held('2024-09-05T12:00:00.000Z'));
    expect(await state(release('Not/AZone'), now)).toEqual(held('2024-09-05T12:00:00.000Z'));
  });
});

describe('a date', () => {
  test('in the future holds the release back', async () => {
    expect(await state(aRelease(), '2024-09-04T23:59Z')).toEqual({
      kind: 'embargoed',
      until: '2024-09-05T00:00:00.000Z',
      byDate: true,
    });
    expect(await state(aRelease(), '2024-09-05T00:00Z')).toEqual({ kind: 'public' });
    expect(await state(aRelease(), '2024-09-04T16:00Z', 'Asia/Hong_Kong')).toEqual({ kind: 'public' });
  });
});

describe('a status', () => {
  const embargo = day(2030, 1, 1);
  test('of draft or withdrawn is one', async () => {
    expect(await state(aRelease({ status: 'draft' }), '2024-10-01T00:00Z')).toEqual({ kind: 'draft' });
    expect(await state(aRelease({ status: 'draft', embargo }), '2024-10-01T00:00Z')).toEqual({
      kind: 'draft',
    });
    expect(await state(aRelease({ status: 'withdrawn' }), '2024-10-01T00:00Z')).toEqual({
      kind: 'withdrawn',
    });
  });

  test('need not be given', async () => {
    expect(await state(aRelease({ status: undefined }), '2024-10-01T00:00Z')).toEqual({ kind: 'public' });
  });
});

describe('a release with faults', () => {
  const now = '2024-10-01T00:00Z';
  const type = (field: string) =>
    ({ kind: 'type', field, expected: 'a date', actual: 'x', place: somewhere }) as const;
  const unknown = (key: string) =>
    ({
      kind: 'unknown',
      field: key,
      key,
      allowed: ['embargo', 'status', 'location'],
      place: somewhere,
    }) as const;
  const syntax = { kind: 'syntax', reason: 'It cannot be read.', place: somewhere } as const;

  test.each([
    ['an embargo that cannot be read', aRelease({}, { faults: [type('embargo')], keys: ['embargo'] })],
    ['an embargo without a word', aRelease({}, { keys: ['embargo'] })],
    ['an embargo on a day that does not exist', aRelease({ embargo: day(2026, 2, 30) })],
    [
      'a status that cannot be read',
      aRelease({ status: undefined }, { faults: [type('status')], keys: ['status'] }),
    ],
    ['a misspelt embargo', aRelease({}, { faults: [unknown('embrago')] })],
    ['an embargo in capitals', aRelease({}, { faults: [unknown('Embargo')] })],
    [
      'an embargo below a line that cannot be read',
      aRelease(
        { status: undefined },
        { faults: [syntax], text: '---\ntitle: "x\nembargo: 2030-01-01\n---\nx' },
      ),
    ],
    [
      'a draft below a line that cannot be read',
      aRelease(
        { status: undefined },
        { faults: [syntax], text: '---\r\ntitle: "x\r\nstatus: "draft"\r\n---\r\nx' },
      ),
    ],
  ])('that has %s is held back', async (_, release) => {
    expect(await state(release, now)).toEqual({ kind: 'held' });
  });

  test('under embargo is under embargo', async () => {
    const release = aRelease({ embargo: day(2030, 1, 1), title: undefined }, { faults: [type('title')] });
    expect(await state(release, now, 'Asia/Hong_Kong')).toEqual({
      kind: 'embargoed',
      until: '2029-12-31T16:00:00.000Z',
    });
  });

  test('of which nothing can be told is unclear', async () => {
    const unread = aRelease({ date: undefined, status: undefined }, { unread: true });
    expect(await state(unread, now)).toEqual({ kind: 'unclear' });
    expect(await state(aRelease({ date: day(2024, 4, 31) }), now)).toEqual({ kind: 'unclear' });
    const body = { text: '---\ntitle: "x\n---\nembargo: 2030\n', faults: [syntax] };
    expect(await state(aRelease({ date: undefined }, body), now)).toEqual({ kind: 'unclear' });
  });

  test('that have nothing to do with it is what its dates say', async () => {
    expect(await state(aRelease({}, { faults: [type('title'), unknown('headline')] }), now)).toEqual({
      kind: 'public',
    });
  });
});
