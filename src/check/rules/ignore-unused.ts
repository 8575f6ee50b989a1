import { release } from '../example.ts';
import { listed } from '../field-words.ts';
import type { IgnoreRule } from '../rule.ts';

export const ignoreUnused: IgnoreRule = {
  id: 'ignore-unused',
  severity: 'warning',
  summary: 'Delete what ignores a rule once it is needless.',
  reason:
    'A line that outlives its mistake would hide the next one in the same place. It is reported as soon as the rule finds nothing there.',
  good: [
    release`
      ---
      title: Poster of the flower show found
      date: 2024-05-03
      organisers: [Garden Society]
      contact:
        url: https://gardens.example.org
      ---

      A poster of 1924 was found in the attic of the town hall.
    `,
  ],
  bad: [
    release`
      ---
      title: Poster of the flower show found
      date: 2024-05-03
      organisers: [Garden Society]
      contact:
        url: https://gardens.example.org
      ignore:
        body-empty: The poster says it all.
      ---

      A poster of 1924 was found in the attic of the town hall.
    `,
    release`
      ---
      title: Poster of the flower show found
      date: 2024-05-03
      organisers: [Garden Society]
      contact:
        url: https://gardens.example.org
      ---

      <!-- pressdesk-ignore html-removed: The poster is shown as it was. -->

      A poster of 1924 was found in the attic of the town hall.
    `,
  ],
  ignore: 'unused',
  words({ rules, place, field, block }) {
    const where = block ? 'in the next block' : 'in this release';
    return {
      reason: `${listed(rules)} ${rules.length > 1 ? 'find' : 'finds'} nothing ${where} that could be ignored.`,
      ...(place && { place }),
      ...(field && { field }),
      actual: rules.join(', '),
      note: 'Delete this line: it hides nothing now, and would hide the next mistake.',
    };
  },
};
