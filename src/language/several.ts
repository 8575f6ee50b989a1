/** `1 file`, `2 files`. */
export function several(number: number, word: string, words = `${word}s`): string {
  return `${number} ${number === 1 ? word : words}`;
}

/** `a title`, `a title and a date`, `a title, a date and an organiser`; `or` where one of them is to be chosen. */
export function inSeries(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
