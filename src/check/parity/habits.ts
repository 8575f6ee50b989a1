import type { Clue } from './clues.ts';
import type { Pair } from './pair.ts';

/** How often a translator keeps what a block shows, as seen in blocks that surely go together. */
export type Habits = Readonly<Record<Clue, number>>;

/** What is usual, and for how many clues it counts. */
const usual: Habits = { mark: 0.9, name: 0.5, trait: 0.75, stem: 0.05 };
const weight = 4;

export function habitsIn(pairs: readonly Pair[]): Habits {
  const kept = { mark: 0, name: 0, trait: 0, stem: 0 };
  const all = { ...kept };
  for (const { source, target } of pairs) {
    const [a, b] = [source[0], target[0]];
    if (!a || !b || source.length > 1 || target.length > 1 || a.isContact) continue;
    for (const [clue, kind] of a.clues) {
      all[kind]++;
      if (b.clues.has(clue)) kept[kind]++;
    }
  }
  const share = (kind: Clue) => (kept[kind] + weight * usual[kind]) / (all[kind] + weight);
  return { mark: share('mark'), name: share('name'), trait: share('trait'), stem: share('stem') };
}
