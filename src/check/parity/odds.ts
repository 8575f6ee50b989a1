import type { Block } from './block.ts';
import type { Habits } from './habits.ts';
import { extentOf, type Scale, widening } from './scale.ts';

/**
 * Steps through two texts, so many blocks of the source with so many of the target, and how often they are taken. Gale
 * and Church (1993) counted sentences; paragraphs are seldom left out, and more often joined or parted.
 */
export const steps = [
  { down: 1, over: 1, often: 0.95 },
  { down: 1, over: 0, often: 0.003 },
  { down: 0, over: 1, often: 0.003 },
  { down: 2, over: 1, often: 0.012 },
  { down: 1, over: 2, often: 0.012 },
  { down: 2, over: 2, often: 0.001 },
  { down: 3, over: 1, often: 0.003 },
  { down: 1, over: 3, often: 0.003 },
] as const;

const priors = steps.map(({ often }) => Math.log(often));

/** In how many blocks a translator says much more or less than the source. */
const freely = 0.03;

const never = Number.NEGATIVE_INFINITY;

/** How likely blocks of one text are the counterpart of blocks of another, in natural logarithms. */
export class Odds {
  readonly #source: readonly Block[];
  readonly #target: readonly Block[];
  readonly #scale: Scale;
  readonly #habits: Habits;
  /** In what share of the blocks of the target a clue is. */
  readonly #shares = new Map<string, number>();

  constructor(source: readonly Block[], target: readonly Block[], scale: Scale, habits: Habits) {
    this.#source = source;
    this.#target = target;
    this.#scale = scale;
    this.#habits = habits;
    const one = 1 / (target.length + 1);
    for (const { clues } of target) {
      for (const clue of clues.keys()) this.#shares.set(clue, (this.#shares.get(clue) ?? one / 2) + one);
    }
  }

  /** Of a step that is taken from block `i` of the source and block `j` of the target. */
  of(step: number, i: number, j: number): number {
    const [{ down, over } = steps[0], prior = never] = [steps[step], priors[step]];
    if (down === 0 || over === 0) return prior;
    const source = this.#source.slice(i, i + down);
    const target = this.#target.slice(j, j + over);
    // Headings and tables are never parted or joined.
    if (down + over > 2 && ![...source, ...target].every(isProse)) return never;
    return prior + kinship(source, target) + this.#lengths(source, target) + this.#clues(source, target);
  }

  /** How well two blocks would go together wherever they stand. */
  alike(i: number, j: number): number {
    return this.of(0, i, j) - (priors[0] ?? 0);
  }

  #lengths(source: readonly Block[], target: readonly Block[]): number {
    const { ratio, spread } = this.#scale;
    const there = extent(source) * Math.exp(ratio);
    const here = extent(target);
    const fit = Math.log((here + 4) / (there + 4));
    const wide = spread * widening(Math.min(here, there));
    // Who joins or parts paragraphs has not left out half of them besides.
    const far = source.length + target.length > 2 ? freely / 3 : freely;
    let found = Math.log((1 - far) * normal(fit, wide) + far * normal(fit, 4 * wide) + 1e-9);
    // Where one has been parted, any share is as likely.
    let rest = here;
    for (const block of target.slice(1)) {
      const share = extentOf(block) / rest;
      found += Math.log(Math.max(share * (1 - share), 0.001));
      rest -= extentOf(block);
    }
    return found;
  }

  /** What both show speaks for them, the more the seldomer it is; what the target has not kept speaks against them. */
  #clues(source: readonly Block[], target: readonly Block[]): number {
    const seldom = 0.5 / (this.#target.length + 1);
    let [kept, gone, alike] = [0, 0, 0];
    const seen = new Set<string>();
    for (const { clues } of source) {
      for (const [clue, kind] of clues) {
        if (seen.has(clue)) continue;
        seen.add(clue);
        const share = this.#shares.get(clue) ?? seldom;
        const often = this.#habits[kind];
        const is = target.some((block) => block.clues.has(clue));
        const weight = is
          ? Math.max(0, Math.log(often / share))
          : Math.min(0, Math.log((1 - often) / (1 - share)));
        if (kind === 'stem') alike += weight;
        else if (is) kept += weight;
        else gone += weight;
      }
    }
    // Clues come together: many of them are not as much as they would be one by one.
    return Math.min(kept, 12) + Math.max(gone, -4) + Math.max(-4, Math.min(alike, 8));
  }
}

function isProse({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'item';
}

function kinship(source: readonly Block[], target: readonly Block[]): number {
  const [first] = source;
  return Math.min(...[...source, ...target].map((block) => (first ? kinshipOf(first, block) : 0)));
}

function kinshipOf(a: Block, b: Block): number {
  if (a.kind === b.kind) return a.depth === b.depth ? 0 : -1.5;
  if (a.kind === 'heading' || b.kind === 'heading') return -4;
  return a.kind === 'table' || b.kind === 'table' ? -5 : -1.5;
}

function extent(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + extentOf(block), 0);
}

function normal(value: number, spread: number): number {
  return Math.exp(-(value * value) / (2 * spread * spread)) / (spread * Math.sqrt(2 * Math.PI));
}
