import { checkRelease } from '../../check/engine.ts';
import type { Rule } from '../../check/rule.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Release } from '../../model/release.ts';
import { hasOurs } from '../own-mistakes.ts';
import type { RuleContext } from '../rule-context.ts';
import { type Answer, areStill, dataIn, watched } from './answers.ts';
import { keyOf, keyOfShared } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { keyOfRelease } from './release-key.ts';

/** What the rules found in a release, and what they were given beside it. */
export interface KeptFindings {
  readonly found: readonly Diagnostic[];
  readonly answers: readonly Answer[];
  readonly claimants: RuleContext['claimants'];
  /** Paths of its other language versions: those that the rules saw, and all. */
  readonly siblings: readonly string[];
  readonly versions: readonly string[];
}

/**
 * What the rules find in a release, or found when they were given the same: the same release in the same context, whose
 * functions have the same answers now to all that the rules asked. The rules themselves are the program's.
 * @param versions paths of all its other language versions, also of those that the rules must not see.
 */
export function checkWith(
  ledger: Ledger,
  release: Release,
  rules: readonly Rule[],
  context: RuleContext,
  versions: readonly string[],
): readonly Diagnostic[] {
  const { config, siblings, ...others } = context;
  const key = keyOf(
    keyOfRelease(release),
    keyOfShared(config),
    siblings.map(keyOfRelease),
    dataIn(others),
    versions,
  );
  const { path } = release.source;
  const known = ledger.recall<KeptFindings>(path, key);
  if (known && areStill(known.answers, others)) return known.found;
  const asked = watched(others);
  const found = checkRelease(release, rules, { ...asked.given, config, siblings, rules });
  const answers = asked.answers();
  // What failed is tried again: it may have been for want of memory.
  if (answers && !hasOurs({ diagnostics: found })) {
    const around = {
      claimants: others.claimants,
      siblings: siblings.map(({ source }) => source.path),
      versions,
    };
    ledger.note(path, key, { found, answers, ...around } satisfies KeptFindings);
  }
  return found;
}
