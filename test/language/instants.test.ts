import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { instantIn, momentOf } from '../../src/language/instants.ts';
import { readDate } from '../../src/parse/date-value.ts';

function moment(written: string, zone?: string): string | null {
  const date = readDate(written);
  if (!date) throw new Error(`no date: ${written}`);
  return momentOf(date, zone);
}

test.each([
  ['2024-09-05T18:05+08:00', undefined, '2024-09-05T18:05:00+08:00'],
  ['2024-09-05T18:05-03:30', 'Asia/Hong_Kong', '2024-09-05T18:05:00-03:30'],
  ['2024-09-05', undefined, '2024-09-05T00:00:00Z'],
  ['2024-09-05', 'Asia/Kathmandu', '2024-09-05T00:00:00+05:45'],
  ['2024-07-05T18:05', 'Europe/Lisbon', '2024-07-05T18:05:00+01:00'],
  ['2024-01-05T18:05', 'Europe/Lisbon', '2024-01-05T18:05:00Z'],
])('%s in %s is %s', (written, zone, expected) => {
  expect(moment(written, zone)).toBe(expected);
});

test('an hour that the clocks go through twice is the second one, one that they leave out is taken as it stands', () => {
  expect(moment('2024-10-27T02:30', 'Europe/Berlin')).toBe('2024-10-27T02:30:00+01:00');
  expect(moment('2024-03-31T02:30', 'Europe/Berlin')).toBe('2024-03-31T02:30:00+01:00');
});

test('what no calendar or clock has is no moment', () => {
  for (const written of [
    '2024-02-30',
    '2024-13-01',
    '2024-09-05T24:00Z',
    '2024-09-05T12:61Z',
    '2024-09-05T12:00+19:00',
  ])
    expect(moment(written)).toBeNull();
  expect(moment('2024-09-05', 'Mars/Olympus')).toBeNull();
  expect(moment('2016-12-31T23:59:60Z')).toBe('2016-12-31T23:59:59Z');
});

test('a day whose midnight comes twice begins with the first', () => {
  expect(moment('2026-11-01', 'America/Havana')).toBe('2026-11-01T00:00:00-04:00');
});

test.each([
  ['2029-01-13', '2029-01-13T00:00:00+01:00'],
  ['2029-01-14', '2029-01-14T00:00:00+01:00'],
  ['2029-01-15', '2029-01-15T00:00:00Z'],
  ['2029-02-17', '2029-02-17T00:00:00Z'],
  ['2029-02-20', '2029-02-20T00:00:00+01:00'],
])('in Morocco, around Ramadan, %s begins at %s', (written, expected) => {
  expect(moment(written, 'Africa/Casablanca')).toBe(expected);
  expect(moment(written, 'Africa/El_Aaiun')).toBe(expected);
});

// A midnight that the clocks leave out is told by the time before, which is the same instant as one o'clock.
test.each([
  ['Asia/Hebron', '2011-07-31', '2011-07-31T00:00:00+03:00'],
  ['Asia/Hebron', '2011-08-01', '2011-08-01T00:00:00+02:00'],
  ['Asia/Hebron', '2011-08-30', '2011-08-30T00:00:00+02:00'],
  ['Asia/Hebron', '2011-10-01', '2011-10-01T00:00:00+02:00'],
  ['Africa/Cairo', '2010-08-11', '2010-08-11T00:00:00+02:00'],
  ['Africa/Cairo', '2010-09-10', '2010-09-10T00:00:00+02:00'],
])('in %s, in another year of two summers, %s begins at %s', (zone, written, expected) => {
  expect(moment(written, zone)).toBe(expected);
});

/** What the clocks of a zone show at an instant: `2011-08-01T00:00:00`. */
function clockAt(instant: number, timeZone: string): string {
  const form = { timeZone, dateStyle: 'short', timeStyle: 'medium' } as const;
  return new Intl.DateTimeFormat('sv', form).format(instant).replace(' ', 'T');
}

test('are those of Temporal, in every zone', () => {
  // Liberia was the last to be no whole number of minutes from Greenwich, until 1972.
  // What it is compared with guesses at changes of clocks that are more than ten years ahead.
  const days = fc.date({ min: new Date('1973-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  // Morocco goes back and forth within a month, for Ramadan. Asked of other days before, the package overlooks that.
  const morocco = ['Africa/Casablanca', 'Africa/El_Aaiun'];
  const zones = fc.constantFrom(
    ...Intl.supportedValuesOf('timeZone').filter((zone) => !morocco.includes(zone)),
  );
  // Clocks are changed in the night, so that hours of the night are asked for most.
  const hours = fc.oneof(fc.constant(undefined), fc.nat(3), fc.nat(23));
  fc.assert(
    fc.property(days, zones, hours, fc.constantFrom(0, 15, 30), (at, zone, hour, minute) => {
      const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
      const date = Temporal.PlainDate.from({ year, month, day });
      const expected =
        hour === undefined
          ? date.toZonedDateTime(zone)
          : date.toPlainDateTime({ hour, minute }).toZonedDateTime(zone, { disambiguation: 'later' });
      const time = hour === undefined ? {} : { time: { hour, minute, second: 0 } };
      const found = instantIn({ written: '', year, month, day, ...time }, zone) ?? Number.NaN;
      if (found === expected.epochMilliseconds) return;
      // Where clocks go back and forth within weeks, as for Ramadan, the package may overlook that as well. Then the engine's own
      // clock has to show what was asked for at our instant, and something else at that of the package.
      const asked = date.toPlainDateTime({ hour: hour ?? 0, minute: hour === undefined ? 0 : minute });
      expect({ ours: clockAt(found, zone), theirs: clockAt(expected.epochMilliseconds, zone) }).toEqual({
        ours: asked.toString(),
        theirs: expect.not.stringMatching(`^${asked}$`),
      });
    }),
    { numRuns: 3000 },
  );
});
