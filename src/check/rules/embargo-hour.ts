import { isReal } from '../../language/calendar.ts';
import { isoDate } from '../../language/dates.ts';
import { offsetsAt } from '../../language/zones.ts';
import type { DateValue } from '../../model/date.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { wallOf, withOffset } from '../dates/zoned.ts';
import { release } from '../example.ts';
import { none, type ReleaseRule } from '../rule.ts';

export const embargoHour: ReleaseRule = {
  id: 'embargo-hour',
  severity: 'error',
  summary: 'End an embargo at an hour that the clocks show, and show once.',
  reason:
    'When clocks are put forward an hour is left out, and when they are put back one comes twice. An embargo that ends in such an hour ends at another time for each who reads it.',
  good: [
    release`
      ---
      title: Night trains run again
      date: 2026-03-29
      embargo: 2026-03-29T03:30
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
      date: 2026-03-29
      embargo: 2026-03-29T01:30
      timezone: Europe/Lisbon
      organisers: [Coast Railway]
      contact:
        url: https://rail.example.org
      ---

      The night trains along the coast run again.
    `,
    release`
      ---
      title: Night trains run again
      date: 2026-10-25
      embargo: 2026-10-25T01:30
      timezone: Europe/Lisbon
      organisers: [Coast Railway]
      contact:
        url: https://rail.example.org
      ---

      The night trains along the coast run again.
    `,
  ],
  check({ data: { embargo }, places }) {
    const time = embargo?.time;
    if (!embargo || !time?.zone || time.offset !== undefined || !isReal(embargo)) return none;
    const offsets = offsetsAt(wallOf(embargo), time.zone);
    if (offsets.length === 1) return none;
    const place = places.value('embargo');
    return [
      {
        ...(offsets.length === 0 ? leftOut(embargo, time.zone) : twice(embargo, time.zone, offsets)),
        field: 'embargo',
        ...(place && { place }),
        actual: embargo.written,
      },
    ];
  },
};

function clockOf(date: DateValue): string {
  return isoDate(date).slice(11, 16);
}

function leftOut(embargo: DateValue, zone: string): Finding {
  return {
    reason: `There is no ${clockOf(embargo)} in ${zone} that day: the clocks are put forward over it.`,
    note: 'Put an hour that the clocks show, or add the offset that was meant, such as +01:00.',
  };
}

function twice(embargo: DateValue, zone: string, offsets: readonly number[]): Finding {
  return {
    severity: 'warning',
    reason: `The clocks of ${zone} show ${clockOf(embargo)} twice that day: they are put back over it.`,
    expected: offsets.map((offset) => withOffset(embargo, offset)),
    note: 'The release is held back until the second time. Add the offset to say which one is meant.',
  };
}
