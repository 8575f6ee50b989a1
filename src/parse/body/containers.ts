const marker = /([ \t]*)(?:(>)|([-+*]|\d{1,9}[.)])(?=[ \t]|$)|\[\^[^\]\s]+\]:)/y;

/**
 * How deep quotes, lists and footnotes stand in one another, line by line. Never less than a parser would find, and
 * seldom more: a list is taken to go on until a marker stands further left than its text.
 */
export class Containers {
  /** Columns at which the text of the open list items and footnotes begins, at the least. */
  readonly #items: number[] = [];

  /** The depth that a line opens or goes on with; what lies beyond `enough` is not counted. */
  depthOf(line: string, enough: number): number {
    const last = line.trimEnd().at(-1);
    let quotes = 0;
    let column = 0;
    marker.lastIndex = 0;
    for (let at = 0; quotes + this.#items.length <= enough; at = marker.lastIndex) {
      const found = marker.exec(line);
      if (!found) break;
      const [whole, blanks = '', quote, sign] = found;
      if (sign === last && isRule(line, at, sign)) break;
      const start = column + width(blanks, column);
      column += width(whole, column);
      if (quote) quotes++;
      else {
        while ((this.#items.at(-1) ?? 0) > start) this.#items.pop();
        this.#items.push(sign ? column + 1 : start + 4);
      }
    }
    return quotes + this.#items.length;
  }
}

/** Whether the rest of a line is a rule, such as `* * *`, and no list. */
function isRule(line: string, from: number, sign: string | undefined): boolean {
  if (sign !== '-' && sign !== '*') return false;
  let signs = 0;
  for (let at = from; at < line.length; at++) {
    if (line[at] === sign) signs++;
    else if (!' \t\r\n'.includes(line[at] ?? '')) return false;
  }
  return signs > 2;
}

/** Columns that a text takes up from a column on; a tab goes on to the next multiple of four. */
function width(text: string, from: number): number {
  let column = from;
  for (const character of text) column += character === '\t' ? 4 - (column % 4) : 1;
  return column - from;
}
