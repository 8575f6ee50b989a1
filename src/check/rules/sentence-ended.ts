import type { RootContent } from 'mdast';
import type { Release } from '../../model/release.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import type { Passage } from '../prose/passage.ts';
import { plainText } from '../prose/plain.ts';
import { proseOf } from '../prose/prose.ts';
import { sentenceAt, sentencesOf } from '../prose/sentences.ts';
import type { ReleaseRule } from '../rule.ts';

export const sentenceEnded: ReleaseRule = {
  id: 'sentence-ended',
  severity: 'warning',
  summary: 'End the last sentence of a paragraph as all the others.',
  reason:
    'A full stop that is missing makes readers look for the rest of the sentence, and there may be one: words that were cut off, or a line that was deleted. Only paragraphs of several sentences are read, where nearly all of the release’s others end in a full stop.',
  yieldsTo: ['paragraph-broken', 'placeholder', 'quote-balanced', 'link-malformed', 'bracket-balanced'],
  good: [
    release`
    ---
    title: Ferry pier opens
    date: 2024-09-20
    organisers: [Harbour Trust]
    contact:
      url: https://harbour.example.org
    ---

    The new pier opens to everybody on Saturday. It has room for six ferries and a hall in which 200 people can wait.
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

    The new pier opens to everybody on Saturday. It has room for six ferries and a hall in which 200 people can wait.

    Local firms built it within two years. They used oak from the woods nearby, and stones of the pier that stood there.

    Sailings begin at six in the morning. The last ferry leaves at eleven at night, so that nobody has to run for it

    Tickets are sold on board and in the hall. Children below six travel free of charge, and so do all their bicycles.

    The old pier is closed from Monday on. It will be taken down in the winter, when no ferries sail to the islands.
  `,
  ],
  *check(release) {
    const { body } = proseOf(release);
    const long = body.filter(isLong);
    if (long.length < fewest) return;
    const unended = long.filter(({ text }) => !isEnded(text));
    if (unended.length === 0) return;
    const paragraphs = long.filter(hasSentences);
    const open = unended.filter(hasSentences);
    if (paragraphs.length < fewest || open.length > paragraphs.length * most) return;
    for (const passage of open) {
      const next = body[body.indexOf(passage) + 1];
      if (!isCutShort(passage, release) || (next && item.test(next.text))) continue;
      const end = passage.text.trimEnd().length;
      const from = passage.text.lastIndexOf(' ', end - 1) + 1;
      const place = passage.place(from, end);
      yield {
        reason: `The sentence that ends in ${quoted(passage.text.slice(Math.max(0, end - 30), end).replace(/^\S*\s/, ''))} has no full stop.`,
        ...(place && { place }),
        actual: passage.text.slice(from, end),
        note: 'All around it paragraphs end in one. See whether words are missing too.',
      };
    }
  },
};

/** Fewer paragraphs show no habit; more of them without an end, and that is the habit. */
const fewest = 5;
const most = 0.3;
/** Characters of a paragraph, and of its last sentence: what is shorter may be a label or a name. */
const least = { paragraph: 100, sentence: 40 };

const apart = ['quote', 'list', 'table', 'footnote', 'html'] as const;
const ended = /[.!?。！？…।።؟։។၊။][^\p{L}\p{N}]*$/u;

const item = /^\s*(?:[(（]?(?:\p{L}|[ivx]{1,4})[.)）]|[(（]\d{1,2}[)）]|[-–—•·*o])\s/u;

/** Whether a text ends like a sentence, as the last character of most texts tells. */
function isEnded(text: string): boolean {
  return text.endsWith('.') || text.endsWith('。') || ended.test(text);
}

/** Running text. */
function isLong({ kind, text, inside }: Passage): boolean {
  if (kind !== 'paragraph' || text.length < least.paragraph || text.includes('\n')) return false;
  return inside.size === 0 || !apart.some((one) => inside.has(one));
}

function hasSentences(passage: Passage): boolean {
  return sentencesOf(passage).length > 1;
}

function isCutShort(passage: Passage, { body }: Release): boolean {
  const text = plainText(passage).trimEnd();
  // The mark of a note may stand behind the last word as a figure, and a site is named without its scheme.
  if (!/[\p{L}\p{M}\p{N}\ufffc]$/u.test(text) || /[\p{L}.。”"’]\d+$|\w\.\p{L}{2,}$/u.test(text)) return false;
  // An epigraph ends in where its words come from.
  if (/^["“„«]/.test(text) && isInItalics(passage, text.length)) return false;
  // “i. …; and” is an item of a list, whatever Markdown takes it for.
  if (item.test(text)) return false;
  const { start } = sentenceAt(passage, text.length - 1);
  const last = text.slice(start);
  // An address ends without one, and so does the name of who is quoted.
  if (last.length < least.sentence || /[\ufff9:：]|^\s*[-–—]|[”"»’] ?[-–—]/u.test(last)) return false;
  const at = passage.node ? body.children.indexOf(passage.node as RootContent) : -1;
  const next = body.children[at + 1];
  return at >= 0 && (!next || ['paragraph', 'heading', 'thematicBreak'].includes(next.type));
}

function isInItalics({ marks }: Passage, length: number): boolean {
  return marks.some(({ kind, start, end }) => kind === 'emphasis' && start === 0 && end >= length);
}
