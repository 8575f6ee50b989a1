import type { DateValue } from '../../model/date.ts';
import { isBeforeIssue } from '../dates/embargo-clash.ts';
import { itemPlace } from '../edits.ts';
import { release } from '../example.ts';
import type { ReleaseRule } from '../rule.ts';

export const changeDate: ReleaseRule = {
  id: 'change-date',
  severity: 'error',
  summary: 'Date a change after the release it changes.',
  reason:
    'A correction tells readers since when the text is right. Dated before the release, it says that nothing was ever wrong; feeds and news desks go by the date and pass the change over.',
  good: [
    release`
      ---
      title: Ferry to the outer islands sails again
      date: 2024-09-05
      changes:
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
  bad: [
    release`
      ---
      title: Ferry to the outer islands sails again
      date: 2024-09-05
      changes:
        - at: 2024-08-06
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
    const { changes = [], date, withdrawal } = release.data;
    if (!date) return;
    for (const [index, { at, kind }] of changes.entries()) {
      if (!isBeforeIssue(at, date)) continue;
      const place = itemPlace(release, ['changes', index, 'at'], at.written);
      yield { ...place, ...tooEarly(`The ${kind}`, at, date) };
    }
    if (!withdrawal?.at || !isBeforeIssue(withdrawal.at, date)) return;
    const place = release.places.value('withdrawal.at');
    yield {
      field: 'withdrawal.at',
      ...(place && { place }),
      ...tooEarly('The withdrawal', withdrawal.at, date),
    };
  },
};

function tooEarly(what: string, at: DateValue, date: DateValue) {
  return {
    reason: `${what} is dated ${at.written}, before the release itself: “date” says ${date.written}.`,
    actual: at.written,
    note: 'One of the two is wrong. A release keeps its date when it is changed.',
  };
}
