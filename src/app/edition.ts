import type { Entry } from '../model/publication.ts';
import type { Edition, Fate } from './build-outcome.ts';
import { type Inspected, isSound } from './inspect.ts';
import { isComplete, lackOf } from './release-state.ts';

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

/** Whether a release with this fate is written. What is public is no part of a preview. */
export function isPrinted({ kind }: Fate, edition: Edition): boolean {
  return kind === (edition === 'public' ? 'public' : 'previewed');
}

/** Whether a release with this fate must not stand in the folder that an edition is written to. */
export function isLeftOut(fate: Fate, edition: Edition): boolean {
  return !isPrinted(fate, edition) && fate.kind !== 'refused';
}

function refused(entry: Entry, { diagnostics }: Inspected): Fate {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { kind: 'refused', errors, lacks: lackOf(entry) };
}
