const sign = /\\.|([*_~])\1*|[[\]]/gs;

/**
 * How deep emphasis and brackets may stand in one another within text that has no blank line. Emphasis is bounded, not
 * measured: marks that can begin it against marks that can end it.
 */
export class Marks {
  readonly #opening = { '*': 0, _: 0, '~': 0 };
  readonly #closing = { '*': 0, _: 0, '~': 0 };
  #signs = 0;
  #open = 0;
  #brackets = 0;

  add(line: string): void {
    for (const { 0: signs, 1: mark, index } of line.matchAll(sign)) {
      if (mark === '*' || mark === '_' || mark === '~') {
        this.#signs++;
        if (isInk(line[index + signs.length])) this.#opening[mark] += signs.length;
        if (isInk(line[index - 1])) this.#closing[mark] += signs.length;
      } else if (signs === '[') this.#brackets = Math.max(this.#brackets, ++this.#open);
      else if (signs === ']' && this.#open > 0) this.#open--;
    }
  }

  /** Signs of emphasis, whatever they do: Sätteri's time grows with their square. */
  get signs(): number {
    return this.#signs;
  }

  get brackets(): number {
    return this.#brackets;
  }

  get emphasis(): number {
    const marks = ['*', '_', '~'] as const;
    return marks.reduce((depth, mark) => depth + Math.min(this.#opening[mark], this.#closing[mark]), 0);
  }
}

function isInk(character: string | undefined): boolean {
  return character !== undefined && character.trim() !== '';
}
