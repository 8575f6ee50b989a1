import { hasIdeographs, lastCharacter } from '../language/characters.ts';
import { primaryLanguage } from '../language/primary.ts';
import { direction } from '../language/script.ts';

/** `Photo: Ana Reis`, with the colon of the language. */
export function labelled(label: string, value: string, lang: string): string {
  const language = primaryLanguage(lang);
  if (language === 'fr') return `${label}\u00a0: ${value}`;
  return ['zh', 'ja'].includes(language) ? `${label}：${value}` : `${label}: ${value}`;
}

/**
 * `PDF, 2.3 MB`, with the comma of the language. Where it is written from right to left a mark keeps a number behind
 * Latin letters from being drawn to them, away from its unit.
 */
export function listed(items: readonly string[], lang: string): string {
  const comma = { ar: '، ', fa: '، ', ur: '، ', zh: '，', ja: '、' }[primaryLanguage(lang)] ?? ', ';
  return items.join(direction(lang) === 'rtl' ? `\u200f${comma}` : comma);
}

/**
 * `head (detail; detail)`, with the wide signs of Chinese and Japanese where the words before them are such. The
 * first detail takes the head's place where there is none.
 */
export function brackets(head: string, ...details: readonly (string | null | undefined)[]): string {
  const [first = '', ...others] = [head, ...details].map((text) => text?.trim() ?? '').filter(Boolean);
  return others.length === 0 ? first : first + bracketed(first, ...others);
}

/** What `brackets` sets behind the head, with the space before it where there is one: ` (IPD)`, `（知識產權署）`. */
export function bracketed(head: string, ...details: readonly string[]): string {
  if (hasIdeographs(lastCharacter(head))) return `（${details.join('；')}）`;
  return ` (${details.join(/\p{Script=Arabic}/u.test(head) ? '؛ ' : '; ')})`;
}
