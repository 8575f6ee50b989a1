import { type Block, isHeading } from './block.ts';
import { habitsIn } from './habits.ts';
import { laid } from './lattice.ts';
import { Odds, steps } from './odds.ts';
import type { Pair } from './pair.ts';
import { scaleOf } from './scale.ts';

/** Pairs on either side of a doubtful place that are laid anew with it. */
const margin = 3;

/** Longer stretches are left as they are: so many ways through them tell nothing. */
const mostCells = 2500;

/** A block that is less surely without counterpart is not told of. */
const sure = 0.9;

/** Blocks that go together no worse than this may be the same, moved. */
const leastAlike = -3;

export interface Relaid {
  readonly pairs: readonly Pair[];
  /** Blocks of the source that surely have no counterpart. */
  readonly missing: ReadonlySet<Block>;
  /** Blocks of the target that surely have none. */
  readonly surplus: ReadonlySet<Block>;
}

/** Lays what is not block beside block once more, with what the rest tells of the two languages. */
export function relaid(pairs: readonly Pair[]): Relaid {
  const [missing, surplus] = [new Set<Block>(), new Set<Block>()];
  if (pairs.every(isOneToOne)) return { pairs, missing, surplus };
  const source = pairs.flatMap((pair) => pair.source);
  const target = pairs.flatMap((pair) => pair.target);
  const odds = new Odds(source, target, scaleOf(pairs), habitsIn(pairs));
  const found: Pair[] = [];
  let [top, left, from] = [0, 0, 0];
  while (from < pairs.length) {
    const to = Math.max(from + 1, endOfStretch(pairs, from));
    const stretch = pairs.slice(from, to);
    const bottom = top + stretch.reduce((sum, pair) => sum + pair.source.length, 0);
    const right = left + stretch.reduce((sum, pair) => sum + pair.target.length, 0);
    if (stretch.every(isOneToOne) || (bottom - top) * (right - left) > mostCells) found.push(...stretch);
    else {
      const way = laid(odds, { top, bottom, left, right });
      for (const [k, chance] of way.missing.entries()) add(missing, source[top + k], chance);
      for (const [k, chance] of way.surplus.entries()) add(surplus, target[left + k], chance);
      let [i, j] = [top, left];
      for (const step of way.path) {
        const { down = 1, over = 1 } = steps[step] ?? {};
        found.push({ source: source.slice(i, i + down), target: target.slice(j, j + over) });
        i += down;
        j += over;
      }
    }
    [top, left, from] = [bottom, right, to];
  }
  for (const block of movedIn(found, odds)) {
    missing.delete(block);
    surplus.delete(block);
  }
  return { pairs: found, missing, surplus };
}

function add(blocks: Set<Block>, block: Block | undefined, chance: number): void {
  if (block && chance >= sure) blocks.add(block);
}

/** Where a doubtful stretch that begins at `from`, or soon after it, ends. */
function endOfStretch(pairs: readonly Pair[], from: number): number {
  let end = from;
  for (let at = from; at < Math.min(pairs.length, end + 2 * margin); at++) {
    const pair = pairs[at];
    if (end === from && at > from + margin) break;
    if (pair && !isOneToOne(pair)) end = at + 1;
  }
  return end === from ? from : Math.min(pairs.length, end + margin);
}

function isOneToOne({ source, target }: Pair): boolean {
  return source.length === 1 && target.length === 1;
}

/** What seems to be missing there and surplus here, and may be the same: in other words, or moved. */
function* movedIn(pairs: readonly Pair[], odds: Odds): Iterable<Block> {
  const [gone, more]: [Alone[], Alone[]] = [[], []];
  let [i, j, run] = [0, 0, 0];
  for (const { source, target } of pairs) {
    const [ours, theirs] = [source[0], target[0]];
    if (ours && theirs) run++;
    else if (ours && counts(ours)) gone.push({ block: ours, at: i, run });
    else if (theirs && counts(theirs)) more.push({ block: theirs, at: j, run });
    i += source.length;
    j += target.length;
  }
  for (const a of gone) {
    for (const b of more) {
      if (a.run !== b.run && odds.alike(a.at, b.at) < leastAlike) continue;
      yield a.block;
      yield b.block;
    }
  }
}

/** A block without counterpart, and how many pairs stand before it. */
interface Alone {
  readonly block: Block;
  readonly at: number;
  readonly run: number;
}

function counts(block: Block): boolean {
  return !block.isContact && !isHeading(block);
}
