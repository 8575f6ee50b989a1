import { remembered } from './remembered.ts';

/**
 * A character of a script written without spaces between words, in which a line end in the source means nothing:
 * Chinese and Japanese with their punctuation, the long vowel mark and the wide forms of Latin. Not Korean.
 */
export const hanOrKana =
  /[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u30ff\u31f0-\u33ff\ufe30-\ufe4f\uff00-\uff9f\uffe0-\uffe6]/u;

/** Whether a text has a character that Chinese is written with; most have not even one of that half of Unicode. */
export function hasHan(text: string): boolean {
  return /[^\0-\u2e7f]/.test(text) && /\p{Script=Han}/u.test(text);
}

/** Whether a language runs right to left. */
export const direction = remembered((lang: string): 'ltr' | 'rtl' => {
  const script = new Intl.Locale(lang).maximize().script ?? '';
  return ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm'].includes(script) ? 'rtl' : 'ltr';
});
