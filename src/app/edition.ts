import type { Entry } from '../model/publication.ts';
import type { Fate } from './build-outcome.ts';
import { type Inspected, isSound } from './inspect.ts';
import { isComplete, lackOf } from './release-state.ts';

/** Which releases a build writes: those that may be public, or those that may not be yet. */
export type Edition = 'public' | 'preview';

/** What becomes of a release in an edition. */
export function fateOf(entry: Entry, one: Inspected, edition: Edition): Fate {
  const { state } = entry;
  if (edition === 'preview') {
    if (state.kind === 'unclear') return refused(entry, one);
    if (state.kind !== 'draft' && state.kind !== 'embargoed' && state.kind !== 'held') return state;
    return isSound(one) && isComplete(entry) ? { kind: 'previewed', state } : refused(entry, one);
  }
  if (state.kind !== 'public' && state.kind !== 'unclear') return state;
  const isOut = state.kind === 'public' && isSound(one) && isComplete(entry);
  return isOut ? { kind: 'public' } : refused(entry, one);
}

/** Whether a release with this fate is written. */
export function isPrinted({ kind }: Fate): boolean {
  return kind === 'public' || kind === 'previewed';
}

/** Whether a release with this fate must not stand in the folder that an edition is written to. */
export function isLeftOut(fate: Fate): boolean {
  return !isPrinted(fate) && fate.kind !== 'refused';
}

function refused(entry: Entry, { diagnostics }: Inspected): Fate {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { kind: 'refused', errors, lacks: lackOf(entry) };
}
