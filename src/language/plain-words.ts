/** Whether a text is all ASCII: most names and headings are, and patterns for other letters take long to compile. */
export function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

/** Whether a character, by its code, is a letter from A to Z or a to z. */
export function isPlainLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

/** Whether a character is a letter, of whichever script: of most that is told without a pattern. */
export function isLetter(character: string): boolean {
  const code = character.charCodeAt(0);
  return code >= 0x80 ? /\p{L}/u.test(character) : isPlainLetter(code);
}

/** The letters and digits of a text in small letters, with one blank for whatever stands between them. */
export function plainWords(text: string): string {
  const apart = isAscii(text) ? /[^A-Za-z0-9]+/g : /[^\p{L}\p{N}]+/gu;
  return text.replace(apart, ' ').trim().toLowerCase();
}
