import { gathered } from '../../language/gathered.ts';
import type { Block } from './block.ts';
import type { Pair } from './pair.ts';

/** Blocks around a pair, its own among them: what belongs together may be parted otherwise in another language. */
export class Surroundings {
  readonly #near: readonly Pair[];
  #source: readonly Block[] | undefined;
  #target: readonly Block[] | undefined;

  constructor(pairs: readonly Pair[], index: number) {
    this.#near = pairs.slice(Math.max(0, index - 1), index + 2);
  }

  // Most pairs say the same, and nobody asks what stands around them.
  get source(): readonly Block[] {
    this.#source ??= gathered(this.#near, ({ source }) => source);
    return this.#source;
  }

  get target(): readonly Block[] {
    this.#target ??= gathered(this.#near, ({ target }) => target);
    return this.#target;
  }
}

/** The numbers of some blocks, days and years of dates among them. */
export function valuesIn(blocks: readonly Block[]): ReadonlySet<number> {
  const [first, ...rest] = blocks;
  if (first && rest.length === 0) return first.values;
  return new Set(gathered(blocks, ({ values }) => [...values]));
}
