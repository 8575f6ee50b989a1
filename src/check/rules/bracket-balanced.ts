import type { Finding } from '../../model/diagnostic.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { likelyEnd, placeOf, wordsAfter, wordsBefore } from '../paragraphs/missing-partner.ts';
import { bracketPairsOf, partnerOf } from '../prose/bracket-pairs.ts';
import type { Lone } from '../prose/pairs.ts';
import { proseOf } from '../prose/prose.ts';
import type { ReleaseRule } from '../rule.ts';

export const bracketBalanced: ReleaseRule = {
  id: 'bracket-balanced',
  severity: 'error',
  yieldsTo: ['link-malformed', 'placeholder', 'paragraph-broken'],
  summary: 'Close every bracket that is opened.',
  reason:
    'A bracket without its partner leaves readers guessing where the aside ends, and often tells that words were lost when the text was pasted. Marks of lists such as “a)” and intervals need no partner.',
  good: [
    release`
      ---
      title: Lighthouse shines again
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The lamp (of 1897) was lit again. Visitors may a) climb the tower, b) see
      the engine room, and c) meet the keeper.
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

      The lamp (of 1897 was lit again on Friday evening.
    `,
  ],
  *check(release) {
    for (const mark of bracketPairsOf(proseOf(release)).lone) yield findingOf(mark);
  },
};

function findingOf(mark: Lone): Finding {
  const { passage, index, instead } = mark;
  const place = instead ? passage.place(index, instead.index + 1) : placeOf(mark);
  return {
    ...(place && { place }),
    ...(passage.field !== undefined && { field: passage.field }),
    ...(instead ? unlike(mark, instead) : mark.side === 'open' ? unclosed(mark) : unopened(mark)),
  };
}

function unclosed(mark: Lone): Finding {
  const { passage, index } = mark;
  const end = likelyEnd(mark);
  const partner = partnerOf(mark.mark);
  const before = wordsBefore({ ...mark, index: end });
  const edit = passage.edit(end, end, partner);
  return {
    reason: `The bracket before ${quoted(wordsAfter(mark))} is not closed.`,
    actual: `${mark.mark}${wordsAfter(mark)}`,
    expected: [`${passage.text.slice(index, end)}${partner}`],
    note: `The ${quoted(partner)} may be missing after ${quoted(before)}.`,
    ...(edit && {
      fix: { title: `write ${quoted(partner)} after ${quoted(before)}`, edits: [edit], safe: false },
    }),
  };
}

function unopened(mark: Lone): Finding {
  const { passage, index } = mark;
  const partner = partnerOf(mark.mark);
  const twice = passage.text.charAt(index - 1) === mark.mark;
  const edit = passage.edit(index, index + 1, '');
  return {
    reason: `The bracket after ${quoted(wordsBefore(mark))} was not opened.`,
    actual: `${wordsBefore(mark)}${mark.mark}`,
    note: twice
      ? 'It stands there twice.'
      : `Write the ${quoted(partner)} where the words in brackets begin, or take ${quoted(mark.mark)} out.`,
    ...(edit && { fix: { title: `take out ${quoted(mark.mark)}`, edits: [edit], safe: false } }),
  };
}

function unlike({ passage, index, mark }: Lone, instead: Lone['instead'] & object): Finding {
  const partner = partnerOf(mark);
  const edit = passage.edit(instead.index, instead.index + 1, partner);
  const words = passage.text.slice(index, instead.index + 1);
  return {
    reason: `${quoted(words)} is opened with ${quoted(mark)} and closed with ${quoted(instead.mark)}.`,
    actual: words,
    expected: [`${words.slice(0, -1)}${partner}`, `${partnerOf(instead.mark)}${words.slice(1)}`],
    note: `Write ${quoted(partner)} at its end, or ${quoted(partnerOf(instead.mark))} at its beginning.`,
    ...(edit && { fix: { title: `write ${quoted(partner)} at its end`, edits: [edit], safe: false } }),
  };
}
