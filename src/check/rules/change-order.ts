import { isBefore } from '../../language/moments.ts';
import { itemPlace } from '../edits.ts';
import { release } from '../example.ts';
import type { ReleaseRule } from '../rule.ts';

export const changeOrder: ReleaseRule = {
  id: 'change-order',
  severity: 'warning',
  summary: 'List changes in the order in which they were made.',
  reason:
    'Readers take the last one for the latest, and each counts as one more version of the release: a list that jumps in time hides which words are valid now.',
  good: [
    release`
      ---
      title: Ferry to the outer islands sails again
      date: 2024-09-05
      changes:
        - at: 2024-09-06
          kind: correction
          note: The number of sailings was wrong.
        - at: 2024-09-08
          kind: correction
          note: The fare was wrong.
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
      changes:
        - at: 2024-09-08
          kind: correction
          note: The fare was wrong.
        - at: 2024-09-06
          kind: correction
          note: The number of sailings was wrong.
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The ferry to the outer islands sails again, three times a day.
    `,
  ],
  *check(release) {
    const { changes = [] } = release.data;
    for (const [index, { at }] of changes.entries()) {
      const before = changes[index - 1]?.at;
      if (!before || !isBefore(at, before)) continue;
      yield {
        ...itemPlace(release, ['changes', index, 'at'], at.written),
        reason: `The change of ${at.written} stands below that of ${before.written}.`,
        actual: at.written,
        note: 'The oldest comes first, the latest last.',
      };
    }
  },
};
