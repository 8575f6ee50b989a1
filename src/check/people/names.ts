import { changesBetween } from '../../language/nearest.ts';
import { isAscii } from '../../language/plain-words.ts';

const honorific =
  '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Hon|Honou?rable|Rev|Revd|Father|Sister|Judge|Justice|Captain|Capt|Colonel|Col|General|Gen|Lt|Minister|Mayor|Senator|President|Secretary|Ambassador|Herr|Frau|Monsieur|Madame|Mme|Señor|Señora|Sr|Sra|Dott|Ir|Datuk|Dato)';

/** “Mr”, “Dr.”, with the blank after it. */
export const honorifics = `(?:${honorific}\\.?\\s+)`;

const leading = new RegExp(`^(?:the\\s+)?${honorifics}+`, 'iu');
const trailing = /(?:先生|女士|小姐|博士|教授|議員|议员|太太|氏|さん|様)$/u;
/** Orders and degrees behind a name, which a text leaves out as often as not. */
const honours =
  /(?<=\s\S*\p{Ll}\S*)(?:\s(?:[CDKMO]BE|CH|[KQ]C|MS?P|MLA|JP|[AO]AM?|A[CMO]|PSM|FAA|FBA|FRSE?|FMedSci|GBM|[BGS]BS|MH|PBM|MD|PhD|DPhil))+$/u;
const token = /[\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*/gu;
const asciiToken = /[A-Za-z]+(?:['.-][A-Za-z]+)*/g;

/** A person's name without titles, and its words. */
export interface Name {
  readonly bare: string;
  readonly words: readonly string[];
  /** Chinese, Japanese: no blanks in it, and the family name first. */
  readonly han: boolean;
}

export function nameOf(written: string): Name {
  const bare = written
    .replace(leading, '')
    .replace(trailing, '')
    .replace(/,.*$/, '')
    .trim()
    .replace(honours, '');
  if (isAscii(bare)) return { bare, han: false, words: bare.match(asciiToken) ?? [] };
  const han = /^\p{Script=Han}{2,6}$/u.test(bare);
  return { bare, han, words: han ? [bare] : (bare.match(token) ?? []) };
}

/** Letters as they count: without accents, case and the form of the apostrophe. */
export function plain(word: string): string {
  if (/^[A-Za-z]*$/.test(word)) return word.toLowerCase();
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/['’]/g, '').toLowerCase();
}

/** Whether one word is the other with a slip of the pen: a letter more, less, other, or two changed about. */
export function isSlip(word: string, meant: string): boolean {
  return isPlainSlip(plain(word), plain(meant));
}

/** The same of words that are plain already. */
export function isPlainSlip(a: string, b: string): boolean {
  if (a === b || a.length < 4 || b.length < 4) return false;
  const distance = changesBetween(a, b);
  if (distance === 1) return a !== `${b}s` && a !== `${b}e` && b !== `${a}s`;
  return distance === 2 && (isTurned(a, b) || Math.min(a.length, b.length) >= 8);
}

function isTurned(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

const accented: Readonly<Record<string, string>> = {
  a: 'aàáâãäåāą',
  c: 'cçćč',
  e: 'eèéêëēęě',
  i: 'iìíîïī',
  l: 'lł',
  n: 'nñńň',
  o: 'oòóôõöøōő',
  r: 'rř',
  s: 'sśšş',
  u: 'uùúûüūůű',
  y: 'yýÿ',
  z: 'zźżž',
};

/** A word of a name as a text may write it: with accents or without. */
export function wordPattern(word: string): string {
  const plainWord = word
    .normalize('NFD')
    .replace(/(?<=[a-z])[\u0300-\u036f]+/giu, '')
    .normalize('NFC');
  return (
    plainWord
      .replace(/[.]/g, '\\.?')
      .replace(/['’]/g, "['’]?")
      // As they are: letters get their accents below, and that of `\\s` would too.
      .replace(/-/g, '[- \u00a0]?')
      .replace(/[aceilnorsuyz]/gi, (letter) => {
        const forms = accented[letter.toLowerCase()] ?? letter;
        return `[${letter === letter.toLowerCase() ? forms : forms.toUpperCase()}]`;
      })
  );
}
