const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** `text` cut after a word to at most `length` UTF-16 code units, the ellipsis included. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    if (index + segment.length > length - 1) break;
    kept = index + segment.length;
  }
  return `${text.slice(0, kept).trimEnd()}…`;
}
