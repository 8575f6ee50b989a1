import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { isTurned, mixedQuotes } from '../paragraphs/quote-styles.ts';
import { proseOf } from '../prose/prose.ts';
import type { ReleaseRule } from '../rule.ts';

export const quoteStyle: ReleaseRule = {
  id: 'quote-style',
  severity: 'info',
  yieldsTo: ['quote-balanced'],
  summary: 'Keep to one kind of quotation marks.',
  reason:
    'Straight marks among typographic ones show where a text was put together from several, and look careless in print. Apostrophes and signs of inches are left alone.',
  good: [
    release`
      ---
      title: Lighthouse shines again
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      “The lamp was lit again,” the keeper said. Its glass is 12" wide. “It’s the
      keeper's pride.”
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

      “The lamp was lit again,” the keeper said. “It is old.” Visitors call it "the star".
    `,
  ],
  *check(release) {
    const mixed = mixedQuotes(proseOf(release));
    const [first] = mixed?.few ?? [];
    if (!mixed || !first) return;
    const { open, close } = first;
    const { passage, index } = open;
    const end = close.passage === passage ? close.index : Math.min(passage.text.length, index + 40);
    const place = passage.place(index, close.passage === passage ? end + 1 : index + 1);
    const words = quoted(passage.text.slice(index + 1, end));
    const [kind, others] =
      mixed.style === 'straight' ? ['straight', 'typographic'] : ['typographic', 'straight'];
    const number = mixed.few.length;
    const isTorn = open.mark !== close.mark && (open.mark === '"' || close.mark === '"');
    if (isTurned(open, true)) {
      // It closes what a typographic mark began, and is no beginning of the words behind it.
      const at = passage.place(index, index + 1);
      const said = passage.text.slice(Math.max(0, index - 25), index).replace(/^\S*\s(?:.*[“„«"]\s*)?/u, '');
      yield {
        reason: `The mark behind ${quoted(said)} is straight, others are typographic.`,
        ...(at && { place: at }),
        ...(passage.field !== undefined && { field: passage.field }),
        actual: open.mark,
        note: 'Set all quotations of a release in one kind of marks, at both ends.',
      };
      return;
    }
    yield {
      reason: isTorn
        ? `The quotation ${words} has a straight mark at one end and a typographic one at the other.`
        : `Here ${number} of ${mixed.all} quotations ${number === 1 ? 'has' : 'have'} ${kind} marks, ${number === 1 ? 'which is' : 'the first is'} ${words}; the others have ${others} ones.`,
      ...(place && { place }),
      ...(passage.field !== undefined && { field: passage.field }),
      actual: passage.text.slice(index, end + 1),
      note: `Set all quotations of a release in one kind of marks${mixed.isClear ? `; most of this one have ${others} ones` : ''}.`,
      // Straight marks no longer say which of them opened: that way only by choice.
      ...(mixed.edits && {
        fix: {
          title: `write ${others} quotation marks`,
          edits: mixed.edits,
          safe: mixed.style === 'straight',
        },
      }),
    };
  },
};
