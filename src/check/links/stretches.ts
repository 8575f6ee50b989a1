import type { Range } from '../../model/place.ts';

/** Stretches of a text, for asking often whether one is touched. */
export class Stretches {
  readonly #sorted: readonly Range[];

  constructor(ranges: Iterable<Range>) {
    const merged: { start: number; end: number }[] = [];
    for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
      const last = merged.at(-1);
      if (last && start <= last.end) last.end = Math.max(last.end, end);
      else merged.push({ start, end });
    }
    this.#sorted = merged;
  }

  /** Whether the character at `index` is in one. */
  has(index: number): boolean {
    return this.touches({ start: index, end: index + 1 });
  }

  /** Whether a range has a character in common with one. */
  touches({ start, end }: Range): boolean {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const found = this.#sorted[low];
    return found !== undefined && found.start < end;
  }
}
