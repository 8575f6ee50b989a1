/** Words as a part of a pattern, with or without the flag `u`: every character stands for itself. */
export function inPattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
