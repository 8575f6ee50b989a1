import { nearest } from '../../language/nearest.ts';
import type { Fix } from '../../model/diagnostic.ts';
import { release } from '../example.ts';
import { capital, fieldWords, quoted } from '../field-words.ts';
import type { FaultRule } from '../rule.ts';

export const fieldType: FaultRule<'type'> = {
  id: 'field-type',
  fault: 'type',
  severity: 'error',
  summary: 'Write each field in the form it has.',
  reason:
    'A date is sorted by, an address is linked, a list is printed line by line. What is written in another form cannot be used so, and is left out rather than guessed at.',
  good: [
    release`
      ---
      title: Library lends musical instruments
      date: 2024-03-01
      status: ready
      organisers: [Central Library]
      contact:
        url: https://library.example.org
      ---

      Forty instruments can be borrowed for four weeks each.
    `,
  ],
  bad: [
    release`
      ---
      title: Library lends musical instruments
      date: 1 March 2024
      status: redy
      organisers: [Central Library]
      contact:
        url: https://library.example.org
      ---

      Forty instruments can be borrowed for four weeks each.
    `,
  ],
  words({ field, expected, actual, allowed = [], note, fix, place }) {
    const said = kinds.has(actual) ? actual : quoted(actual);
    const near = nearest(actual, allowed);
    // A guess at what the office meant to say: offered, never made.
    const guess: Fix | undefined = near
      ? {
          title: `write ${quoted(near)}`,
          edits: [{ start: place.start.offset, end: place.end.offset, text: near }],
          safe: false,
        }
      : undefined;
    const repair = fix ?? guess;
    const what = capital(fieldWords(field));
    const words = note ?? (near ? `It should be ${expected}.` : undefined);
    return {
      reason: near
        ? `${what} is ${said}. Did you mean ${quoted(near)}?`
        : `${what} should be ${expected}, not ${said}.`,
      actual,
      expected: [near ?? expected],
      ...(words && { note: words }),
      ...(repair && { fix: repair }),
    };
  },
};

/** What stands there in words of ours; anything else is the file's. */
const kinds = new Set(['a list', 'a group of fields']);
