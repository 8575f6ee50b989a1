import type { Finding } from '../../model/diagnostic.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { listSlips } from '../paragraphs/numbered-lists.ts';
import { type Slip, slipsIn } from '../paragraphs/numbered-paragraphs.ts';
import type { ReleaseRule } from '../rule.ts';

export const paragraphNumber: ReleaseRule = {
  id: 'paragraph-number',
  severity: 'warning',
  yieldsTo: ['paragraph-broken'],
  summary: 'Count numbered paragraphs without a gap.',
  reason:
    'A number that is left out makes readers ask what was taken away, and one that stands twice cannot be referred to. Mostly a paragraph was moved or dropped on the way.',
  good: [
    release`
      ---
      title: Lighthouse shines again
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The lamp was lit again on Friday.

      2 The keeper was glad.

      3 Visitors may come on Sundays.

      **Annex**

      1 The lamp was made in 1897.

      2 It is lit at dusk.
    `,
  ],
  bad: [
    release`
      ---
      title: Lighthouse shines again
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      1 The lamp was lit again on Friday.

      2 The keeper was glad.

      4 Visitors may come on Sundays.

      5 Children are welcome.
    `,
  ],
  *check(release) {
    for (const slip of slipsIn(release)) yield findingOf(slip);
    for (const slip of listSlips(release)) yield findingOf(slip);
  },
};

function findingOf({ from, to, rest, printed }: Slip): Finding {
  const { number, written } = to;
  const place = to.place();
  const expected = from.number + 1;
  const shift = expected - number;
  const edits = rest.flatMap((one) => one.renumber(one.number + shift) ?? []);
  const page = printed === undefined ? '' : `The page counts by itself and prints ${quoted(`${printed}`)}. `;
  return {
    reason:
      shift === 1
        ? `Two paragraphs have the number ${quoted(written)}.`
        : `Paragraph ${quoted(written)} follows paragraph ${quoted(from.written)}.`,
    ...(place && { place }),
    actual: written,
    expected: [`${expected}`],
    note:
      shift === 1
        ? `${page}The second would be ${quoted(`${expected}`)}.`
        : `${page}Bring ${missing(expected, number - 1)} back, or count on from ${quoted(from.written)}.`,
    ...(edits.length === rest.length && {
      fix: { title: `count on from ${quoted(from.written)}`, edits, safe: false },
    }),
  };
}

function missing(first: number, last: number): string {
  return first === last
    ? `paragraph ${quoted(`${first}`)}`
    : `paragraphs ${quoted(`${first}`)} to ${quoted(`${last}`)}`;
}
