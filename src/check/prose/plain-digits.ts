/** The zeros of the scripts that have digits of their own, in the basic plane; the other nine follow each. */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
  0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
  0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];
const digitRanges = zeros.map((zero) => String.fromCharCode(zero, 0x2d, zero + 9)).join('');
const anyForeign = new RegExp(`[．，％﹪٪٫٬${digitRanges}]`, 'g');
const signs: Readonly<Record<string, string>> = {
  '．': '.',
  '，': ',',
  '％': '%',
  '﹪': '%',
  '٪': '%',
  '٫': '.',
  '٬': ',',
};

/** The text with every digit as 0 to 9, each character where it was. */
export function plainDigits(text: string): string {
  // Digits beyond the basic plane are ornaments.
  return text.replace(anyForeign, (character) => signs[character] ?? String(digitOf(character)));
}

function digitOf(character: string): number {
  const code = character.charCodeAt(0);
  return code - (zeros.findLast((zero) => zero <= code) ?? code);
}
