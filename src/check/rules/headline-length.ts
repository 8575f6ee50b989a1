import { several } from '../../language/several.ts';
import { graphemes } from '../../language/width.ts';
import { release } from '../example.ts';
import { none, optionOf, type ReleaseRule } from '../rule.ts';
import { headlineOf } from '../titles/headline.ts';

export const headlineLength: ReleaseRule = {
  id: 'headline-length',
  severity: 'off',
  summary: 'Keep the headline short.',
  reason:
    'Lists of news, search engines and the subject line of a mail cut a long headline. Most published headlines of public bodies are longer all the same and do well, so the rule speaks only where the house asks for it.',
  options: {
    max: {
      means: 'How many characters a headline may have, as a reader counts them.',
      default: 65,
      min: 20,
      max: 300,
    },
  },
  good: [
    release`
      ---
      title: Ferry pier opens
      date: 2024-09-20
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
      title: New pier for the ferries of the inner harbour opens after two years of building
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      After two years of building, ferries call at the new pier from 21 September.
    `,
  ],
  check(release, context) {
    const max = optionOf(headlineLength, 'max', context);
    const headline = headlineOf(release);
    if (!headline || headline.text.length <= max) return none;
    const count = graphemes(headline.text).length;
    if (count <= max) return none;
    const place = headline.place();
    return [
      {
        reason: `The headline has ${several(count, 'character')}; the house allows ${max}.`,
        ...(headline.field && { field: headline.field }),
        ...(place && { place }),
        actual: String(count),
        expected: [String(max)],
        note: 'Put what can wait into the subtitle.',
      },
    ];
  },
};
