// Of no one language, so that the same title is cut alike wherever pressdesk runs; most are short enough, and it takes long to make.
let segmenter: Intl.Segmenter | undefined;

/**
 * `text` cut after a word to at most `length` characters as HTML writes it, escapes and the ellipsis counted in.
 * @param measure what else to count.
 */
export function shortened(text: string, length: number, measure = lengthInHtml): string {
  if (measure(text) <= length) return text;
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  let afterWord = 0;
  let afterAny = 0;
  for (const { index, segment, isWordLike } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (measure(text.slice(0, end)) > length - 1) break;
    afterAny = end;
    if (isWordLike) afterWord = end;
  }
  return `${text.slice(0, afterWord || afterAny)}…`;
}

/** Characters that HTML needs for `text`. */
export function lengthInHtml(text: string): number {
  // Most have nothing to escape, and a list measures each word of theirs.
  if (!/["'`=&<>]/.test(text)) return text.length;
  return text
    .replace(/["'`=]/g, '&#x27;')
    .replace(/&(?!#x27;)/g, '&amp;')
    .replace(/[<>]/g, '&lt;').length;
}

/** The same, where letters that need more room in a file count for more: a Chinese one is two, an Arabic one and a third. */
export function weightInHtml(text: string): number {
  const plain = lengthInHtml(text);
  return Math.max(plain, (plain - text.length + Buffer.byteLength(text)) / 1.5);
}
