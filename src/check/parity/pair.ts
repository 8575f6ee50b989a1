import type { Block } from './block.ts';

/** Blocks of two versions that say the same; one side is empty where the other version has no counterpart. */
export interface Pair {
  readonly source: readonly Block[];
  readonly target: readonly Block[];
}
