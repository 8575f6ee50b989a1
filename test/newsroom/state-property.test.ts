import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DateValue } from '../../src/model/date.ts';
import { stateOf } from '../../src/newsroom/state.ts';
import { aConfig, aRelease, day } from './a-release.ts';

test('nothing is public before its instant, wherever it was written', async () => {
  const zones = [
    'Asia/Hong_Kong',
    'America/New_York',
    'Pacific/Kiritimati',
    'Etc/GMT+12',
    'Australia/Lord_Howe',
  ];
  const time = fc.record({
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    second: fc.constant(0),
  });
  const calendar = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
  const offset = fc.integer({ min: -720, max: 840 });
  await fc.assert(
    fc.asyncProperty(
      calendar,
      fc.option(time, { nil: undefined }),
      fc.option(offset, { nil: undefined }),
      fc.constantFrom(undefined, ...zones),
      fc.integer({ min: -3 * 24 * 60, max: 3 * 24 * 60 }),
      async ([month, dayOfMonth], at, east, timezone, drift) => {
        const known = at && east !== undefined ? { ...at, offset: east } : at;
        const embargo: DateValue = day(2024, month, dayOfMonth, known);
        const now = new Date(Date.UTC(2024, month - 1, dayOfMonth) + drift * 60_000);
        const release = aRelease({ embargo, ...(timezone && { timezone }) });
        const { kind } = stateOf(release, aConfig(), now.getTime());
        // Read back by the platform's own calendar: what the clocks on the spot show now.
        const shown =
          known && 'offset' in known ? clockAt(now, 'UTC', east) : clockAt(now, timezone ?? 'Etc/GMT+12');
        const { hour = 0, minute = 0 } = at ?? {};
        const reached = shown >= stamp([2024, month, dayOfMonth, hour, minute]);
        if (kind === 'public') expect(reached).toBe(true);
        // Where the clocks are put back they show the hour once too early; that is when it is not yet public.
        const putBack = !(known && 'offset' in known);
        if (!reached || !putBack) expect(kind).toBe(reached ? 'public' : 'embargoed');
      },
    ),
    { numRuns: 300 },
  );
});

function clockAt(instant: Date, zone: string, east = 0): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(
    format
      .formatToParts(new Date(instant.getTime() + east * 60_000))
      .map(({ type, value }) => [type, Number(value)]),
  );
  return stamp([parts.year, parts.month, parts.day, parts.hour, parts.minute].map(Number));
}

function stamp(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(4, '0')).join('-');
}
