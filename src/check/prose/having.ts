import type { Passage } from './passage.ts';
import { has } from './signs.ts';

const nothing: readonly Passage[] = [];

/**
 * Those passages that have any of the signs. Most rules have nothing to do in most passages, and what visits them all
 * within a generator takes longer to go from one to the next than to see that there is nothing in it.
 */
export function having(passages: readonly Passage[], wanted: number): readonly Passage[] {
  let found: Passage[] | undefined;
  for (const passage of passages) {
    if (!has(passage, wanted)) continue;
    found ??= [];
    found.push(passage);
  }
  return found ?? nothing;
}
