import type { Finding } from '../../model/diagnostic.ts';
import { brokenIn } from '../characters/broken-characters.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { likelyEnd, placeOf, wordsAfter, wordsBefore } from '../paragraphs/missing-partner.ts';
import { once } from '../prose/once.ts';
import type { Lone } from '../prose/pairs.ts';
import type { Passage } from '../prose/passage.ts';
import { proseOf } from '../prose/prose.ts';
import { quotePairsOf } from '../prose/quotations.ts';
import type { ReleaseRule } from '../rule.ts';

export const quoteBalanced: ReleaseRule = {
  id: 'quote-balanced',
  severity: 'error',
  yieldsTo: ['link-malformed', 'placeholder', 'paragraph-broken'],
  summary: 'Close every quotation that is opened.',
  reason:
    'Where a quotation mark is missing nobody can tell who says what: words of the office are printed as the minister’s, or the minister’s as its own. A quotation of several paragraphs may be opened anew by each; the last one closes it.',
  good: [
    release`
      ---
      title: Lighthouse shines again
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The keeper said: “The lamp of 1897 has been lit again.

      “It’s an old friend. The dogs’ barking in the ’90s was for the lamp’s sake.”
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

      “The lamp of 1897 has been lit again,” the keeper said. “It is an old friend.
    `,
  ],
  *check(release) {
    for (const mark of quotePairsOf(proseOf(release)).lone) {
      const { passage } = mark;
      if (brokenMark(passage)) continue;
      const place = placeOf(mark);
      yield {
        ...(place && { place }),
        ...(passage.field !== undefined && { field: passage.field }),
        actual: mark.side === 'open' ? `${mark.mark}${wordsAfter(mark)}` : `${wordsBefore(mark)}${mark.mark}`,
        ...wordsOf(mark),
      };
    }
  },
};

/** Whether the partner may stand there, broken on its way: “â€œ” is told of as such. */
const brokenMark = once(({ text, signs }: Passage): boolean =>
  brokenIn(text, signs, 'en').some(({ kind, meant }) =>
    meant === undefined ? kind === 'mojibake' || kind === 'lost' : /["“”„«»‘’「」『』]/.test(meant),
  ),
);

function wordsOf(mark: Lone): Pick<Finding, 'reason' | 'note' | 'fix'> {
  const { passage, index, side } = mark;
  if (side === 'open' && passage.text.charAt(index - 1) === mark.mark) {
    const edit = passage.edit(index, index + 1, '');
    return {
      reason: `The quotation mark before ${quoted(wordsAfter(mark))} stands there twice.`,
      note: 'Take one of the two out.',
      ...(edit && { fix: { title: 'take out one of the two', edits: [edit], safe: false } }),
    };
  }
  if (side === 'open') {
    const before = wordsBefore({ ...mark, index: likelyEnd(mark) });
    return {
      reason: `The quotation that begins with ${quoted(wordsAfter(mark))} is not closed.`,
      note: `Its closing mark may be missing after ${quoted(before)}, or further on.`,
    };
  }
  return {
    reason: `The quotation that ends with ${quoted(wordsBefore(mark))} is not opened.`,
    note: 'Write its opening mark where the quoted words begin, or take this one out.',
  };
}
