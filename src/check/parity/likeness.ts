import { once } from '../prose/once.ts';
import type { Block } from './block.ts';
import { tablesOf } from './tables.ts';
import type { Anchor } from './window.ts';

const sharedOf = tablesOf((length) => new Float64Array(length));

/** What a block without counterpart comes to. */
export const gap = -0.4;

/** How well the blocks of two texts go together; to be asked until the next is made. */
export class Likeness {
  readonly #source: Form;
  readonly #target: Form;
  readonly #width: number;
  readonly #ratio: number;
  /** Weight of what two blocks share, row by row, and of what a block has that stands somewhere in the other text. */
  readonly #shared: Float64Array;
  readonly #sourceWeight: Float64Array;
  readonly #targetWeight: Float64Array;

  /** Blocks that share at least two things that stand nowhere else. */
  readonly anchors: readonly Anchor[];

  constructor(source: readonly Block[], target: readonly Block[], ratio: number) {
    this.#source = formOf(source);
    this.#target = formOf(target);
    this.#width = target.length;
    this.#ratio = ratio;
    this.#shared = sharedOf(source.length * target.length, 0);
    this.#sourceWeight = new Float64Array(source.length);
    this.#targetWeight = new Float64Array(target.length);
    const [here, there] = [postings(source), postings(target)];
    const alone = new Map<number, number>();
    const anchors: Anchor[] = [];
    for (const [feature, ours] of here) {
      const theirs = there.get(feature);
      const i = ours[0];
      const j = theirs?.[0];
      if (i !== undefined && j !== undefined && ours.length === 1 && theirs?.length === 1) {
        const times = (alone.get(i * target.length + j) ?? 0) + 1;
        alone.set(i * target.length + j, times);
        if (times === 2) anchors.push([i, j]);
      }
      // What stands nearly everywhere tells nothing of where one is.
      if (!theirs || ours.length * theirs.length > 64) continue;
      const weight = 1 / Math.max(ours.length, theirs.length);
      for (const i of ours) this.#sourceWeight[i] = (this.#sourceWeight[i] ?? 0) + weight;
      for (const j of theirs) this.#targetWeight[j] = (this.#targetWeight[j] ?? 0) + weight;
      for (const i of ours) {
        for (const j of theirs) {
          const at = i * target.length + j;
          this.#shared[at] = (this.#shared[at] ?? 0) + weight;
        }
      }
    }
    this.anchors = anchors;
  }

  // Asked some hundred thousand times: no list is made in the next three, not even to take two figures from.

  /** How well block `i` of the source goes with block `j` of the target; nothing where that cannot come up to `least`. */
  ofPair(i: number, j: number, least: number): number {
    const ours = this.#source;
    const theirs = this.#target;
    const shared = this.#shared[i * this.#width + j] ?? 0;
    const weight = (this.#sourceWeight[i] ?? 0) + (this.#targetWeight[j] ?? 0);
    const score = 1 + kinship(ours.kinds[i] ?? 0, theirs.kinds[j] ?? 0) + inCommon(shared, weight);
    // Lengths can only take away from it.
    if (score < least) return Number.NEGATIVE_INFINITY;
    return score - this.#misfit(ours.lengths[i] ?? 0, theirs.lengths[j] ?? 0);
  }

  /** The same of `down` blocks of the source from `i` and `right` blocks of the target from `j`. */
  ofJoint(i: number, down: number, j: number, right: number, least: number): number {
    const ours = this.#source;
    const theirs = this.#target;
    // Headings and tables are never parted or joined.
    if (proseFrom(ours, i) < down || proseFrom(theirs, j) < right) return Number.NEGATIVE_INFINITY;
    let shared = 0;
    let weight = 0;
    let length = 0;
    let other = 0;
    for (let k = i; k < i + down; k++) {
      weight += this.#sourceWeight[k] ?? 0;
      length += ours.lengths[k] ?? 0;
      const row = k * this.#width;
      for (let l = j; l < j + right; l++) shared += this.#shared[row + l] ?? 0;
    }
    for (let l = j; l < j + right; l++) {
      weight += this.#targetWeight[l] ?? 0;
      other += theirs.lengths[l] ?? 0;
    }
    const more = Math.min(0.8 * (down + right - 2), 1.3);
    const score = 1 - more + kinship(ours.kinds[i] ?? 0, theirs.kinds[j] ?? 0) + inCommon(shared, weight);
    return score < least ? Number.NEGATIVE_INFINITY : score - this.#misfit(length, other);
  }

  #misfit(length: number, other: number): number {
    const fit = Math.log((other + 8) / (length * this.#ratio + 8));
    return Math.min(3, 2 * fit * fit);
  }

  /**
   * Whether either may be joined with what stands before it: both are prose, and they have not all in common already that
   * they share with anything.
   */
  mayJoin(i: number, j: number): boolean {
    if (proseFrom(this.#source, i) === 0 || proseFrom(this.#target, j) === 0) return false;
    const shared = this.#shared[i * this.#width + j] ?? 0;
    if (shared < 1) return true;
    const weight = (this.#sourceWeight[i] ?? 0) + (this.#targetWeight[j] ?? 0);
    return weight - 2 * shared > 0.2;
  }
}

/** What is shared counts for two blocks, what only one of them has against them. */
function inCommon(shared: number, weight: number): number {
  return Math.min(4, 2 * shared) - Math.min(3, 0.6 * (weight - 2 * shared));
}

/** What is asked of blocks some hundred thousand times, in figures. */
interface Form {
  readonly kinds: Int8Array;
  readonly lengths: Float64Array;
  /** Of each block, how many from it on are prose without a break. */
  readonly prose: Int32Array;
}

const [paragraph, item, table, heading] = [0, 1, 2, 3];
const kinds = { paragraph, item, table, heading };

const formOf = once((blocks: readonly Block[]): Form => {
  const [found, lengths] = [new Int8Array(blocks.length), new Float64Array(blocks.length)];
  const prose = new Int32Array(blocks.length);
  for (let at = blocks.length - 1; at >= 0; at--) {
    const { kind, depth, length } = blocks[at] as Block;
    // A heading of each depth is a kind of its own.
    found[at] = kinds[kind] + (kind === 'heading' ? (depth ?? 0) : 0);
    lengths[at] = length;
    prose[at] = kinds[kind] > item ? 0 : (prose[at + 1] ?? 0) + 1;
  }
  return { kinds: found, lengths, prose };
});

/** How many blocks in a row are prose. */
function proseFrom({ prose }: Form, index: number): number {
  return prose[index] ?? 0;
}

function kinship(a: number, b: number): number {
  if (a === b) return a >= heading ? 1 : 0.2;
  if (a >= heading && b >= heading) return 0.3;
  if (a >= heading || b >= heading) return -2;
  return a === table || b === table ? -1.5 : -0.6;
}

/** Which blocks have a feature. */
const postings = once((blocks: readonly Block[]): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  let index = 0;
  for (const { features } of blocks) {
    for (const feature of features) {
      const known = found.get(feature);
      if (known) known.push(index);
      else found.set(feature, [index]);
    }
    index++;
  }
  return found;
});
