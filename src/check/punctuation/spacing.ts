import { addressSign, codeSign } from '../prose/plain.ts';
import { isFrenchBefore } from './french.ts';
import type { Look, Slip } from './slip.ts';

/** Languages that put a blank before “;”, “!” and “?”, or of whose custom too little is known. */
const closeUp = new Set('en de es pt it nl sv da nb no pl ru uk cs id ms vi he fi tr hu ro'.split(' '));

/** A blank before a mark: “tea , coffee”. */
export const spaced: Look = (text, index, language) => {
  const mark = text.charAt(index);
  if (!/[.,;!?]/.test(mark) || text.charAt(index - 1) !== ' ') return undefined;
  if (/[;!?]/.test(mark) && (!closeUp.has(language) || isFrenchBefore(text, index - 1, language)))
    return undefined;
  const after = text.slice(index + 1, index + 3);
  if (!/^(?:$|[”"’»)\]]?(?:\s|$))/.test(after) || /^(?: [.,;!?…]|\))/.test(after)) return undefined;
  const before = text.charAt(index - 2);
  // An address is set off on purpose, so that the mark is not taken for a part of it.
  if (before === addressSign || !/[\p{L}\p{N}\p{M})\]”"’»%\ufffc]/u.test(before))
    return /[.]/.test(before) && mark === ',' ? apart(index) : undefined;
  return {
    kind: 'spaced',
    ...{ start: index - 1, end: index + 1, expected: [mark], sure: true },
    change: { start: index - 1, end: index, text: '' },
  };
};

/** “tea. , coffee” */
function apart(index: number): Slip {
  return {
    kind: 'clashing',
    ...{ start: index - 2, end: index + 1, expected: [',', '.'], sure: false },
    change: { start: index - 2, end: index, text: '' },
  };
}

const starters = new Set(
  'The This These That Those It In On At For From With A An As If We They He She His Her Their Our Its There Here To When While Since After Before During Under More Please Visit Members All Both'.split(
    ' ',
  ),
);
const endings = /^(?:Com|Net|Org|Gov|Edu|Io|Ai|Co|Ltd|Inc|Js|Sg|Hk|Cn|Jp|Eu|Uk|Info|Tv|Me|App|Pdf|Html?)$/;

/** No blank behind the end of a sentence: “tea.The cups”, nor behind a comma: “tea,coffee”. */
export const unspaced: Look = (text, index) => {
  const mark = text.charAt(index);
  if (!/[.,?]/.test(mark)) return undefined;
  const from = Math.max(0, index - 40);
  const before = /[^\s]*$/.exec(text.slice(from, index))?.[0] ?? '';
  const after = /^[^\s]*/.exec(text.slice(index + 1, index + 41))?.[0] ?? '';
  // Names of files, sites and programs, lists of keywords, and what stands in any sort of code.
  if (
    /[.@/\\_=&#<>{}|~$^*+:,?\ufff9\ufffc\d]/.test(before.replace(/^.*\d{4}$/, '')) ||
    /[@/\\_=&#<>{}|~$^*+\ufff9\ufffc]/.test(after)
  )
    return undefined;
  if (/[.,]\S/.test(after)) return undefined;
  const next = /^[\p{L}\p{M}]+(?=[\s,.;:’'”“"!?)-]|$)/u.exec(after)?.[0] ?? '';
  const right = mark === ',' ? commaFits(before, next) : stopFits(before, next);
  if (!right) return undefined;
  const start = index - (/[\p{L}\p{M}\p{N}]*[)”"’»]?$/u.exec(before)?.[0].length ?? 0);
  const end = index + 1 + next.length;
  return {
    kind: 'unspaced',
    ...{ start, end, expected: [`${text.slice(start, index + 1)} ${next}`], sure: true },
    change: { start: index + 1, end: index + 1, text: ' ' },
  };
};

/** Words of one letter, which stand behind commas more often than anything else of one letter does. */
const letters: Readonly<Record<string, string>> = {
  ca: 'aio',
  es: 'aeouy',
  it: 'aeioè',
  pl: 'aiowz',
  pt: 'aeoàé',
  ru: 'авикосу',
  uk: 'авзійоуя',
};

/** No blank between a comma and a word of one letter: “the cups,e the pots”. */
export const unspacedLetter: Look = (text, index, language) => {
  const word = text.charAt(index + 1);
  if (text.charAt(index) !== ',' || !letters[language]?.includes(word) || text.charAt(index + 2) !== ' ')
    return undefined;
  const before = /(?:\p{Ll}{4}[)”"’»]?|\)|(?<code>.))$/su.exec(text.slice(Math.max(0, index - 6), index));
  if (!before || (before.groups?.code !== undefined && before.groups.code !== codeSign)) return undefined;
  const start =
    index - (/[\p{L}\p{M}]*[)”"’»]?$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0].length ?? 0);
  return {
    kind: 'unspaced',
    ...{ start, end: index + 2, expected: [`${text.slice(start, index + 1)} ${word}`], sure: true },
    change: { start: index + 1, end: index + 1, text: ' ' },
  };
};

/** No blank between the end of a sentence and a dash: “all the cups.- The pots”. */
export const unspacedDash: Look = (text, index) => {
  if (text.charAt(index) !== '.' || !/^\.[-–—] \p{Lu}\p{Ll}/u.test(text.slice(index, index + 5)))
    return undefined;
  const word = /(?<![\p{L}.])\p{Ll}{6,}$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0];
  if (word === undefined) return undefined;
  const dash = text.charAt(index + 1);
  return {
    kind: 'unspaced',
    ...{ start: index - word.length, end: index + 2, expected: [`${word}. ${dash}`], sure: true },
    change: { start: index + 1, end: index + 1, text: ' ' },
  };
};

function stopFits(before: string, next: string): boolean {
  if (!/^\p{Lu}\p{Ll}*$/u.test(next) || endings.test(next)) return false;
  // A sentence ends in a small letter; behind a name or a bracket only a word that begins sentences makes it sure.
  if (/^[(“"‘«]?\p{Ll}[\p{L}’'-]*\p{Ll}{2}$/u.test(before)) return true;
  return starters.has(next) && next.length > 1 && /(?:\p{Ll}{3}|[\p{L}\d][)”"’»]|\d{4}|%)$/u.test(before);
}

function commaFits(before: string, next: string): boolean {
  return /^\p{Ll}{2,}$/u.test(next) && /^[(“"‘«]?\p{L}?\p{Ll}{3,}[)”"’»]?$/u.test(before);
}

const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  '?': '？',
  '!': '！',
  ':': '：',
  '.': '。',
};

/** A mark of Latin width between Chinese characters. */
export const narrow: Look = (text, index, language) => {
  const mark = text.charAt(index);
  const full = language === 'ja' && mark === ',' ? '、' : wide[mark];
  const gap = text.charAt(index + 1) === ' ' ? 1 : 0;
  const before = text.slice(Math.max(0, index - 3), index);
  if (full === undefined || !(hanBefore.test(before) || quotedBefore.test(before))) return undefined;
  const after = text.slice(index + 1 + gap, index + 6 + gap);
  // A colon may be the last of a paragraph, before a list.
  const ends = mark === ':' && text.length <= index + 1 + gap;
  if (!(ends || hanAfter.test(after) || (quotedBefore.test(before) && /^\d{4}年/.test(after))))
    return undefined;
  const start = before.endsWith(' ') ? index - 1 : index;
  return {
    kind: 'narrow',
    // Between names a dot may stand for the one in the middle: 阿瑪·柯西.
    ...{ start: index, end: index + 1, expected: mark === '.' ? [full, '·'] : [full], sure: mark !== '.' },
    change: { start, end: index + 1 + gap, text: full },
  };
};

const hanBefore = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
/** “…數據庫” ,” */
const quotedBefore = /[\p{Script=Han}][”"」』] ?$/u;
const hanAfter = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
