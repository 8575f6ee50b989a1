import { count } from '../report/report.ts';
import type { BuildOutcome, BuiltRelease } from './build-outcome.ts';

/** What there is to say of a build, without what only scripts and findings need: of thousands of releases that is a lot. */
export interface BuildBrief
  extends Pick<
    BuildOutcome,
    'timezone' | 'out' | 'edition' | 'unnamed' | 'addressNews' | 'isSpared' | 'undone' | 'notes'
  > {
  /** How many releases can be named to whoever reads the log, and those of them that are not simply public. */
  readonly releases: number;
  readonly others: readonly BuiltRelease[];
  /** What the copy desk found in them; it may be remarks alone. */
  readonly errors: number;
  readonly warnings: number;
  readonly isFaultless: boolean;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

export function briefOf(outcome: BuildOutcome): BuildBrief {
  const { timezone, out, edition, unnamed, addressNews, isSpared, undone, notes } = outcome;
  const { releases, report, written, unchanged, removed } = outcome;
  const { error, warning } = count(report).severities;
  return {
    ...(timezone !== undefined && { timezone }),
    out,
    edition,
    unnamed,
    addressNews,
    ...(isSpared !== undefined && { isSpared }),
    undone,
    notes,
    releases: releases.length,
    others: releases.filter(({ fate }) => fate.kind !== 'public'),
    errors: error,
    warnings: warning,
    isFaultless: report.files.every(({ diagnostics }) => diagnostics.length === 0),
    written: written.length,
    unchanged: unchanged.length,
    removed: removed.length,
  };
}
