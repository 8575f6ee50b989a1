import type { Nodes } from 'mdast';
import type { Edit, Finding } from '../../model/diagnostic.ts';
import type { Release } from '../../model/release.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import type { Passage } from '../prose/passage.ts';
import { proseOf } from '../prose/prose.ts';
import type { ReleaseRule } from '../rule.ts';
import { headlineOf } from '../titles/headline.ts';
import { type Likeness, likenessOf } from '../titles/title-likeness.ts';

export const titleHeading: ReleaseRule = {
  id: 'title-heading',
  severity: 'warning',
  summary: 'Say the headline once, and the same in both places.',
  reason:
    'Many texts begin with their own headline, and the field “title” has it a second time. When the figures change on the last evening, one of the two is forgotten. The page prints the title above the text, so a heading that only repeats it stands there twice; of that the rule gives a hint, no warning.',
  good: [
    release`
      ---
      title: 74 boats held in the harbour over the weekend
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      ## More checks at Easter

      The Trust held 74 boats.
    `,
  ],
  bad: [
    release`
      ---
      title: 4 boats held in the harbour over the weekend
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      ## 74 boats held in the harbour over the weekend

      The Trust held 74 boats, and let 4 go.
    `,
    release`
      ---
      title: Boats held in the harbour
      date: 2024-09-20
      organisers: [Harbour Trust]
      contact:
        url: https://harbour.example.org
      ---

      ## Boats held in the harbour

      The Trust held 74 boats.
    `,
  ],
  *check(release) {
    const title = headlineOf(release);
    if (!title || release.titleHeading) return;
    for (const heading of openingHeadings(proseOf(release).body)) {
      const likeness = likenessOf(title.text, heading.text);
      if (!likeness) continue;
      yield likeness.kind === 'same'
        ? repetition(heading, title, release)
        : difference(likeness, title, heading, release);
      return;
    }
  },
};

/** What a text has above its first sentence: headings, and paragraphs in strong letters that stand for them. */
function openingHeadings(body: readonly Passage[]): readonly Passage[] {
  const first = body.slice(0, 3);
  const end = first.findIndex((passage) => passage.kind !== 'heading' && !isStrong(passage));
  return end < 0 ? first : first.slice(0, end);
}

function isStrong({ kind, text, marks }: Passage): boolean {
  if (kind !== 'paragraph' || text.length > 400) return false;
  let rest = text;
  for (const mark of marks) {
    if (mark.kind === 'strong')
      rest = rest.slice(0, mark.start) + ' '.repeat(mark.end - mark.start) + rest.slice(mark.end);
  }
  return rest !== text && rest.trim() === '';
}

function repetition(heading: Passage, title: Passage, release: Release): Finding {
  const place = heading.place();
  const edit = removalOf(heading, release);
  return {
    reason: 'This heading only repeats the title.',
    ...(place && { place }),
    actual: heading.text,
    note: 'The page prints the title above the text, so that it stands there twice.',
    severity: 'info',
    ...(edit && {
      fix: { title: 'take the heading out', edits: [edit], safe: sameLetters(heading.text, title.text) },
    }),
  };
}

/** The block of the heading up to the next one. */
function removalOf({ node }: Passage, { body, source }: Release): Edit | undefined {
  const blocks: readonly (Nodes | undefined)[] = body.children;
  const index = blocks.indexOf(node);
  const start = node?.position?.start.offset;
  const next = blocks[index + 1]?.position?.start.offset;
  // What follows on the same line, or stands in a quotation, would lose its beginning.
  if (index < 0 || node?.type === 'html' || start === undefined || next === undefined) return undefined;
  return /^[ \t]*\r?\n/.test(source.text.slice(node?.position?.end.offset ?? next, next))
    ? { start, end: next, text: '' }
    : undefined;
}

function sameLetters(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.replace(/\s+/g, ' ').trim().toLowerCase());
  return a === b;
}

function difference(
  likeness: Exclude<Likeness, { kind: 'same' }>,
  title: Passage,
  heading: Passage,
  release: Release,
): Finding {
  const { start, end } = likeness.title;
  const here = title.text.slice(start, end);
  const there = heading.text.slice(likeness.heading.start, likeness.heading.end);
  const place = title.place(start, end);
  const line = heading.place(likeness.heading.start, likeness.heading.end)?.start.line;
  const rest = proseOf(release).body.filter((passage) => passage !== heading);
  const titleIsBorneOut =
    rest.some(({ text }) => has(text, here)) && !rest.some(({ text }) => has(text, there));
  const edit = titleIsBorneOut
    ? heading.edit(likeness.heading.start, likeness.heading.end, here)
    : title.edit(start, end, there);
  const expected = titleIsBorneOut ? [here, there] : [there, here];
  return {
    reason: `The title says ${quoted(here)}, the heading in line ${line} ${quoted(there)}.`,
    field: 'title',
    ...(place && { place }),
    actual: here,
    expected,
    note: 'The two are the same but for this; find out which of them is right.',
    ...(edit && { fix: { title: `write ${quoted(expected[0] ?? '')} in both`, edits: [edit], safe: false } }),
  };
}

function has(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return (
    at >= 0 &&
    !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) &&
    !/[\p{L}\p{N}]/u.test(text.charAt(at + word.length))
  );
}
