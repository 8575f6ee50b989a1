import { hasIdeographs, lastCharacter } from './characters.ts';

/** `head (detail) (detail)`, with the wide brackets of Chinese and Japanese where the words before are such. */
export function brackets(head: string, ...details: readonly (string | null | undefined)[]): string {
  let text = head.trim();
  for (const detail of details) {
    if (!detail?.trim()) continue;
    if (text === '') text = detail.trim();
    else text += hasIdeographs(lastCharacter(text)) ? `（${detail.trim()}）` : ` (${detail.trim()})`;
  }
  return text;
}
