import { gathered } from '../../language/gathered.ts';
import { matches } from '../../language/matches.ts';
import { isAscii, isLetter } from '../../language/plain-words.ts';
import { rememberedBy } from '../../language/remembered.ts';
import { once } from '../prose/once.ts';
import type { Passage, Range } from '../prose/passage.ts';
import type { Prose } from '../prose/prose.ts';
import { maySlip } from './capital-words.ts';
import { honorifics, isSlip, type Name, plain, wordPattern } from './names.ts';

/** Words of a passage that name a person. */
export interface Mention extends Range {
  readonly passage: Passage;
}

/** A word that stands where a word of a name should, and the word that should. */
export interface Slip extends Mention {
  /** The name as it stands there, whole. */
  readonly said: string;
  readonly meant: string;
}

const letter = '[\\p{L}\\p{M}]';
/** “d’Arbois”, “l’Hermite”. */
const particle = "(?:\\p{Ll}{1,2}['’])?";
const capital = `\\p{Lu}${letter}*(?:['’-]${letter}+)*`;

/** How a name is found. */
interface Patterns {
  readonly whole: RegExp;
  /** One word of it: most passages have none, which is seen at once. */
  readonly hint: RegExp;
}

/** The people of an office are the same in many releases, and a pattern takes longer to make than to use. */
const patternsOf = rememberedBy(({ bare }: Name) => bare, madeFor);

function madeFor({ words, han, bare }: Name): Patterns {
  const [first = ''] = words;
  const orders = [words.map(wordPattern).join('[\\s.]{1,3}')];
  if (words.length > 1)
    orders.push([words.at(-1) ?? '', ...words.slice(0, -1)].map(wordPattern).join(',?\\s{1,2}'));
  if (words.length > 2) orders.push([...words.slice(1), first].map(wordPattern).join(',?\\s{1,2}'));
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one));
  return {
    whole: han
      ? new RegExp(bare, 'gu')
      : new RegExp(`(?<!${letter})(?:${orders.join('|')})(?!${letter})`, 'giu'),
    hint: new RegExp(han ? bare : wordPattern(longest), 'iu'),
  };
}

/** Where passages have the whole name, in either order of its words. */
export function mentionsOf(name: Name, passages: readonly Passage[]): Mention[] {
  if (name.words.length === 0) return [];
  const { whole, hint } = patternsOf(name);
  return gathered(
    passages.filter(({ text }) => hint.test(text)),
    (passage) =>
      matches(passage.text, whole).map(({ 0: said, index }) => ({
        passage,
        start: index,
        end: index + said.length,
      })),
  );
}

/** Whether any word of the name stands in a release, with whatever ending a language gives it. */
export function isNamed({ words, han, bare }: Name, prose: Prose): boolean {
  const { whole: text } = prose;
  if (han)
    return (
      text.includes(bare) || text.includes(`${bare.charAt(0)}先生`) || text.includes(`${bare.charAt(0)}女士`)
    );
  const folded = plainWhole(prose);
  return words.some((word) => {
    const wanted = plain(word);
    if (wanted.length < 2) return false;
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      if (isLetter(folded.charAt(at - 1))) continue;
      const after = folded.slice(at + wanted.length, at + wanted.length + 8);
      if (!(isAscii(after) ? /^[A-Za-z]{4}/ : /^\p{L}{4}/u).test(after)) return true;
    }
    return false;
  });
}

const plainWhole = once(({ whole }: Prose) => plain(whole));

const title = new RegExp(honorifics, 'u');
const isTitled = once(({ text }: Passage) => title.test(text));

/** Nobody reads further. */
const most = 50;

/** Where a passage nearly has the name: all of its words but one, or that one alone after “Mr”. */
export function slipsIn(name: Name, others: readonly Name[], prose: Prose): Slip[] {
  const { all: passages, whole: text } = prose;
  if (name.han) return gathered(passages, (passage) => hanSlips(name, passage));
  const { words } = name;
  if (words.length < 2 || words.length > 5) return [];
  const taken = new Set(
    gathered(others, (other) => other.words)
      .concat(words)
      .map(plain),
  );
  const suspect = words.map((word) => word.length >= 4 && maySlip(prose, word));
  if (!suspect.includes(true)) return [];
  const found: Slip[] = [];
  const somebody = new Map<string, boolean>();
  const isTaken = (word: string) => {
    const known = somebody.get(word) ?? isSomebody(word, text);
    somebody.set(word, known);
    return known;
  };
  // What is not of the name word by word, or behind “Mr”, need not be looked through.
  const titled = passages.filter(isTitled);
  const having = words.map((word) => {
    const hint = new RegExp(wordPattern(word), 'u');
    return new Set(passages.filter((passage) => hint.test(passage.text)));
  });
  for (const [at, meant] of words.entries()) {
    if (!suspect[at]) continue;
    const parts = words.map((word, index) =>
      index === at ? `(?<word>${particle}${capital})` : wordPattern(word),
    );
    const alone =
      at === words.length - 1 || meant === meant.toUpperCase()
        ? `|(?<!${letter})${honorifics}(?<only>${capital})(?!['’-]?${letter}|\\s+${particle}\\p{Lu})`
        : '';
    const near = alone === '' ? new Set<Passage>() : new Set(titled);
    const [first, ...rest] = having.filter((_, index) => index !== at);
    for (const passage of first ?? []) if (rest.every((set) => set.has(passage))) near.add(passage);
    if (near.size === 0) continue;
    const pattern = new RegExp(`(?<!${letter})${parts.join('\\s+')}(?!${letter})${alone}`, 'gu');
    for (const passage of near.size < passages.length ? passages.filter((one) => near.has(one)) : passages) {
      for (const { 0: said, index, groups } of matches(passage.text, pattern)) {
        if (found.length >= most) return found;
        const bare = (groups?.word ?? groups?.only ?? '').replace(/['’]s$/, '');
        if (taken.has(plain(bare)) || !isSlip(bare, meant)) continue;
        if (groups?.only && isTaken(bare)) continue;
        const start = index + said.lastIndexOf(bare);
        found.push({ passage, start, end: start + bare.length, said: said.replace(/['’]s$/, ''), meant });
      }
    }
  }
  return found;
}

/** Whether a family name stands elsewhere behind a given name: somebody else has it then. */
function isSomebody(word: string, text: string): boolean {
  const before = new RegExp(
    `(${capital})\\s+${wordPattern(word)}(?!${letter})|(?<!${letter})${wordPattern(word)}\\s+(${capital})`,
    'gu',
  );
  const title = new RegExp(`^${honorifics}$`, 'u');
  return matches(text, before).some(
    ({ 1: given, 2: after }) => after !== undefined || (given !== undefined && !title.test(`${given} `)),
  );
}

/** Two of the three characters, beside a word that only stands beside a person. */
function hanSlips({ bare }: Name, passage: Passage): Slip[] {
  if (bare.length !== 3) return [];
  const [a = '', b = '', c = ''] = bare;
  const said = '(?:先生|女士|小姐|博士|教授|表示|說|说|指出|致[辭辞])';
  const pattern = new RegExp(
    `(?:${a}${b}(?<last>(?!${c})\\p{Script=Han})|${a}(?<middle>(?!${b})\\p{Script=Han})${c})(?=${said})`,
    'gu',
  );
  return matches(passage.text, pattern).map(({ 0: words, index, groups }) => {
    const at = index + (groups?.last === undefined ? 1 : 2);
    return { passage, start: at, end: at + 1, said: words, meant: groups?.last === undefined ? b : c };
  });
}
