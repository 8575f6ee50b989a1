import { nearest } from '../../language/nearest.ts';
import type { Fix } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import { release } from '../example.ts';
import { capital, fieldWords, quoted } from '../field-words.ts';
import type { FaultRule } from '../rule.ts';

export const fieldType: FaultRule<'type'> = {
  id: 'field-type',
  fault: 'type',
  severity: 'error',
  always: true,
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
    const what = capital(fieldWords(field));
    const said = kinds.has(actual) ? actual : quoted(actual);
    const near = nearest(actual, allowed);
    const [hint, repair] = near
      ? ([`It should be ${expected}.`, guess(near, place)] as const)
      : expected === 'a list'
        ? (['Each item stands on a line of its own, after “- ”.', listOf(actual, place)] as const)
        : [];
    const words = note ?? hint;
    const offered = fix ?? repair;
    return {
      reason: near
        ? `${what} is ${said}. Did you mean ${quoted(near)}?`
        : `${what} should be ${expected}, not ${said}.`,
      actual,
      expected: [near ?? expected],
      ...(words && { note: words }),
      ...(offered && { fix: offered }),
    };
  },
};

/** What stands there in words of ours; anything else is the file's. */
const kinds = new Set(['a list', 'a group of fields', 'a time without one']);

/** A guess at what the office meant to say: offered, never made. */
function guess(near: string, { start, end }: Place): Fix {
  const edits = [{ start: start.offset, end: end.offset, text: near }];
  return { title: `write ${quoted(near)}`, edits, safe: false };
}

/** Only for words that mean the same between brackets. */
function listOf(words: string, { start, end }: Place): Fix | undefined {
  const plain = /^[\p{L}\p{N}][\p{L}\p{N} .&'()/-]*$/u.test(words) && !kinds.has(words);
  if (!plain || start.line !== end.line || end.offset - start.offset !== words.length) return undefined;
  const edits = [
    { start: start.offset, end: start.offset, text: '[' },
    { start: end.offset, end: end.offset, text: ']' },
  ];
  return { title: `write [${words}]`, edits, safe: true };
}
