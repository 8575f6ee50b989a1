import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName } from '../../src/language/file-names.ts';
import type { Release } from '../../src/model/release.ts';
import { publicationOf } from '../../src/newsroom/publication.ts';
import { aConfig, aRelease, day } from './a-release.ts';

const zone = 'Asia/Hong_Kong';
const config = aConfig({ timezone: zone });
const minute = 60_000;

/** A release and the first minute at which it may be public, counted from 1 March 2024, Greenwich; never where absent. */
interface Made {
  readonly release: Release;
  readonly from?: number;
}

const start = Date.UTC(2024, 2, 1);
const span = 20 * 24 * 60;

/** The clock of a zone 8 hours east at a minute, with its offset or without. */
function written(at: number, withOffset: boolean) {
  const wall = new Date(start + (at + 480) * minute);
  const time = { hour: wall.getUTCHours(), minute: wall.getUTCMinutes(), second: 0 };
  return day(wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate(), {
    ...time,
    ...(withOffset ? { offset: 480 } : { zone }),
  });
}

const moment = fc.record({ at: fc.integer({ min: 0, max: span }), offset: fc.boolean() });

const made = (index: number): fc.Arbitrary<Made> =>
  fc
    .record({
      date: moment,
      embargo: fc.option(moment, { nil: undefined }),
      status: fc.constantFrom('draft', 'ready', 'ready', 'ready', 'withdrawn', undefined),
      lang: fc.constantFrom('en', 'zh-Hant-HK', 'pt'),
      slug: fc.constantFrom('fair', 'bridge', 'ferry', `own-${index}`),
      unread: fc.constantFrom(undefined, undefined, undefined, 'embargo', 'status'),
    })
    .map(({ date, embargo, status, lang, slug, unread }) => {
      const data = {
        date: written(date.at, date.offset),
        lang,
        slug,
        embargo: embargo && unread !== 'embargo' ? written(embargo.at, embargo.offset) : undefined,
        status: unread === 'status' ? undefined : status,
      };
      const release = aRelease(data as Parameters<typeof aRelease>[0], {
        path: `releases/${index}.md`,
        keys: unread ? [unread] : [],
      });
      const isReady = !unread && (status === 'ready' || status === undefined);
      return { release, ...(isReady && { from: embargo ? embargo.at : date.at }) };
    });

const newsroom = fc
  .integer({ min: 0, max: 12 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => made(index))));

const clock = fc.integer({ min: -2 * 60, max: span + 2 * 60 });

async function publicAt(all: readonly Made[], now: number) {
  const releases = all.map(({ release }) => release);
  const { entries } = publicationOf(releases, config, new Date(start + now * minute));
  return entries;
}

test('nothing is public before its time, nothing is lost after it, and each release has one entry', async () => {
  await fc.assert(
    fc.asyncProperty(newsroom, clock, async (all, now) => {
      const entries = await publicAt(all, now);
      expect(new Set(entries.map(({ release }) => release))).toEqual(
        new Set(all.map(({ release }) => release)),
      );
      expect(entries).toHaveLength(all.length);
      for (const { release, state } of entries) {
        const from = all.find((one) => one.release === release)?.from;
        expect(state.kind === 'public').toBe(from !== undefined && from <= now);
      }
    }),
    { numRuns: 300 },
  );
});

test('at the instant that is told it is public, and a second before it is not', async () => {
  await fc.assert(
    fc.asyncProperty(newsroom, clock, async (all, now) => {
      for (const { release, state } of await publicAt(all, now)) {
        if (state.kind !== 'embargoed' || release.data.status === 'withdrawn') continue;
        const until = Date.parse(state.until);
        const at = async (time: number) =>
          publicationOf([release], config, new Date(time)).entries[0]?.state.kind;
        expect([await at(until - 1000), await at(until)]).toEqual(['embargoed', 'public']);
      }
    }),
    { numRuns: 100 },
  );
});

test('what is withdrawn before its time never comes out, not even as a notice', async () => {
  await fc.assert(
    fc.asyncProperty(newsroom, clock, async (all, now) => {
      for (const { release, state } of await publicAt(all, now)) {
        if (release.data.status !== 'withdrawn') continue;
        const { embargo, date } = release.data;
        const { entries } = publicationOf(
          [{ ...release, data: { ...release.data, status: 'ready' } }],
          config,
          new Date(start + now * minute),
        );
        expect(embargo ?? date).toBeDefined();
        expect(state.kind === 'withdrawn').toBe(entries[0]?.state.kind === 'public');
      }
    }),
    { numRuns: 100 },
  );
});

test('of what may be rendered no two have one address, and nothing is marked without a rival', async () => {
  await fc.assert(
    fc.asyncProperty(newsroom, clock, async (all, now) => {
      const out = (await publicAt(all, now)).filter(({ state }) =>
        ['public', 'withdrawn'].includes(state.kind),
      );
      const places = out.map(({ address = '' }) => foldName(address));
      for (const [index, { clashes }] of out.entries()) {
        const rivals = places.filter((place) => place === places[index]).length;
        expect(clashes ?? false).toBe(rivals > 1);
      }
    }),
    { numRuns: 200 },
  );
});

test('the order in which releases are read makes no difference', async () => {
  await fc.assert(
    fc.asyncProperty(
      newsroom.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
      ),
      clock,
      async ([all, shuffled], now) => {
        expect(await publicAt(shuffled, now)).toEqual(await publicAt(all, now));
      },
    ),
    { numRuns: 100 },
  );
});

// A quadratic step would take an hour, and the runner would give up.
test('a hundred thousand releases of one day are told apart, also where all want one address', async () => {
  for (const slug of [(index: number) => `r${index}`, () => 'same']) {
    const releases = Array.from({ length: 100_000 }, (_, index) =>
      aRelease({ slug: slug(index), date: written(index % 1440, false) }, { path: `releases/${index}.md` }),
    );
    const { entries } = publicationOf(releases, config, new Date(start + 720 * minute));
    expect(entries.filter(({ state }) => state.kind === 'public')).toHaveLength(
      releases.filter((_, index) => index % 1440 <= 720).length,
    );
  }
}, 120_000);
