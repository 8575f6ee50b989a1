import type { Entry } from '../model/publication.ts';
import type { Edition, Fate } from './build-outcome.ts';
import { type Inspected, isSound } from './inspect.ts';
import { isComplete, lackOf } from './release-state.ts';

/** What becomes of a release in an edition. */
export function fateOf(entry: Entry, one: Inspected, edition: Edition): Fate {
  const { state } = entry;
  if (edition === 'preview') {
    if (state.kind === 'unclear') return refused(entry, one);
    if (state.kind === 'withdrawn') return { ...state, notice: false };
    if (state.kind !== 'draft' && state.kind !== 'embargoed' && state.kind !== 'held') return state;
    return isSound(one) && isComplete(entry) ? { kind: 'previewed', state } : refused(entry, one);
  }
  // What is withdrawn has its notice, whatever is wrong with it.
  if (state.kind === 'withdrawn') return { ...state, notice: isComplete(entry) };
  if (state.kind !== 'public' && state.kind !== 'unclear') return state;
  const isOut = state.kind === 'public' && isSound(one) && isComplete(entry);
  return isOut ? { kind: 'public' } : refused(entry, one);
}

/** Whether a release with this fate is written, or a notice in its place. What is public is no part of a preview. */
export function isPrinted(fate: Fate, edition: Edition): boolean {
  if (edition === 'preview') return fate.kind === 'previewed';
  return fate.kind === 'public' || (fate.kind === 'withdrawn' && fate.notice);
}

/** Whether of a release with this fate nothing may stand in the folder of an edition but what is written now. */
export function isLeftOut(fate: Fate, edition: Edition): boolean {
  return fate.kind === 'withdrawn' || (!isPrinted(fate, edition) && fate.kind !== 'refused');
}

function refused(entry: Entry, { diagnostics }: Inspected): Fate {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { kind: 'refused', errors, lacks: lackOf(entry) };
}
