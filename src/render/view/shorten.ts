const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** `text` cut after a word to at most `length` characters as HTML writes it, escapes and the ellipsis counted in. */
export function shortened(text: string, length: number): string {
  if (lengthInHtml(text) <= length) return text;
  let afterWord = 0;
  let afterAny = 0;
  for (const { index, segment, isWordLike } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (lengthInHtml(text.slice(0, end)) > length - 1) break;
    afterAny = end;
    if (isWordLike) afterWord = end;
  }
  return `${text.slice(0, afterWord || afterAny)}…`;
}

/** Characters that HTML needs for `text`. */
export function lengthInHtml(text: string): number {
  return text
    .replace(/["'`=]/g, '&#x27;')
    .replace(/&(?!#x27;)/g, '&amp;')
    .replace(/[<>]/g, '&lt;').length;
}
