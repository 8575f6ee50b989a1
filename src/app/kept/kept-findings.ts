import { checkRelease } from '../../check/engine.ts';
import type { Context, Rule } from '../../check/rule.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Release } from '../../model/release.ts';
import { hasOurs } from '../own-mistakes.ts';
import { type Answer, areStill, dataIn, watched } from './answers.ts';
import { keyOf, keyOfShared } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { keyOfRelease } from './release-key.ts';

interface Kept {
  readonly found: readonly Diagnostic[];
  readonly answers: readonly Answer[];
}

/**
 * What the rules find in a release, or found when they were given the same: the same release in the same context, whose
 * functions have the same answers now to all that the rules asked. The rules themselves are the program's.
 */
export function checkWith(
  ledger: Ledger,
  release: Release,
  rules: readonly Rule[],
  context: Omit<Context, 'rules'>,
): readonly Diagnostic[] {
  const { config, siblings, ...others } = context;
  const key = keyOf(keyOfRelease(release), keyOfShared(config), siblings.map(keyOfRelease), dataIn(others));
  const { path } = release.source;
  const known = ledger.recall<Kept>(path, key);
  if (known && areStill(known.answers, others)) return known.found;
  const asked = watched(others);
  const found = checkRelease(release, rules, { ...asked.given, config, siblings, rules });
  const answers = asked.answers();
  // What failed is tried again: it may have been for want of memory.
  if (answers && !hasOurs({ diagnostics: found })) ledger.note(path, key, { found, answers });
  return found;
}
