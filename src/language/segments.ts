/** Code units handed to the segmenter at once. */
const stretch = 1000;

/**
 * The parts that `segmenter` finds in `text`, a stretch at a time: the segmenter's own work grows with the square of
 * the length it is given, so that a long text would take minutes.
 */
export function segments(text: string, segmenter: Intl.Segmenter): string[] {
  const found: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = start + stretch;
    const cutsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1));
    const given = text.slice(start, cutsPair ? end - 1 : end);
    const parts = Array.from(segmenter.segment(given), ({ segment }) => segment);
    // The last may have been cut in two; it begins the next stretch.
    if (end < text.length && parts.length > 1) parts.pop();
    for (const part of parts) {
      found.push(part);
      start += part.length;
    }
  }
  return found;
}
