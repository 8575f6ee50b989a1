import type { Finding } from '../../model/diagnostic.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { type Cut, cutsIn } from '../paragraphs/cut-sentences.ts';
import { wordsAfter, wordsBefore } from '../paragraphs/missing-partner.ts';
import type { ReleaseRule } from '../rule.ts';

export const paragraphBroken: ReleaseRule = {
  id: 'paragraph-broken',
  severity: 'warning',
  summary: 'Keep a sentence within one paragraph.',
  reason:
    'A blank line that slipped into a sentence, mostly when it was pasted from a page of print, makes two paragraphs of it, neither of which can be read.',
  good: [
    release`
      ---
      title: Lighthouse shines again
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      The lamp was lit again by the Harbour Trust (once the Harbour Lighting
      Board) and its friends. Visitors may bring:

      - children over six
      - dogs
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

      The lamp was lit again by the Harbour Trust (once the Harbour Lighting

      Board) and its friends.
    `,
  ],
  *check(release) {
    for (const cut of cutsIn(release)) yield findingOf(cut, release.source.text);
  },
};

function findingOf({ before, after, sure, joint, edit }: Cut, text: string): Finding {
  const end = before.text.trimEnd().length;
  const lastWords = wordsBefore({ passage: before, index: end, mark: '' });
  const nextWords = wordsAfter({ passage: after, index: 0, mark: '' }, 0);
  const last = /\s/.test(lastWords) ? (/\S+$/.exec(lastWords)?.[0].length ?? 1) : Math.min(2, end);
  const next = /\s/.test(nextWords) ? (/^\S+/.exec(nextWords)?.[0].length ?? 1) : 2;
  const lead = after.text.length - after.text.trimStart().length;
  const start = before.place(end - last, end)?.start;
  const stop = after.place(lead, lead + next)?.end;
  return {
    reason: `A blank line cuts the sentence between ${quoted(lastWords)} and ${quoted(nextWords)}.`,
    ...(start && stop && { place: { start, end: stop } }),
    actual: text.slice(start?.offset ?? edit.start, stop?.offset ?? edit.end),
    expected: [`${lastWords}${joint}${nextWords}`],
    note: `Without it the sentence reads ${quoted(`${lastWords}${joint}${nextWords}`)}.`,
    fix: { title: 'join the two paragraphs', edits: [edit], safe: sure },
  };
}
