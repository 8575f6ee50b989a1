import { gathered } from '../../language/gathered.ts';
import type { Release } from '../../model/release.ts';
import { once } from '../prose/once.ts';
import { type Block, isHeading } from './block.ts';
import { blocksOf } from './blocks.ts';
import { gap, Likeness } from './likeness.ts';
import type { Pair } from './pair.ts';
import { type Relaid, relaid } from './relay.ts';
import { tablesOf } from './tables.ts';
import { windowOf } from './window.ts';

/** Two texts laid side by side. */
export type Alignment = Relaid;

const none: ReadonlySet<Block> = new Set();

/** Lays a translation beside its source, block by block, without knowing either language; done once for both. */
export function alignment(source: Release, target: Release): Alignment {
  const known = alignments(source);
  let found = known.get(target);
  if (!found) {
    found = align(blocksOf(source), blocksOf(target));
    known.set(target, found);
  }
  return found;
}

const alignments = once((_: Release) => new WeakMap<Release, Alignment>());

/** How a pair is made: so many blocks of the source with so many of the target. */
const down = [1, 1, 0, 2, 1, 3, 1];
const right = [1, 0, 1, 1, 2, 1, 3];
const [together, onlySource, onlyTarget, firstJoint] = [0, 1, 2, 3];

/** Cells of the table that is filled at most: longer texts are laid side by side within a band around the diagonal. */
const most = 400_000;

const bestOf = tablesOf((length) => new Float64Array(length));
const takenOf = tablesOf((length) => new Int8Array(length));

function align(source: readonly Block[], target: readonly Block[]): Alignment {
  const [n, m] = [source.length, target.length];
  const ratio = (total(target) + 1) / (total(source) + 1);
  if (areSideBySide(source, target, ratio)) {
    const pairs = source.map((block, at): Pair => ({ source: [block], target: target.slice(at, at + 1) }));
    return { pairs: related(pairs), missing: none, surplus: none };
  }
  const likeness = new Likeness(source, target, ratio);
  const { from, to } = windowOf(likeness.anchors, n, m);
  const band = n * m > most ? Math.ceil(most / n) : m;
  const width = m + 1;
  const best = bestOf((n + 1) * width, Number.NEGATIVE_INFINITY);
  const taken = takenOf((n + 1) * width, 0);
  for (let i = 0; i <= n; i++) {
    const middle = n === 0 ? 0 : Math.round((i * m) / n);
    const last = Math.min(m, middle + band, to[i] ?? m);
    for (let j = Math.max(0, middle - band, from[i] ?? 0); j <= last; j++) {
      const here = i * width + j;
      if (here === 0) {
        best[0] = 0;
        continue;
      }
      // What a block without counterpart comes to is known at once, and most other steps fall behind it.
      const above = i > 0 ? (best[here - width] ?? 0) + gap : Number.NEGATIVE_INFINITY;
      const beside = j > 0 ? (best[here - 1] ?? 0) + gap : Number.NEGATIVE_INFINITY;
      let highest = Math.max(above, beside);
      let step = above >= beside ? onlySource : onlyTarget;
      // Entered some hundred thousand times: nothing is made in here.
      if (i > 0 && j > 0) {
        const before = best[here - width - 1] ?? 0;
        const score = before + likeness.ofPair(i - 1, j - 1, highest - before);
        if (score >= highest) {
          highest = score;
          step = together;
        }
        if (likeness.mayJoin(i - 1, j - 1)) {
          for (let joint = firstJoint; joint < down.length; joint++) {
            const d = down[joint] ?? 0;
            const r = right[joint] ?? 0;
            if (d > i || r > j) continue;
            const before = best[here - d * width - r] ?? 0;
            const score = before + likeness.ofJoint(i - d, d, j - r, r, highest - before);
            if (score > highest) {
              highest = score;
              step = joint;
            }
          }
        }
      }
      best[here] = highest;
      taken[here] = step;
    }
  }
  const pairs: Pair[] = [];
  for (let [i, j] = [n, m]; i > 0 || j > 0; ) {
    const step = taken[i * width + j] ?? 0;
    const d = down[step] ?? 1;
    const r = right[step] ?? 1;
    pairs.push({ source: source.slice(i - d, i), target: target.slice(j - r, j) });
    i -= d;
    j -= r;
  }
  const found = relaid(pairs.reverse());
  return { ...found, pairs: related(found.pairs) };
}

/** Whether every block goes with the one at its place already, by kind, links and length: half of all translations are so. */
function areSideBySide(source: readonly Block[], target: readonly Block[], ratio: number): boolean {
  return (
    source.length === target.length &&
    source.every((block, at) => {
      const other = target[at];
      return (
        other !== undefined &&
        block.kind === other.kind &&
        block.depth === other.depth &&
        block.links.length === other.links.length &&
        Math.abs(Math.log((other.length + 8) / (block.length * ratio + 8))) < 0.6
      );
    })
  );
}

/** Parts sections that have been laid side by side though nothing in them is the same. */
function related(pairs: readonly Pair[]): Pair[] {
  const found: Pair[] = [];
  for (let from = 0; from < pairs.length; ) {
    let to = from + 1;
    while (to < pairs.length && !isHeaded(pairs[to])) to++;
    const section = pairs.slice(from, to);
    from = to;
    if (section.some(agree)) {
      for (const one of section) found.push(one);
      continue;
    }
    const [source, target] = [
      gathered(section, (pair) => pair.source),
      gathered(section, (pair) => pair.target),
    ];
    const [there, here] = [marksIn(source), marksIn(target)];
    // Where the headings are of different levels as well, less of it is enough.
    const enough = depthOf(source) === depthOf(target) ? 3 : 1;
    const apart = Math.min(there.size, here.size) >= enough && ![...there].some((mark) => here.has(mark));
    if (!apart) for (const one of section) found.push(one);
    else {
      for (const one of source.map((block) => ({ source: [block], target: [] }))) found.push(one);
      for (const one of target.map((block) => ({ source: [], target: [block] }))) found.push(one);
    }
  }
  return found;
}

function isHeaded(pair: Pair | undefined): boolean {
  return pair !== undefined && (pair.source.some(isHeading) || pair.target.some(isHeading));
}

/** Whether the two sides of a pair have a mark in common, which most have: then their sections are not apart. */
function agree({ source, target }: Pair): boolean {
  return source.some(({ marks }) => target.some((other) => haveInCommon(marks, other.marks)));
}

function haveInCommon(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  for (const mark of ours) if (theirs.has(mark)) return true;
  return false;
}

/** Links, numbers and code, which are the same in every language; names stand everywhere. */
function marksIn(blocks: readonly Block[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const block of blocks) for (const mark of block.marks) found.add(mark);
  return found;
}

function depthOf([first]: readonly Block[]): number | undefined {
  return first?.depth;
}

function total(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { length }) => sum + length, 0);
}
