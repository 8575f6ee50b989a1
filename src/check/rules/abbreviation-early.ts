import { type Beside, beside, type Definition, definitionsOf } from '../abbreviations/definitions.ts';
import { isPlain } from '../abbreviations/known.ts';
import { usesWithin } from '../abbreviations/uses.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import type { Passage } from '../prose/passage.ts';
import { type Prose, proseOf } from '../prose/prose.ts';
import { sentenceAt } from '../prose/sentences.ts';
import type { ReleaseRule } from '../rule.ts';

export const abbreviationEarly: ReleaseRule = {
  id: 'abbreviation-early',
  severity: 'warning',
  summary: 'Explain an abbreviation where it is first used.',
  reason:
    'Paragraphs are moved about until the last minute, and the one that explains an abbreviation may end up below the one that uses it. Readers do not look further down for what a word means.',
  good: [
    release`
      ---
      title: GKB invites to the kite festival
      date: 2024-04-20
      organisers: [Long Sands Town Council]
      contact:
        url: https://kites.example.org
      ---

      The festival belongs to the Greater Kite Bay (GKB), which has eleven towns along its forty miles of sand.

      It is the first in the GKB that is open to visitors from the other coast, and there is room for all of them.
    `,
  ],
  bad: [
    release`
      ---
      title: Kite festival returns to Long Sands
      date: 2024-04-20
      organisers: [Long Sands Town Council]
      contact:
        url: https://kites.example.org
      ---

      It is the first festival in the GKB that is open to visitors from the other coast, and there is room for all.

      The festival belongs to the Greater Kite Bay (GKB), which has eleven towns along its forty miles of sand.
    `,
  ],
  *check(release, { config }) {
    const prose = proseOf(release);
    if (![...beside(prose)].some(([letters, places]) => isUsedBefore(prose, letters, places))) return;
    const definitions = firstDefinitions(prose);
    const seen = new Set<string>();
    // Further down than the last of them nothing can be too early.
    let count = 0;
    for (const { passage } of definitions.values()) count = Math.max(count, prose.body.indexOf(passage) + 1);
    const explained = [...definitions.keys()];
    const having = prose.body
      .slice(0, count)
      .filter(({ text }) => explained.some((abbreviation) => text.includes(abbreviation)));
    for (const { abbreviation, passage, start, end } of usesWithin(prose, having)) {
      const definition = definitions.get(abbreviation);
      if (!definition || seen.has(abbreviation)) continue;
      seen.add(abbreviation);
      if (isPlain(abbreviation) || config.glossary[abbreviation] !== undefined) continue;
      if (!isBefore(prose, passage, start, definition) || isTold(prose, definition, passage, start)) continue;
      const place = passage.place(start, end);
      const whole = `${definition.expansion} (${abbreviation})`;
      const first = passage.edit(start, end, whole);
      const later = definition.passage.edit(definition.start, definition.end, abbreviation);
      yield {
        reason: `${quoted(abbreviation)} is used here, but explained only further down: ${quoted(whole)}.`,
        ...(place && { place }),
        actual: abbreviation,
        expected: [whole],
        note: 'Explain it where it is first used.',
        ...(first &&
          later && {
            fix: {
              title: `write “${whole}” here, and “${abbreviation}” there`,
              edits: [first, later],
              safe: false,
            },
          }),
      };
    }
  },
};

/** Where each abbreviation is first explained, if that is in running text. */
function firstDefinitions(prose: Prose): Map<string, Definition> {
  const found = new Map<string, Definition>();
  for (const definition of definitionsOf(prose)) {
    if (!found.has(definition.abbreviation)) found.set(definition.abbreviation, definition);
  }
  for (const [abbreviation, { passage }] of found) {
    if (
      passage.field ||
      passage.kind !== 'paragraph' ||
      passage.inside.has('footnote') ||
      passage.inside.has('table')
    )
      found.delete(abbreviation);
  }
  return found;
}

/** Whether its letters stand anywhere further up: quickly told, and true of few. */
function isUsedBefore(
  { body }: Prose,
  letters: string,
  [{ passage, start }, ...others]: readonly [Beside, ...Beside[]],
): boolean {
  if (others.length > 0 || passage.text.indexOf(letters) < start) return true;
  for (const { text } of body.slice(0, body.indexOf(passage))) if (text.includes(letters)) return true;
  return false;
}

function isBefore(prose: Prose, passage: Passage, start: number, definition: Definition): boolean {
  if (passage !== definition.passage)
    return prose.body.indexOf(passage) < prose.body.indexOf(definition.passage);
  return start < sentenceAt(passage, definition.start).start;
}

/** Whether the paragraph has the words before, or the text has the abbreviation in brackets: told in another way. */
function isTold(
  prose: Prose,
  { abbreviation, expansion }: Definition,
  passage: Passage,
  start: number,
): boolean {
  const before = passage.text.slice(0, start);
  if (before.toLowerCase().includes(expansion.toLowerCase())) return true;
  const above = [...prose.fields, ...prose.body.slice(0, prose.body.indexOf(passage))].map(
    ({ text }) => text,
  );
  return [...above, before].some(
    (text) => text.includes(`(${abbreviation}`) || text.includes(`${abbreviation} (`),
  );
}
