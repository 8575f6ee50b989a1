import { endsOpen } from '../prose/function-words.ts';

const french =
  /^(?:les?|la|une?|des?|du|et|est|sont|que|qui|quoi|où|en|dans|pour|par|sur|sous|avec|sans|nous|vous|ils?|elles?|je|tu|on|au|aux|à|ce|cette|ces|mais|ou|ne|pas|plus|notre|votre|nos|vos|mon|ma|mes|son|sa|ses|leur|bonne?|tous|très)$/;
const elided = /^(?:[ldcjnmtsq]|qu|lorsqu|puisqu)[’']\p{L}/u;
const accented = /[àâçèéêëîïôœùûÀÂÇÈÉÊÎÔŒÙÛ]/;

/** Whether the sentence before a place reads as French in a text of another language: that sets “!”, “?” and “;” apart. */
export function isFrenchBefore(text: string, index: number, language: string): boolean {
  const sentence = /[^.!?;:«“„"]*$/u.exec(text.slice(Math.max(0, index - 200), index))?.[0] ?? '';
  const words = sentence.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? [];
  let [theirs, ours, marked] = [0, 0, 0];
  for (const word of words) {
    if (endsOpen(word, language)) ours += 1;
    else if (french.test(word) || elided.test(word)) theirs += 1;
    else if (accented.test(word)) marked += 1;
  }
  return ours === 0 ? theirs + (language === 'en' ? marked : 0) > 0 : theirs > ours;
}
