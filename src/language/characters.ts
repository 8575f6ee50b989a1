import { hanOrKana } from './script.ts';

// What a news desk's system would show as boxes or obey: controls but line feed and tab, soft hyphens, zero-width
// spaces, marks and overrides of direction. Joiners (U+200C, U+200D) stay: Persian, Hindi and emoji are spelt with them.
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** `text` without characters that cannot be seen; line ends are line feeds. */
export function seen(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(unseen, '');
}

/** Whether there is Chinese or Japanese in `text`, its punctuation included. */
export function hasIdeographs(text: string): boolean {
  return hanOrKana.test(text);
}

/** The last character of `text`, whole even where it takes two code units; '' of nothing. */
export function lastCharacter(text: string): string {
  const unit = text.slice(-1);
  return /[\udc00-\udfff]/.test(unit) ? text.slice(-2) : unit;
}

/** The first character of `text`, whole even where it takes two code units; '' of nothing. */
export function firstCharacter(text: string): string {
  const code = text.codePointAt(0);
  return code === undefined ? '' : String.fromCodePoint(code);
}
