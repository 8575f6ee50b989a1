/**
 * A character of a script written without spaces between words, in which a line end in the source means nothing:
 * Chinese and Japanese with their punctuation, the long vowel mark and the wide forms of Latin. Not Korean.
 */
export const hanOrKana =
  /[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u30ff\u31f0-\u33ff\ufe30-\ufe4f\uff00-\uff9f\uffe0-\uffe6]/u;

const directions = new Map<string, 'ltr' | 'rtl'>();

/** Whether a language runs right to left. */
export function direction(lang: string): 'ltr' | 'rtl' {
  let found = directions.get(lang);
  if (!found) {
    const script = new Intl.Locale(lang).maximize().script ?? '';
    found = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm'].includes(script) ? 'rtl' : 'ltr';
    directions.set(lang, found);
  }
  return found;
}
