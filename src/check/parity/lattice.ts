import { type Odds, steps } from './odds.ts';

/** Blocks of two texts: from `top` up to `bottom` of the source, from `left` up to `right` of the target. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** How a stretch is laid side by side most likely, and how surely each of its blocks has no counterpart. */
export interface Laid {
  /** Which of the steps, in order. */
  readonly path: readonly number[];
  readonly missing: Float64Array;
  readonly surplus: Float64Array;
}

const never = Number.NEGATIVE_INFINITY;

/**
 * Weighs all ways to lay a stretch side by side, not the best alone: where two paragraphs may as well be the one that is
 * missing, neither is told to be. (Forward and backward sums over all paths, as in a hidden Markov model.)
 */
export function laid(odds: Odds, { top, bottom, left, right }: Stretch): Laid {
  const [n, m] = [bottom - top, right - left];
  const width = m + 1;
  const cells = (n + 1) * width;
  const scores = new Float64Array(cells * steps.length).fill(never);
  const [ahead, best, behind] = [0, 0, 0].map(() => new Float64Array(cells).fill(never)) as Columns;
  const taken = new Int8Array(cells);
  const last = cells - 1;
  [ahead[0], best[0], behind[last]] = [0, 0, 0];
  for (let from = 0; from < cells; from++) {
    const [i, j] = [Math.floor(from / width), from % width];
    for (const [step, { down, over }] of steps.entries()) {
      if (i + down > n || j + over > m) continue;
      const to = from + down * width + over;
      const score = odds.of(step, top + i, left + j);
      scores[from * steps.length + step] = score;
      ahead[to] = sum(at(ahead, to), at(ahead, from) + score);
      if (at(best, from) + score <= at(best, to)) continue;
      best[to] = at(best, from) + score;
      taken[to] = step;
    }
  }
  const [missing, surplus] = [new Float64Array(n), new Float64Array(m)];
  for (let from = last; from >= 0; from--) {
    const [i, j] = [Math.floor(from / width), from % width];
    for (const [step, { down, over }] of steps.entries()) {
      if (i + down > n || j + over > m) continue;
      const rest = at(scores, from * steps.length + step) + at(behind, from + down * width + over);
      behind[from] = sum(at(behind, from), rest);
      const chance = Math.exp(at(ahead, from) + rest - at(ahead, last));
      if (over === 0) missing[i] = at(missing, i) + chance;
      if (down === 0) surplus[j] = at(surplus, j) + chance;
    }
  }
  const path: number[] = [];
  for (let to = last; to > 0; ) {
    const step = taken[to] ?? 0;
    path.push(step);
    to -= (steps[step]?.down ?? 0) * width + (steps[step]?.over ?? 0);
  }
  return { path: path.reverse(), missing, surplus };
}

type Columns = [Float64Array, Float64Array, Float64Array];

function at(column: Float64Array, index: number): number {
  return column[index] ?? never;
}

/** Of two probabilities in logarithms, the sum. */
function sum(a: number, b: number): number {
  const high = Math.max(a, b);
  return high === never ? never : high + Math.log1p(Math.exp(Math.min(a, b) - high));
}
