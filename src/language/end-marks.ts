/** “Ends/”, “完/”, as the words before a date at the foot of a text end. */
export const endMarkBefore = /(?:^|[\s–—-])ends?\s*[／/]\s*$|(?:^|\s|[。（(])完[)）]?\s*[／/]?\s*$/iu;

/** A line that is nothing but an end mark: “Ends”, “– ENDS –”, “（完）”. */
export const onlyEndMark = /^[^\p{L}\p{N}]*(?:ends?|完)[^\p{L}\p{N}]*$/iu;

const signs = /^\s*#(?:\s*#){0,2}\s*$|^\s*[-–—]\s*30\s*[-–—]\s*$/u;
const first = /^[^\p{L}\p{N}]*(?:ends?\s*[／/]|完\s*[／/])/iu;
const last = /[。！？」』”]\s*[（(]完[)）]\s*$/u;

/** Whether a block of a text ends it: “Ends/Thursday, September 5, 2024”, “完”, “###”, “-30-”, “……。（完）”. */
export function isEnd(text: string): boolean {
  return onlyEndMark.test(text) || signs.test(text) || first.test(text) || last.test(text);
}
