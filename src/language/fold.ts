import { displayWidth, graphemes } from './width.ts';

/**
 * A sentence in lines of at most `columns`, broken at blanks; `hanging` stands before every line but the first. A longer
 * word has a line of its own, but for writing without blanks, which is broken where the line ends.
 */
export function fold(text: string, columns: number, hanging = ''): string[] {
  const lines: string[] = [];
  let line = '';
  const room = (): number => columns - (lines.length > 0 ? hanging.length : 0);
  for (const word of text.split(' ')) {
    if (line && displayWidth(line) + 1 + displayWidth(word) > room() && !isUnspaced(word)) {
      lines.push(line);
      line = word;
      continue;
    }
    line = line ? `${line} ${word}` : word;
    while (isUnspaced(word) && displayWidth(line) > room()) {
      const head = beginning(line, room());
      lines.push(head.trimEnd());
      line = line.slice(head.length);
    }
  }
  return [...lines, line].map((words, index) => (index > 0 ? hanging : '') + words);
}

/** Words of Han or Kana, or others too long to be one. */
function isUnspaced(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u.test(word);
}

/** As much of a line as there is room for, and at least one character of it. */
function beginning(line: string, columns: number): string {
  let head = '';
  let width = 0;
  for (const grapheme of graphemes(line)) {
    width += displayWidth(grapheme);
    if (width > columns && head !== '') break;
    head += grapheme;
  }
  return head;
}
