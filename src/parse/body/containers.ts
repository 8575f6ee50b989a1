const marker = /[ \t]*(?:(>)|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
const rule = /^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/**
 * How deep quotes and lists stand in one another, line by line. Never less than a parser would find, and seldom more:
 * a list is taken to go on until a marker stands further left than its text.
 */
export class Containers {
  /** Columns at which the text of the open list items begins. */
  #items: number[] = [];

  /** The depth of the containers that a line opens or goes on with. */
  depthOf(line: string): number {
    let quotes = 0;
    let column = 0;
    let at = 0;
    for (;;) {
      if (rule.test(line.slice(at, at + 400))) break;
      marker.lastIndex = at;
      const found = marker.exec(line);
      if (!found) break;
      if (found[1]) {
        quotes++;
        column += width(found[0], column);
      } else {
        const start = column + width(/^[ \t]*/.exec(found[0])?.[0] ?? '', column);
        while (this.#items.length > 0 && (this.#items.at(-1) ?? 0) > start) this.#items.pop();
        column += width(found[0], column);
        this.#items.push(column + 1);
      }
      at = marker.lastIndex;
    }
    return quotes + this.#items.length;
  }
}

/** Columns that blanks and signs take up from a column on; a tab goes on to the next multiple of four. */
function width(text: string, from: number): number {
  let column = from;
  for (const character of text) column += character === '\t' ? 4 - (column % 4) : 1;
  return column - from;
}
