/** Words as they are compared with others: case, width and blanks make no difference. */
export function foldWords(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
