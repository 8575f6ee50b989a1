/**
 * What a text has in it, told by one look at each of its characters. Nearly every reader waits for a sign that most
 * paragraphs lack: a digit, a bracket, a letter that broke. It asks for that sign first, and reads only where it is there:
 *
 *     if (!has(passage, sign.bracket)) continue;
 *
 * A bit may stand for more than its name says, never for less: it only tells where there is nothing to read.
 */
export const sign = {
  /** 0 to 9. */
  digit: 1 << 0,
  /** Digits of other scripts. */
  otherDigit: 1 << 1,
  /** `(` and `（`. */
  opening: 1 << 2,
  /** Brackets of every kind and width. */
  bracket: 1 << 3,
  /** `[`, `]`, `{`, `|`, `%`: what programs and people put round what is to be filled in. */
  blank: 1 << 4,
  /** Double quotation marks of every convention. */
  quote: 1 << 5,
  /** `'`, `‘`, `‚`, `’`. */
  single: 1 << 6,
  colon: 1 << 7,
  /** `/`, `／` and `\`. */
  slash: 1 << 8,
  at: 1 << 9,
  ampersand: 1 << 10,
  question: 1 << 11,
  angle: 1 << 12,
  lineEnd: 1 << 13,
  /** A capital letter from A to Z. */
  capital: 1 << 14,
  /** A letter with an accent or of another script, or a sign that is seldom written. */
  foreign: 1 << 15,
  /** Chinese, Japanese and Korean, with their marks and wide forms. */
  eastern: 1 << 16,
  /** A character that nobody can see. */
  hidden: 1 << 17,
  /** A character that did not survive, or one that others become. */
  broken: 1 << 18,
  /** A raised digit. */
  raised: 1 << 19,
  /** Two x or two w in a row. */
  twin: 1 << 20,
  semicolon: 1 << 21,
  /** Two words in a row that begin with one letter, and may be the same. */
  twinWords: 1 << 22,
} as const;

/** Whether a text has any of the signs. */
export function has({ signs }: { readonly signs: number }, wanted: number): boolean {
  return (signs & wanted) !== 0;
}

/** The signs of a text. */
export function signsIn(text: string): number {
  let found = 0;
  let last = 0;
  let word = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    found |= code < 0x100 ? (latin[code] ?? 0) : beyondLatin(code);
    const small = code | 0x20;
    if (small === last && (small === smallW || small === smallX)) found |= sign.twin;
    last = small;
    if (code === blank) {
      if (isTwin(text, word, index)) found |= sign.twinWords;
      word = index + 1;
    }
  }
  return found;
}

/** Whether the word from `start` to `gap` may stand behind the gap once more: its first letter does, and its last. */
function isTwin(text: string, start: number, gap: number): boolean {
  const first = start + (start < gap && opensWord(text.charCodeAt(start)) ? 1 : 0);
  const end = gap + gap - first;
  return (
    end < text.length &&
    end > gap &&
    (text.charCodeAt(first) | 0x20) === (text.charCodeAt(gap + 1) | 0x20) &&
    text.charCodeAt(gap - 1) === text.charCodeAt(end)
  );
}

/** Whether a character stands before the first word of a quotation or of a bracket. */
export function opensWord(code: number): boolean {
  return code < 48
    ? code === 34 || code === 40
    : code === 0x201c || code === 0x2018 || code === 0xab || code === 91;
}

const [blank, smallW, smallX] = [0x20, 0x77, 0x78];
const latin = latinSigns();

function latinSigns(): Uint32Array {
  const bits = new Uint32Array(0x100);
  const add = (characters: string, bit: number) => {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      bits[code] = (bits[code] ?? 0) | bit;
    }
  };
  for (let code = 0; code < 0x20; code++) bits[code] = code === 9 || code === 10 ? 0 : sign.hidden;
  for (let code = 0x7f; code < 0xa0; code++) bits[code] = sign.hidden | sign.broken | sign.foreign;
  for (let code = 0xc0; code < 0x100; code++) bits[code] = sign.foreign;
  add('0123456789', sign.digit);
  add('(', sign.opening);
  add('()[]{}', sign.bracket);
  add('[]{|%', sign.blank);
  add('"«»', sign.quote);
  add("'", sign.single);
  add(':', sign.colon);
  add(';', sign.semicolon);
  add('/\\', sign.slash);
  add('@', sign.at);
  add('&', sign.ampersand);
  add('?', sign.question);
  add('<', sign.angle);
  add('\n', sign.lineEnd);
  add('ABCDEFGHIJKLMNOPQRSTUVWXYZ', sign.capital);
  add('\u00ad', sign.hidden);
  add('¹²³', sign.raised);
  return bits;
}

/** General punctuation comes first: every second text has its dashes and its quotation marks. */
function beyondLatin(code: number): number {
  if (code < 0x2000) return sign.foreign | (code < 0x600 ? 0 : sign.otherDigit | sign.hidden);
  if (code < 0x2070) return punctuation(code);
  if (code < 0x2e80) return sign.foreign | sign.raised;
  return sign.foreign | sign.eastern | eastern(code);
}

function punctuation(code: number): number {
  if (code >= 0x2018 && code <= 0x201b) return sign.single;
  if (code >= 0x201c && code <= 0x203a) {
    // Between the marks of quotation stand daggers, dots and line ends of word processors.
    return code <= 0x201f || code >= 0x2039 ? sign.quote : code >= 0x2028 && code <= 0x202e ? sign.hidden : 0;
  }
  return (code >= 0x200b && code <= 0x200f) || code >= 0x2060 ? sign.hidden : 0;
}

/** Wide marks may be any of those that have a wide form; letters that break into Chinese ones are few. */
function eastern(code: number): number {
  if (code < 0x3100) return code < 0x3020 ? wideMark : 0;
  if (code < 0xa000) return mojibake.has(code) ? sign.broken : 0;
  if (code < 0xac00) return sign.otherDigit;
  if (code < 0xd800) return 0;
  return code < 0xf900 ? sign.hidden | sign.broken : code < 0xfe00 ? 0 : wideMark | wideForm;
}

const wideMark = sign.bracket | sign.quote;
const wideForm =
  sign.otherDigit |
  sign.opening |
  sign.blank |
  sign.single |
  sign.colon |
  sign.semicolon |
  sign.slash |
  sign.at |
  sign.ampersand |
  sign.question |
  sign.angle |
  sign.capital |
  sign.hidden |
  sign.broken;
const mojibake: ReadonlySet<number> = new Set(Array.from('锟斤拷鈥縺繧繝繹', (one) => one.charCodeAt(0)));
