import { eastAsianWidth } from 'get-east-asian-width';
import { segments } from './segments.ts';

const plain = /^[\x20-\x7e]*$/;
// One column each and never joining their neighbours: Latin, Greek, Cyrillic, dashes and quotes, signs of currency.
const narrow =
  '\\x20-\\x7e\\u00a0-\\u00ac\\u00ae-\\u02ff\\u0370-\\u0482\\u048a-\\u052f\\u2010-\\u2027\\u2030-\\u205e\\u20a0-\\u20bf';
// Two columns each and never joining: Chinese, Japanese and Korean prose, which is long.
const wide = '\\u3000-\\u3029\\u3041-\\u3096\\u30a1-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3\\uff01-\\uff60';
const plainOrWide = new RegExp(`^[${narrow}${wide}]*$`);
const plainRuns = new RegExp(`[${narrow}]+`, 'g');
const emoji = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|^[\d#*]\ufe0f?\u20e3/u;
const regionalPair = /^\p{Regional_Indicator}{2}/u;
// Marks, controls, format characters and Hangul vowels and finals, which stand on the character before them.
const weightless = /^[\p{M}\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u1160-\u11ff\ud7b0-\ud7ff]$/u;

// Only these become one character of another width together, and only the segmenter knows how.
const joining = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u20e3\ufe0f]/u;

let segmenter: Intl.Segmenter | undefined;

/** The characters of `text` as a reader counts them: a letter with its accents is one, a flag is one. */
export function graphemes(text: string): string[] {
  if (plainOrWide.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return segments(text, segmenter);
}

/**
 * Columns that `text` takes in a terminal or a fixed-width letter: Han, Kana and Hangul two each, emoji two,
 * combining marks and control characters none. Widths are those of Unicode's East Asian Width (UAX 11),
 * ambiguous ones counted as one.
 */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  if (plainOrWide.test(text)) return text.length + text.replace(plainRuns, '').length;
  // The segmenter takes seconds for a megabyte of Arabic or Thai, where it is not needed.
  if (!joining.test(text)) return sumOfWidths(text);
  let width = 0;
  for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme);
  return width;
}

function graphemeWidth(grapheme: string): number {
  return emoji.test(grapheme) || regionalPair.test(grapheme) ? 2 : sumOfWidths(grapheme);
}

/**
 * As terminals count: each character that has a width of its own adds it, be it joined to others for the reader (the
 * vowel AM of Thai, the conjuncts of Devanagari).
 */
function sumOfWidths(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!weightless.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}
