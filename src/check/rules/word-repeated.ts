import { primaryLanguage } from '../../language/primary.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { type Doubled, doubledWords } from '../paragraphs/doubled-words.ts';
import { foundIn, type InPassage } from '../prose/found-in.ts';
import { once } from '../prose/once.ts';
import type { Passage } from '../prose/passage.ts';
import { isInterrupted, plainText } from '../prose/plain.ts';
import { proseOf } from '../prose/prose.ts';
import { none, type ReleaseRule } from '../rule.ts';

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
  check(release) {
    const { all, lang } = proseOf(release);
    const language = primaryLanguage(lang);
    const pairs = foundIn(all, ({ text }) => doubledWords(text, language));
    return pairs.length === 0 ? none : findingsOf(pairs);
  },
};

function* findingsOf(pairs: readonly InPassage<Doubled>[]): Iterable<Finding> {
  for (const { passage, found } of pairs) {
    const { word, start, end } = found;
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

/** Verbs with a word of their own before the next one: “log in in the morning”, “move on on Monday”. */
const ownWord = new RegExp(
  `\\b(?:${[
    'log|sign|mov|com|check|phas|usher|join|tak|tun|hand|go|carry|carri|pass|liv|turn|switch|stand|kick|set|opt|step',
    'stay|keep|ti|drop|vot|sink|settl|cav|chim|weigh|cash|dial|factor|lock|pitch|plug|roll|break|build|fill|fit|fold',
    'hom|let|mix|pay|pull|push|put|rush|send|squeez|start|throw|trickl|tuck|buy|fly|flood|pour|stream|walk|call',
    'bring|zero|tap|jump|blow|draw|eas|get|giv|look|hang|read|sleep|catch|press|bid|driv|liv|mov|touch|sworn',
  ].join(
    '|',
  )})(?:e|es|s|d|ed|ing|n|en|ning|ping|ting|ged|ging|ped|ted)? $|\\b(?:came|brought|took|taken|went|gone|stood|kept|sank|sunk|broke|broken|built|paid|sent|thrown|threw|bought|flew|blew|gave|given|got|caught|drove|later|early|so|and) $`,
  'i',
);

/** Names that begin so: “la politique de de Gaulle”, “el libro de de la Cruz”, “het werk van van Gogh”. Before others it is a slip. */
const particle = /^(?:de|van)$/;
const ofName =
  /^\s(?:Gaulle|Villepin|Beauvoir|Maupassant|Kooning|Niro|Palma|Vries|Boer|Jong|Klerk|Gogh|Eyck|Dyck|Gaal|Basten|Rompuy|Buren|(?:der|den)\s\p{Lu}\p{Ll}|la\s(?:Cruz|Torre|Fuente|Rosa|Vega|Peña|Serna|Mora|Rocha|Renta)|los\s(?:Santos|Ríos|Reyes))/u;

const deletedIn = once(({ marks }: Passage) => marks.filter(({ kind }) => kind === 'delete'));

function isSlip(passage: Passage, word: string, start: number, second: number): boolean {
  const { text } = passage;
  if (isInterrupted(passage, start + 1, second)) return false;
  const plain = plainText(passage);
  if ([start, second].some((at) => plain.charAt(at) !== text.charAt(at))) return false;
  if (deletedIn(passage).some((mark) => mark.start <= second && mark.end > start)) return false;
  if (particle.test(word) && ofName.test(text.slice(second + word.length, second + word.length + 14)))
    return false;
  const before = text.slice(Math.max(0, start - 60), start);
  if (/^(?:in|on|by)$/.test(word)) return !ownWord.test(before);
  // “What it is is a beginning”; “her free will will win”.
  if (word === 'is' || word === 'are')
    return !/\b(?:what|where|who|how|all) (?:\p{L}+ ){1,4}$/iu.test(before);
  return (
    word !== 'will' || !/\b(?:free|good|ill|last|living|political|the|a|own|his|her|their) $/i.test(before)
  );
}
