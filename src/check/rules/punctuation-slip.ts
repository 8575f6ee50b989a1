import { primaryLanguage } from '../../language/primary.ts';
import { inSeries } from '../../language/several.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { withoutHabits } from '../habit.ts';
import { foundIn, type InPassage } from '../prose/found-in.ts';
import type { Passage } from '../prose/passage.ts';
import { isInterrupted, plainText } from '../prose/plain.ts';
import { proseOf } from '../prose/prose.ts';
import type { Slip } from '../punctuation/slip.ts';
import { slipsIn } from '../punctuation/slips.ts';
import { none, type ReleaseRule } from '../rule.ts';

export const punctuationSlip: ReleaseRule = {
  id: 'punctuation-slip',
  severity: 'warning',
  summary: 'Put every mark once, close up, and with a space after it.',
  reason:
    'Two full stops, a comma after a space or a sentence run into the next are what is left when a text is cut and joined in a hurry. They do no harm but to the name of the office.',
  good: [
    release`
      ---
      title: Ferry pier opens
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The pier, built of oak, elm, etc., opens on 21 September... at last. The plan (pier.Pdf) is on
      node.js and costs 1,000 U.S. dollars.
    `,
  ],
  bad: [
    release`
      ---
      title: Ferry pier opens
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The pier was built by local firms.The ferry , a new one, sails at noon..
    `,
  ],
  check(release) {
    const { all, lang } = proseOf(release);
    const language = primaryLanguage(lang);
    const slips = foundIn(all, (passage) => slipsIn(plainText(passage), language));
    if (slips.length === 0) return none;
    return withoutHabits(findingsOf(slips), ({ reason, actual = '' }) => {
      if (/\)[(\p{L}]/u.test(actual)) return 'glued';
      return actual.length > 4 ? undefined : reason;
    });
  },
};

function* findingsOf(slips: readonly InPassage<Slip>[]): Iterable<Finding> {
  for (const { passage, found: slip } of slips)
    if (!isInterrupted(passage, slip.start, slip.end)) yield findingOf(slip, passage);
}

const notes: Readonly<Record<Slip['kind'], string>> = {
  doubled: 'Take one of the two out.',
  clashing: 'Keep the one that is meant.',
  quote: 'One of the two is enough, before or after the quotation mark as the house has it.',
  unspaced: 'Put a space between them.',
  spaced: 'Put the mark close to the word before it.',
  narrow: 'Between Chinese characters a mark of their width is written.',
  bracket: 'Put the bracket close to the word.',
  glued: 'Put a space between them.',
  stray: 'It is left of a quoted mail, or of a tag. Take it out.',
};

function findingOf(slip: Slip, passage: Passage): Finding {
  const { kind, start, end, change, expected, sure } = slip;
  const actual = passage.text.slice(start, end);
  const place = passage.place(start, end);
  const edit = passage.edit(change.start, change.end, change.text);
  return {
    reason: reasonOf(slip, actual),
    ...(place && { place }),
    ...(passage.field && { field: passage.field }),
    actual,
    expected,
    note: notes[kind],
    ...(edit && {
      fix: {
        title: change.text === '' && kind === 'stray' ? 'take it out' : `write ${quoted(expected[0] ?? '')}`,
        edits: [edit],
        safe: sure,
      },
    }),
  };
}

function reasonOf({ kind, expected }: Slip, actual: string): string {
  switch (kind) {
    case 'unspaced':
      return `There is no space after the ${actual.includes(',') ? 'comma' : 'full stop'} in ${quoted(actual)}.`;
    case 'spaced':
      return `There is a space before ${quoted(actual)}.`;
    case 'bracket':
      return `There is a space inside the bracket ${quoted(actual)}.`;
    case 'glued':
      return `There is no space after the bracket in ${quoted(actual)}.`;
    case 'stray':
      return `${quoted(actual)} stands here for nothing.`;
    case 'narrow':
      return `${quoted(actual)} stands here for ${quoted(expected[0] ?? '')}.`;
    default:
      return `${quoted(actual)} stands here where ${inSeries(expected.map(quoted), 'or')} is meant.`;
  }
}
