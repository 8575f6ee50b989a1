import { type Hidden, hiddenIn, hiddenWords } from '../../language/hidden.ts';
import { matches } from '../../language/matches.ts';
import type { Edit, Finding } from '../../model/diagnostic.ts';
import { release } from '../example.ts';
import { capital, quoted } from '../field-words.ts';
import { withoutHabits } from '../habit.ts';
import { having } from '../prose/having.ts';
import type { Passage } from '../prose/passage.ts';
import { proseOf } from '../prose/prose.ts';
import { sign } from '../prose/signs.ts';
import { none, type ReleaseRule } from '../rule.ts';

export const characterHidden: ReleaseRule = {
  id: 'character-hidden',
  severity: 'warning',
  summary: 'Leave no characters in the text that nobody can see.',
  reason:
    'Zero-width spaces, soft hyphens and marks of direction come along when words are copied from a web page, a PDF or a chat. They split words for search engines and screen readers, make links and codes fail, and show as boxes or hyphens in plain text. Where a script needs them, as Persian, Hindi, Thai or a family of emoji do, they are right.',
  yieldsTo: ['character-broken'],
  good: [
    release`
      ---
      title: Ferry pier opens
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      Ferries call at the new pier, called می‌خواهم in Persian, from 21 September. 👨‍👩‍👧
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

      Ferries call at the inter&shy;national pier&#8203; from 21 September.
    `,
  ],
  check(release) {
    const passages = having(proseOf(release).all, sign.hidden).filter(({ text }) => anyHidden.test(text));
    if (passages.length === 0) return none;
    return withoutHabits(findingsOf(passages, release.source.text), ({ actual }) => actual);
  },
};

/** What is in fields has been refused already, but for soft hyphens. */
const anyHidden =
  /[\0-\x08\x0b-\x1f\x7f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\udb40]/;

function* findingsOf(passages: readonly Passage[], source: string): Iterable<Finding> {
  for (const passage of passages)
    for (const hidden of hiddenOrSoft(passage.text)) yield findingOf(passage, hidden, source);
}

function* hiddenOrSoft(text: string): Iterable<Hidden> {
  for (const { index } of matches(text, /\u00ad/g))
    yield { index, character: '\u00ad', words: hiddenWords('\u00ad') };
  for (const hidden of hiddenIn(text)) {
    // Those of Latin-1's upper rows are broken letters.
    if (!/[\x80-\x9f]/.test(hidden.character)) yield hidden;
  }
}

function findingOf(passage: Passage, { index, character, words }: Hidden, source: string): Finding {
  const end = index + character.length;
  const place = passage.place(index, end);
  const edit =
    place && editFor(passage.text, index, character, source.slice(place.start.offset, place.end.offset));
  const edits = edit && place ? [{ ...edit, start: place.start.offset, end: place.end.offset }] : [];
  return {
    // Of thousands that are alike, one finding tells in the words of the first.
    get reason() {
      const near = wordsAround(passage.text, index, end);
      return `${capital(words)} stands ${near.trim() ? `in ${quoted(near)}` : 'here'}, where nobody can see it.`;
    },
    ...(place && { place }),
    ...(passage.field && { field: passage.field }),
    actual: character,
    note: 'It came along when words were copied; take it out.',
    ...(edits.length > 0 && {
      fix: { title: 'take it out', edits, safe: !/[\u202d\u202e]/.test(character) },
    }),
  };
}

function wordsAround(text: string, start: number, end: number): string {
  const before = /\S*\s?$/.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  const behind = /^\s?\S*/.exec(text.slice(end, end + 30))?.[0] ?? '';
  return before + behind;
}

/** A line end of a word processor becomes a blank, everything else nothing. */
function editFor(
  text: string,
  index: number,
  character: string,
  written: string,
): Pick<Edit, 'text'> | undefined {
  if (written !== character && !/^&[#\w]+;$/.test(written)) return undefined;
  const breaks = /[\v\f\u0085\u2028\u2029]/.test(character);
  const between = /\S/.test(text.charAt(index - 1)) && /\S/.test(text.charAt(index + character.length));
  return { text: breaks && between ? ' ' : '' };
}
