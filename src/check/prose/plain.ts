import { once } from './once.ts';
import type { Passage } from './passage.ts';

/** Stands for each character of inline code in `plainText`. */
export const codeSign = '\ufffc';
/** Stands for each character of a web or mail address in `plainText`. */
export const addressSign = '\ufff9';

const addresses =
  /(?:\b(?:https?|ftp|file|mailto):|\bwww\.)[!-~]*[\w/=#&]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

/** The text of a passage with what is no prose, code and addresses, covered by signs; each character where it was. */
export const plainText: (passage: Passage) => string = once(({ text, marks }) => {
  let plain = text;
  for (const { kind, start, end } of marks) {
    if (kind === 'code' && end > start)
      plain = plain.slice(0, start) + codeSign.repeat(end - start) + plain.slice(end);
  }
  if (/[@:]|www\./i.test(plain))
    plain = plain.replace(addresses, (found) => addressSign.repeat(found.length));
  return plain;
});

/** Whether a picture or the mark of a footnote stands within a stretch, or at either end of it. */
export function isInterrupted({ marks }: Passage, start: number, end: number): boolean {
  return marks.some((mark) => mark.start === mark.end && mark.start >= start && mark.end <= end);
}
