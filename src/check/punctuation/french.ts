import { endsOpen } from '../prose/function-words.ts';

/** Words that no other language has which sets these marks close up, or none that would stand before them. */
const sure =
  /^(?:est|sont|être|nous|vous|ils|où|très|avec|chez|cette|notre|votre|nos|vos|aujourd|joyeu(?:x|ses?)|bonnes?|bienvenue|félicitations)$/;
const likely =
  /^(?:les?|la|une?|des|du|et|que|qui|en|dans|pour|par|sur|sous|sans|elles?|je|tu|on|aux?|à|ce|ces|mais|ou|ne|pas|plus|mon|ma|mes|son|sa|ses|leur|tous)$/;
const elided = /^(?:[ldcjnmtsq]|qu|lorsqu|puisqu)[’']\p{L}/u;
const accented = /[àâçèéêëîïôœùûÀÂÇÈÉÊÎÔŒÙÛ]/;

/** Whether what stands before a place reads as French in a text of another language: that sets “!”, “?” and “;” apart. */
export function isFrenchBefore(text: string, index: number, language: string): boolean {
  const words =
    saidAt(text, index)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+[’'][\p{L}\p{M}]+|[\p{L}\p{M}]+/gu) ?? [];
  let [plainly, theirs, ours] = [0, 0, 0];
  for (const word of words) {
    if (endsOpen(word, language)) ours += 1;
    else if (sure.test(word)) plainly += 1;
    else if (likely.test(word) || elided.test(word) || accented.test(word)) theirs += 1;
  }
  return plainly > 0 && plainly + theirs > 1 && plainly + theirs > ours;
}

/** The quotation around a place, or the sentence before it. */
function saidAt(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 300), index);
  const quotation = /[«“„][^»”“«]*$/u.exec(before)?.[0];
  if (quotation === undefined) return /[^.!?;:]*$/u.exec(before)?.[0] ?? '';
  return quotation + (/^[^»”“]*/u.exec(text.slice(index, index + 300))?.[0] ?? '');
}
