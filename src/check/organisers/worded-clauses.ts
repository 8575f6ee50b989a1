import { matches } from '../../language/matches.ts';
import { once } from '../prose/once.ts';
import type { Clause, Named, Sentence } from './clauses.ts';
import type { Organisation } from './organisations.ts';
import { readList } from './worded-lists.ts';
import { nameWords } from './wording.ts';
import type { Said, Wording } from './wordings.ts';

interface Patterns {
  readonly by: RegExp;
  readonly told: RegExp;
  readonly from: RegExp | undefined;
  readonly behind: RegExp | undefined;
}

const alternatives = (all: readonly (readonly [string, Said])[]) =>
  all.map(([words], at) => `(?<said${at}>${words})`).join('|');

const patternsOf = once(({ by, behind, told }: Wording): Patterns => {
  return {
    by: new RegExp(`(?<!\\p{L})(?:${alternatives(by)})(?:(?!\\p{L})|(?<=[’']))`, 'giu'),
    told: new RegExp(`(?:^|[,;(–—]|(?<!\\p{L})(?:${told}))\\s*$`, 'iu'),
    from: behind && new RegExp(`(?<!\\p{L})${behind.from}\\s`, 'giu'),
    behind:
      behind &&
      new RegExp(`(?<!\\p{L})(?:${alternatives(behind.verbs)})(?!\\p{L}|\\s${behind.not}\\s)`, 'giu'),
  };
});

/** What a sentence says of organisers in a language that is read by its wording. */
export function wordedClauses(
  sentence: Sentence,
  wording: Wording,
  organisations: readonly Organisation[],
): Clause[] {
  const { text, start, end } = sentence;
  const words = text.slice(start, end);
  const patterns = patternsOf(wording);
  const found: Clause[] = [];
  const markers = matches(words, patterns.by);
  for (const [number, { 0: marker, index, groups }] of markers.entries()) {
    const stop = markers[number + 1]?.index ?? words.length;
    const said = saidBy(groups, wording.by);
    const { named } = readList(sentence, start + index + marker.length, start + stop, wording);
    const main = patterns.told.test(words.slice(Math.max(0, index - 40), index));
    // “A lunch hosted by …” is told of in passing, and of anything.
    found.push({ ...((main || !said?.host) && said), ...(main && { main }), named });
  }
  for (const clause of behindIn(sentence, words, wording, patterns)) found.push(clause);
  return found
    .map((clause) => ({ ...clause, named: clause.named.map((one) => recognised(one, text, organisations)) }))
    .filter(({ named }) => named.length > 0);
}

function saidBy(
  groups: Record<string, string | undefined> | undefined,
  all: readonly (readonly [string, Said])[],
): Said | undefined {
  return all.find((_, at) => groups?.[`said${at}`] !== undefined)?.[1];
}

/** “… wird vom A und der B veranstaltet”: a list from its first word up to the verb. */
function* behindIn(
  sentence: Sentence,
  words: string,
  wording: Wording,
  { from, behind }: Patterns,
): Iterable<Clause> {
  if (!from || !behind) return;
  let least = 0;
  for (const { 0: verb, index, groups } of matches(words, behind)) {
    const said = saidBy(groups, wording.behind?.verbs ?? []);
    for (const { 0: lead, index: begins } of matches(words.slice(least, index), from)) {
      const at = sentence.start + least + begins + lead.length;
      const { named, end } = readList(sentence, at, sentence.start + index, wording);
      const rest = sentence.text.slice(end, sentence.start + index).replace(/\([^()]*\)/, '');
      if (rest.trim() !== '' || named.length === 0) continue;
      yield { ...said, main: true, named };
      break;
    }
    least = index + verb.length;
  }
}

/** Case endings: “vom Deutschen Segelverband” is the “Deutscher Segelverband”. */
function recognised(one: Named, text: string, organisations: readonly Organisation[]): Named {
  if (one.organisation) return one;
  const stem = (name: string) =>
    nameWords(name.toLowerCase())
      .map((word) => word.replace(/(?:e[mnrs]?|s)$/, ''))
      .join(' ');
  const wanted = stem(text.slice(one.start, one.end));
  const organisation = organisations.find(({ names }) => names.some((name) => stem(name) === wanted));
  return organisation ? { ...one, organisation } : one;
}
