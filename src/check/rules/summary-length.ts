import { several } from '../../language/several.ts';
import { graphemes } from '../../language/width.ts';
import { release } from '../example.ts';
import { none, optionOf, type ReleaseRule } from '../rule.ts';

export const summaryLength: ReleaseRule = {
  id: 'summary-length',
  severity: 'warning',
  summary: 'Say in the summary what a list of mails can show.',
  reason:
    'The summary is the line under the subject in a list of mails, and the description that search engines show. Exchange, and with it Outlook, keeps the first 255 characters of a mail for that line (Microsoft Graph, “bodyPreview”); phones show fewer. What stands behind is read by nobody, and an empty summary has the beginning of the text shown, date and all.',
  options: {
    max: {
      means: 'How many characters a summary may have, as a reader counts them.',
      default: 255,
      min: 40,
      max: 1000,
    },
  },
  good: [
    release`
      ---
      title: Ferry pier opens
      date: 2024-09-20
      summary: After two years of building, ferries call at the new pier from Saturday.
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      After two years of building, ferries call at the new pier from 21 September.
    `,
  ],
  bad: [
    release`
      ---
      title: Ferry pier opens
      date: 2024-09-20
      summary:
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      After two years of building, ferries call at the new pier from 21 September.
    `,
    release`
      ---
      title: Ferry pier opens
      date: 2024-09-20
      summary: >-
        After two years of building, in which the old pier was taken down plank by plank, its piles were drawn and
        two hundred new ones were driven into the bed of the harbour, ferries call again from Saturday, and they call
        every half hour where they used to call four times a day, with a late boat on Fridays.
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      After two years of building, ferries call at the new pier from 21 September.
    `,
  ],
  check({ data, places, faults }, context) {
    const field = 'summary';
    const written = data.summary?.trim() ?? '';
    const place = places.value(field) ?? places.key(field);
    if (!place || faults.some((fault) => 'field' in fault && fault.field === field)) return none;
    const max = optionOf(summaryLength, 'max', context);
    if (written === '') {
      const note = 'Say in one or two sentences what the release is about, or take the field out.';
      return [{ reason: 'The summary is empty.', field, place: places.key(field) ?? place, note }];
    } else if (written.length > max) {
      const count = graphemes(written).length;
      if (count <= max) return none;
      return [
        {
          reason: `The summary has ${several(count, 'character')}; a list of mails shows ${max} at most.`,
          field,
          place,
          actual: String(count),
          expected: [String(max)],
          note: 'Keep to what makes a reader open the mail; the rest is in the text.',
        },
      ];
    }
    return none;
  },
};
