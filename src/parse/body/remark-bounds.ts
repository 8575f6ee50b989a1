import { Containers } from './containers.ts';

const bounds = { length: 200_000, lines: 5_000, depth: 20, signs: 10_000, signsOfParagraph: 2_000 };

/**
 * Whether remark reads the text within a second. Its time grows with the square of the signs in a paragraph and with
 * lines times depth. The bounds are those of a long annual report; no release comes near.
 */
export function fitsRemark(text: string): boolean {
  if (text.length > bounds.length) return false;
  const containers = new Containers();
  let [lines, signs, ofParagraph] = [0, 0, 0];
  for (const line of text.split(/\r\n?|\n/)) {
    if (/^[\s>]*$/.test(line)) ofParagraph = 0;
    const here = line.match(/[*_~[\]!<`&\\@|:]|www/gi)?.length ?? 0;
    // A row's bars cost little.
    ofParagraph += here - (line.split('|').length - 1);
    signs += here;
    if (++lines > bounds.lines || signs > bounds.signs || ofParagraph > bounds.signsOfParagraph) return false;
    if (containers.depthOf(line, bounds.depth) > bounds.depth) return false;
  }
  return true;
}
