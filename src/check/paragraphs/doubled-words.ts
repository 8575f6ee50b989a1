import { matches } from '../../language/matches.ts';
import type { Range } from '../prose/passage.ts';

/**
 * Short words that no sentence of the language has twice in a row. What can meet itself across a clause (“that that”,
 * “die die”, “nous nous”, “in in der Regel”) is not among them.
 */
const words: Readonly<Record<string, string>> = {
  en: 'the a an and or of to for with from at by in on as is are will be been its their our your which who not but if we they into than under about during between also when where while because these his',
  fr: 'le la les de du des et à au aux un une dans pour par sur avec ou ce ces cette sont ne se ils sa ses notre votre depuis chez',
  es: 'el la los las de del y en con por para al a un una su sus o sido se desde hasta porque pero han',
  pt: 'a de da do das dos em e com por para na no nas nos um uma ao à ou os as seu sua pelo pela pelos pelas num numa desde também mas',
  it: 'il la i gli di del della dei delle dello e ed in nel nella con per da dal dalla al alla un una sono come',
  de: 'und oder im vom zum zur ein eine einen einem einer eines auch nicht für mit werden durch sowie dass weil wenn keine keinen unsere unseren',
  nl: 'de een en van met voor ook niet onze omdat zoals tussen tijdens sinds',
  sv: 'och en ett med av att för som till',
  da: 'og en et med af til som',
  nb: 'og en et med av til som',
  pl: 'i w z na do od oraz że dla przez jest się',
  cs: 'a v z na do od že pro je se',
  ru: 'и в с на по для от из к или при у о за не',
  uk: 'і й та в у з на до для від із або при не',
  id: 'dan di yang untuk dari dengan ke pada dalam oleh adalah ini',
  ms: 'dan di yang untuk dari dengan ke pada dalam oleh adalah ini',
  tr: 've ile için bu da de',
  vi: 'và của trong cho với các những được',
  he: 'של את עם או',
};

/** What a language without blanks between words never has twice; 目的的 and 的的確確 are right. */
const joined: Readonly<Record<string, RegExp>> = {
  zh: /的(?<![目标標端打有靶中無无眾众是美似的]的)(?=的(?![確确當当喀士的]))|(?:可以|以及|我[们們]|他[们們]|通[过過]|[进進]行|[并並]且|由[于於]|因此|但是|如果|已[经經])(?=(?<=(..))\1)/g,
  ja: /を(?<!をを)(?=を(?!を))/g,
};

/** Languages of another script: where Latin letters stand between theirs, they are mostly English. */
const otherScripts = new Set('ru uk he ar fa hi th my ko zh ja el bg sr'.split(' '));

/** A word that stands twice; its second self ends the stretch. */
export interface Doubled extends Range {
  readonly word: string;
}

/** The short words that a text of a language has twice in a row, each as a stretch from the first to the second. */
export function doubledWords(text: string, language: string): readonly Doubled[] {
  const found: Doubled[] = [];
  const known = listOf(language);
  if (known) {
    // From blank to blank: most words differ from the one before in their first letter or their last.
    for (let start = 0, gap = text.indexOf(' '); gap >= 0; ) {
      if (opens(text.charCodeAt(start))) start += 1;
      const end = gap + gap + 1 - start;
      if (
        (text.charCodeAt(start) | 32) === (text.charCodeAt(gap + 1) | 32) &&
        text.charCodeAt(gap - 1) === text.charCodeAt(end - 1)
      ) {
        const pair = pairAt(text, start, gap, known);
        if (pair) found.push(pair);
      }
      start = gap + 1;
      gap = text.indexOf(' ', start);
    }
  }
  const solid = joined[language];
  for (const { 0: word, index } of solid ? matches(text, solid) : [])
    found.push({ word, start: index, end: index + 2 * word.length });
  return found;
}

/** Whether a character stands before the first word of a quotation or of a bracket. */
function opens(code: number): boolean {
  return code < 48
    ? code === 34 || code === 40
    : code === 0x201c || code === 0x2018 || code === 0xab || code === 91;
}

const wordHere = /[\p{L}\p{M}]+(?![\p{L}\p{M}\p{N}’'_-])/uy;

function pairAt(text: string, start: number, gap: number, known: ReadonlySet<string>): Doubled | undefined {
  wordHere.lastIndex = gap + 1;
  const word = wordHere.exec(text)?.[0];
  // A name begins with a capital letter; of a single letter so does what is counted: “Vitamin A a day”.
  if (!word || gap - start !== word.length || !known.has(word)) return undefined;
  const first = text.slice(start, gap);
  if (first.slice(1) !== word.slice(1) || (first !== word && word.length === 1)) return undefined;
  return first.toLowerCase() === word ? { word, start, end: gap + 1 + word.length } : undefined;
}

const lists = new Map<string, ReadonlySet<string> | undefined>();

function listOf(language: string): ReadonlySet<string> | undefined {
  if (!lists.has(language)) {
    const list = otherScripts.has(language) ? `${words[language] ?? ''} ${words.en}` : words[language];
    lists.set(language, list === undefined ? undefined : new Set(list.split(' ')));
  }
  return lists.get(language);
}
