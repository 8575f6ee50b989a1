import type { Release } from '../../model/release.ts';
import { release } from '../example.ts';
import { none, type ReleaseRule } from '../rule.ts';

export const withdrawalComplete: ReleaseRule = {
  id: 'withdrawal-complete',
  severity: 'error',
  summary: 'Say that a release is withdrawn, and why.',
  reason:
    'The address of a withdrawn release stays, with a notice. Without a reason the notice leaves everybody guessing; a reason without the status is a release that somebody wanted gone. Until both are there, the text is not shown, whatever “original” says.',
  good: [
    release`
      ---
      title: Ferry to the outer islands sails again
      date: 2024-09-05
      status: withdrawn
      withdrawal:
        at: 2024-09-07
        reason: The ferry did not pass its inspection.
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The ferry to the outer islands sails again, three times a day.
    `,
  ],
  bad: [
    release`
      ---
      title: Ferry to the outer islands sails again
      date: 2024-09-05
      status: withdrawn
      withdrawal:
        at: 2024-09-07
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The ferry to the outer islands sails again, three times a day.
    `,
    release`
      ---
      title: Ferry to the outer islands sails again
      date: 2024-09-05
      withdrawal:
        reason: The ferry did not pass its inspection.
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The ferry to the outer islands sails again, three times a day.
    `,
  ],
  check({ data, places }: Release) {
    const { status, withdrawal } = data;
    if (status === 'withdrawn') {
      // A reason that is there but cannot be read is told of already.
      if (withdrawal?.reason !== undefined || places.key('withdrawal.reason')) return none;
      const place = places.key('withdrawal') ?? places.value('status');
      return [
        {
          reason: 'The release is withdrawn, but it does not say why.',
          field: 'withdrawal.reason',
          ...(place && { place }),
          note: 'Give “withdrawal:” a line “reason:”, in words for the reader.',
        },
      ];
    } else if (status !== 'draft' && places.key('withdrawal')) {
      const place = places.key('withdrawal');
      return [
        {
          reason: 'The release has a “withdrawal”, but its status does not say that it is withdrawn.',
          field: 'status',
          ...(place && { place }),
          expected: ['status: withdrawn'],
          note: 'It is taken off the site to be safe. Write “status: withdrawn”, or delete “withdrawal” to publish it.',
        },
      ];
    }
    return none;
  },
};
