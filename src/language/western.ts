// Windows-1252 from 0x80 to 0x9f; the rest is Latin-1. https://encoding.spec.whatwg.org/#windows-1252
// Node 20 takes Windows-1252 for Latin-1, so its decoder is of no use here.
const typographics = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The character of a byte in Windows-1252. */
export function westernCharacter(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? (typographics[byte - 0x80] ?? '') : String.fromCharCode(byte);
}
