import { hasIdeographs, lastCharacter } from './characters.ts';

/**
 * `head (detail; detail)`, with the wide signs of Chinese and Japanese where the words before them are such. The
 * first detail takes the head's place where there is none.
 */
export function brackets(head: string, ...details: readonly (string | null | undefined)[]): string {
  const [first = '', ...others] = [head, ...details].map((text) => text?.trim()).filter(Boolean);
  if (others.length === 0) return first;
  if (hasIdeographs(lastCharacter(first))) return `${first}（${others.join('；')}）`;
  return `${first} (${others.join(/\p{Script=Arabic}/u.test(first) ? '؛ ' : '; ')})`;
}
