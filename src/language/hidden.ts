import { matches } from './matches.ts';
/** A character that prints nothing, hides text or turns its direction. */
export interface Hidden {
  readonly index: number;
  readonly character: string;
  /** As people are told of it: `a zero-width space (U+200B)`. */
  readonly words: string;
}

// Most texts: tab, line feed, Latin, Greek, Cyrillic and Hebrew, signs, and what lies between them and the surrogates.
const unsuspected = /^[\t\n -~\u00a0-\u00ac\u00ae-\u05ff\u2010-\u2027\u202f-\u205f\u2070-\ud7ff]*$/;
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;
// Tab and line feed; soft hyphen; the Arabic and Syriac signs that do print (Unicode, property Prepended_Concatenation_Mark).
const printing = /[\t\n\u00ad\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;
const joining =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Adlm}]$/u;
const unspaced = /[\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]$/u;
const unspacedNext = /^[\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
const rightToLeft = /[\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}\p{scx=Adlm}]/u;
const pictureBefore = /\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*$/u;
const pictureAfter = /^\p{Extended_Pictographic}/u;
const flagBefore = /\u{1f3f4}[\u{e0020}-\u{e007e}]*$/u;

/**
 * The first character of `text` that has no business in a field. Direction marks beside right-to-left scripts, joiners
 * and word breaks in the scripts and emoji that need them are none.
 */
export function findHidden(text: string): Hidden | undefined {
  for (const found of hiddenIn(text)) return found;
  return undefined;
}

/** All such characters of `text`, in order. */
export function* hiddenIn(text: string): Iterable<Hidden> {
  if (unsuspected.test(text)) return;
  for (const { index, 0: character } of matches(text, hidden)) {
    if (!printing.test(character) && !isNeeded(text, index, character)) {
      yield { index, character, words: hiddenWords(character) };
    }
  }
}

function isNeeded(text: string, index: number, character: string): boolean {
  // Sixteen units hold any letter with its marks, or the longest flag.
  const before = text.slice(Math.max(0, index - 16), index);
  const after = text.slice(index + character.length, index + character.length + 4);
  if (/[\u200e\u200f\u061c]/.test(character)) return rightToLeft.test(text);
  if (character === '\u200b') return unspaced.test(before) || unspacedNext.test(after);
  if (character === '\u200c') return joining.test(before);
  if (character === '\u200d')
    return joining.test(before) || (pictureBefore.test(before) && pictureAfter.test(after));
  return /[\u{e0020}-\u{e007f}]/u.test(character) && flagBefore.test(before);
}

const names: Readonly<Record<string, string>> = {
  '\r': 'a carriage return',
  '\u001b': 'an escape character',
  '\u00ad': 'a soft hyphen',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\u2060': 'a word joiner',
  '\ufeff': 'a mark that belongs at the beginning of a file',
};

/** A character that cannot be seen, as people are told of it. */
export function hiddenWords(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(character);
  const kind = turning
    ? 'a mark that turns the direction of text'
    : /\p{Cc}/u.test(character)
      ? 'a control character'
      : undefined;
  return `${names[character] ?? kind ?? 'a character that cannot be seen'} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}
