import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { none, type ReleaseRule } from '../rule.ts';

export const withdrawalReplacement: ReleaseRule = {
  id: 'withdrawal-replacement',
  severity: 'error',
  summary: 'Lead from a withdrawn release to one that is there.',
  reason:
    'Who lands on a withdrawn page wants to know what holds instead. A name that leads nowhere gives no link at all, and one that leads back to the same page sends readers in a circle.',
  good: [
    release`
      ---
      title: Ferry to the outer islands sails again
      date: 2024-09-05
      status: withdrawn
      withdrawal:
        at: 2024-09-07
        reason: The ferry did not pass its inspection.
        replaced-by: 2024-09-09-ferry-inspection.md
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
        reason: The ferry did not pass its inspection.
        replaced-by: 2024-09-09-ferry-inspction.md
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The ferry to the outer islands sails again, three times a day.
    `,
  ],
  check({ data, places }, { successor }) {
    const written = data.withdrawal?.replacedBy;
    if (written === undefined) return none;
    const found = successor(written);
    if (found === 'found') return none;
    const place = places.value('withdrawal.replaced-by');
    return [
      {
        reason:
          found === 'itself'
            ? `The release is said to be replaced by itself: ${quoted(written)}.`
            : `There is no release ${quoted(written)} to take the place of this one.`,
        field: 'withdrawal.replaced-by',
        ...(place && { place }),
        actual: written,
        note: 'Name the file of the other release, its slug or its address, or a web address in full.',
      },
    ];
  },
};
