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
  /** Digits of other scripts, and wide ones. */
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
  /** Chinese, Japanese and Korean, with their marks and wide forms, those of the marks within numbers too. */
  eastern: 1 << 16,
  /** A character that nobody can see. */
  hidden: 1 << 17,
  /** A character that did not survive, or one that others become. */
  broken: 1 << 18,
  /** A raised digit. */
  raised: 1 << 19,
  semicolon: 1 << 20,
} as const;

/** Whether a text has any of the signs. */
export function has({ signs }: { readonly signs: number }, wanted: number): boolean {
  return (signs & wanted) !== 0;
}

/** The signs of a text, or of a stretch of it. Nothing but this look is done for every character of a release. */
export function signsIn(text: string, start = 0, end = text.length): number {
  let found = 0;
  for (let index = start; index < end; index++) found |= ofCode[text.charCodeAt(index)] as number;
  return found;
}

const ofCode = signsOfCodes();

/** The signs of each character of the basic plane. */
function signsOfCodes(): Int32Array {
  const bits = new Int32Array(0x10000);
  const add = (characters: string, bit: number) => {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      bits[code] = (bits[code] ?? 0) | bit;
    }
  };
  const { digit, otherDigit, bracket, quote, single, foreign, eastern, hidden, broken, raised } = sign;
  bits.fill(hidden, 0, 0x20);
  bits.fill(0, 9, 11);
  bits.fill(hidden | broken | foreign, 0x7f, 0xa0);
  bits.fill(foreign, 0xc0, 0x600);
  // Scripts with digits of their own, and some joiners that they need.
  bits.fill(foreign | otherDigit | hidden, 0x600, 0x2000);
  // Of general punctuation every second text has dashes and marks of quotation.
  bits.fill(hidden, 0x200b, 0x2010);
  bits.fill(single, 0x2018, 0x201c);
  bits.fill(quote, 0x201c, 0x2020);
  bits.fill(hidden, 0x2028, 0x202f);
  bits.fill(quote, 0x2039, 0x203b);
  bits.fill(hidden, 0x2060, 0x2070);
  bits.fill(foreign | raised, 0x2070, 0x2e80);
  bits.fill(foreign | eastern, 0x2e80, 0x10000);
  bits.fill(foreign | eastern | bracket | quote, 0x3000, 0x3020);
  bits.fill(foreign | eastern | otherDigit, 0xa000, 0xac00);
  bits.fill(foreign | eastern | hidden | broken, 0xd800, 0xf900);
  // Wide forms may be those of any mark; only ten are digits, while Chinese has a wide comma in every sentence.
  bits.fill(~(digit | otherDigit | raised), 0xfe00, 0x10000);
  add('０１２３４５６７８９', otherDigit);
  add('0123456789', digit);
  add('(', sign.opening);
  add('()[]{}', bracket);
  add('[]{|%', sign.blank);
  add('"«»', quote);
  add("'", single);
  add(':', sign.colon);
  add(';', sign.semicolon);
  add('/\\', sign.slash);
  add('@', sign.at);
  add('&', sign.ampersand);
  add('?', sign.question);
  add('<', sign.angle);
  add('\n', sign.lineEnd);
  add('ABCDEFGHIJKLMNOPQRSTUVWXYZ', sign.capital);
  add('\u00ad', hidden);
  add('¹²³', raised);
  add('锟斤拷鈥縺繧繝繹', broken);
  return bits;
}
