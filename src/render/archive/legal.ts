/** What XML 1.0 has no way to say, not even escaped, and halves of characters, which no file can hold. */
const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Words as every feed can carry them. Carriage returns would come out of a parser as line feeds. */
export function legal(words: string): string {
  return words.replace(/\r\n?/g, '\n').replace(illegal, '');
}
