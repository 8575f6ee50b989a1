import type { Passage, Range } from '../prose/passage.ts';

const picture = /^[\w()-]+(?:\.[\w()-]+)*\.(?:jpe?g|png|gif|webp|tiff?|heic)$/i;

/** The name of a picture that stands alone in a paragraph, where the picture was to come; a list of files may have it. */
export function pictureName({ kind, inside, text, marks }: Passage): Range | undefined {
  if (kind !== 'paragraph' || text.length > 130 || marks.length > 0) return undefined;
  if (inside.has('list') || inside.has('quote')) return undefined;
  const words = text.trim();
  if (!picture.test(words)) return undefined;
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
