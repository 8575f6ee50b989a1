import { primaryLanguage } from '../../language/primary.ts';
import { doubledWords } from '../doubled-words.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import type { Passage } from '../prose/passage.ts';
import { isInterrupted, plainText } from '../prose/plain.ts';
import { proseOf } from '../prose/prose.ts';
import type { ReleaseRule } from '../rule.ts';

export const wordRepeated: ReleaseRule = {
  id: 'word-repeated',
  severity: 'warning',
  summary: 'Do not write a word twice in a row.',
  reason:
    'A second “the” slips in when a sentence is rewritten, most easily at the end of a line, where the eye passes over it. Only short words that a sentence cannot have twice are looked at: “that that” and “had had” are good English, and “Zam Zam” is a name.',
  good: [
    release`
      ---
      title: Zam Zam opens again
      date: 2024-09-20
      organisers: [Market Hall]
      contact:
        url: https://market.example.org
      ---

      The people that had had to wait said that that was worth it.
    `,
  ],
  bad: [
    release`
      ---
      title: Market hall opens again
      date: 2024-09-20
      organisers: [Market Hall]
      contact:
        url: https://market.example.org
      ---

      The doors of the
      the hall open at noon.
    `,
  ],
  *check(release) {
    const prose = proseOf(release);
    const language = primaryLanguage(prose.lang);
    for (const passage of prose.all) {
      for (const { word, start, end } of doubledWords(passage.text, language)) {
        const second = end - word.length;
        if (!isSlip(passage, word, start, second)) continue;
        const place = passage.place(start, end);
        const edit =
          passage.edit(start + word.length, end, '') ?? passage.edit(start, start + word.length + 1, '');
        yield {
          reason: `${quoted(word)} stands here twice in a row.`,
          ...(place && { place }),
          ...(passage.field && { field: passage.field }),
          actual: passage.text.slice(start, end),
          expected: [word],
          note: 'Take one of the two out.',
          ...(edit && { fix: { title: `take one ${quoted(word)} out`, edits: [edit], safe: true } }),
        };
      }
    }
  },
};

/** Verbs with a word of their own before the next one: “log in in the morning”, “move on on Monday”. */
const ownWord =
  /\b(?:log(?:s|ged|ging)?|sign(?:s|ed|ing)?|mov(?:e[sd]?|ing)|com(?:es?|ing)|came|bring(?:s|ing)?|brought|check(?:s|ed|ing)?|phas(?:e[sd]?|ing)|usher(?:s|ed|ing)?|join(?:s|ed|ing)?|tak(?:es?|en|ing)|took|tun(?:e[sd]?|ing)|hand(?:s|ed|ing)?|g(?:o|oes|oing)|went|gone|carr(?:y|ies|ied|ying)|pass(?:es|ed|ing)?|liv(?:e[sd]?|ing)|later|early|turn(?:s|ed|ing)?|switch(?:ed|es|ing)?|stand(?:s|ing)?|kick(?:s|ed|ing)?|set(?:s|ting)?|opt(?:s|ed|ing)?|step(?:s|ped|ping)?|stay(?:s|ed|ing)?|ke(?:ep|eps|pt|eping)|ti(?:es?|ed)|dropp?(?:s|ed|ing)?|vot(?:e[sd]?|ing)) $/i;

function isSlip(passage: Passage, word: string, start: number, second: number): boolean {
  const { text, marks } = passage;
  if (isInterrupted(passage, start + 1, second)) return false;
  const plain = plainText(passage);
  if ([start, second].some((at) => plain.charAt(at) !== text.charAt(at))) return false;
  if (marks.some(({ kind, ...mark }) => kind === 'delete' && mark.start <= second && mark.end > start))
    return false;
  const before = text.slice(Math.max(0, start - 60), start);
  if (/^(?:in|on|by)$/.test(word)) return !ownWord.test(before);
  // “What it is is a beginning.”
  return word !== 'is' || !/\b(?:what|where|who|how|that|problem|question|point|thing)\b/i.test(before);
}
