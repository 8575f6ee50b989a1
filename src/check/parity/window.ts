/** From and up to which block of the target the counterpart of a block of the source is looked for. */
export interface Window {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Blocks on either side of where two texts surely meet that are looked at all the same. */
const margin = 2;

/** A block of the source and one of the target that share what stands nowhere else. */
export type Anchor = readonly [source: number, target: number];

/**
 * Where to look in a target of `m` blocks for each of the `n` blocks of a source, and for its end: between the anchors
 * before and after, as far as these come in the same order in both.
 */
export function windowOf(anchors: readonly Anchor[], n: number, m: number): Window {
  const from = new Int32Array(n + 1);
  const to = new Int32Array(n + 1).fill(m);
  let [next, low] = [0, 0];
  const sure = inOrder(anchors);
  for (let i = 0; i <= n; i++) {
    for (let anchor = sure[next]; anchor && anchor[0] < i; anchor = sure[++next]) low = anchor[1];
    from[i] = Math.max(0, low - margin);
    const after = sure[next];
    to[i] = after ? Math.min(m, after[1] + 1 + margin) : m;
  }
  return { from, to };
}

/** The longest run of anchors that rise on both sides. */
function inOrder(anchors: readonly Anchor[]): Anchor[] {
  const sorted = anchors.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const length = new Int32Array(sorted.length);
  const previous = new Int32Array(sorted.length).fill(-1);
  let best = -1;
  for (const [index, [i, j]] of sorted.entries()) {
    length[index] = 1;
    // The last few are enough to find a rising run in texts that go side by side.
    for (let before = index - 1; before >= Math.max(0, index - 40); before--) {
      const [a, b] = sorted[before] ?? [0, 0];
      const longer = (length[before] ?? 0) + 1;
      if (a < i && b < j && longer > (length[index] ?? 0)) {
        length[index] = longer;
        previous[index] = before;
      }
    }
    if (best < 0 || (length[index] ?? 0) > (length[best] ?? 0)) best = index;
  }
  const found: Anchor[] = [];
  for (let index = best; index >= 0; index = previous[index] ?? -1) {
    const anchor = sorted[index];
    if (anchor) found.push(anchor);
  }
  return found.reverse();
}
