import { isReal } from '../../language/calendar.ts';
import { isoDate } from '../../language/dates.ts';
import { dateAt, offsetAt } from '../../language/zones.ts';
import { wallOf, withOffset } from '../dates/zoned.ts';
import { release } from '../example.ts';
import { none, type ReleaseRule } from '../rule.ts';

export const embargoOffset: ReleaseRule = {
  id: 'embargo-offset',
  severity: 'warning',
  summary: 'Write an embargo with the offset that the newsroom’s clocks have then.',
  reason:
    'An offset left over from winter, or copied from another office, ends the embargo an hour or half a day from the time that was meant, and the number on the page looks right all the same.',
  yieldsTo: ['date-real'],
  good: [
    release`
      ---
      title: Night trains run again
      date: 2026-07-01
      embargo: 2026-07-01T09:00+01:00
      timezone: Europe/Lisbon
      organisers: [Coast Railway]
      contact:
        url: https://rail.example.org
      ---

      The night trains along the coast run again.
    `,
  ],
  bad: [
    release`
      ---
      title: Night trains run again
      date: 2026-07-01
      embargo: 2026-07-01T09:00+08:00
      timezone: Europe/Lisbon
      organisers: [Coast Railway]
      contact:
        url: https://rail.example.org
      ---

      The night trains along the coast run again.
    `,
  ],
  check({ data: { embargo, timezone }, places }, { config }) {
    const zone = timezone ?? config.timezone;
    const offset = embargo?.time?.offset;
    if (!embargo || offset === undefined || zone === undefined || !isReal(embargo)) return none;
    const instant = wallOf(embargo) - offset * 60_000;
    const own = ownOffset(instant, zone);
    if (own === undefined || own === offset) return none;
    const there = isoDate(dateAt(instant, zone)).slice(0, 16).replace('T', ', ');
    const meant = withOffset(embargo, own);
    const place = places.value('embargo');
    const inGreenwich = /z$/i.test(embargo.written);
    return [
      {
        // Whoever writes Z means Greenwich; what remains to be said is the hour at home.
        ...(inGreenwich && { severity: 'info' as const }),
        reason: `The embargo ${embargo.written} ends at ${there} on the clocks of ${zone}.`,
        field: 'embargo',
        ...(place && { place }),
        actual: embargo.written,
        expected: [meant],
        note: inGreenwich
          ? 'Z is the time of Greenwich. Nothing is wrong where that was meant.'
          : `Its offset is not that of ${zone} then. If the hour was meant there, write ${meant}.`,
      },
    ];
  },
};

/** Nothing where there is no such zone, which is told elsewhere. */
function ownOffset(instant: number, zone: string): number | undefined {
  try {
    return offsetAt(instant, zone);
  } catch {
    return undefined;
  }
}
