import { once } from './once.ts';
import type { Mark, Passage } from './passage.ts';
import { has, sign } from './signs.ts';

/** Stands for each character of inline code in `plainText`. */
export const codeSign = '\ufffc';
/** Stands for each character of a web or mail address in `plainText`. */
export const addressSign = '\ufff9';

const webAddress = /(?:https?|ftp|file):\/\/[!-~]*[\w/=#&]|www\.[!-~]*[\w/=#&]/gi;
const mailAddress = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** The text of a passage with what is no prose, code and addresses, covered by signs; each character where it was. */
export function plainText(passage: Passage): string {
  const { text, marks } = passage;
  return !mayHaveAddress(passage) && (marks.length === 0 || !marks.some(({ kind }) => kind === 'code'))
    ? text
    : coveredText(passage);
}

/** “://”, “www.” or “@”. */
function mayHaveAddress(passage: Passage): boolean {
  if (has(passage, sign.at)) return true;
  if (has(passage, sign.slash) && passage.text.includes('://')) return true;
  return passage.text.includes('www.');
}

const coveredText = once(({ text, marks }: Passage) =>
  withoutCode(text, marks).replace(webAddress, covered).replace(mailAddress, covered),
);

function withoutCode(text: string, marks: readonly Mark[]): string {
  let plain = '';
  let read = 0;
  for (const { kind, start, end } of marks) {
    if (kind !== 'code' || end <= read) continue;
    const from = Math.max(read, start);
    plain += text.slice(read, from) + codeSign.repeat(end - from);
    read = end;
  }
  return read === 0 ? text : plain + text.slice(read);
}

function covered(found: string): string {
  return addressSign.repeat(found.length);
}

/** Whether a picture or the mark of a footnote stands within a stretch, or at either end of it. */
export function isInterrupted(passage: Passage, start: number, end: number): boolean {
  if (passage.marks.length === 0) return false;
  const points = pointsOf(passage);
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (points[low] ?? Number.POSITIVE_INFINITY) <= end;
}

const pointsOf = once(({ marks }: Passage) =>
  marks
    .filter(({ start, end }) => start === end)
    .map(({ start }) => start)
    .sort((a, b) => a - b),
);
