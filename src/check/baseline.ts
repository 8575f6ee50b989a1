import type { Baseline } from '../model/baseline.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { RuleFacts } from '../model/rule.ts';

/** Findings of one file, those in the baseline apart; failures of ours are never among these. */
export function sift(
  found: readonly Diagnostic[],
  path: string,
  baseline: Baseline,
): { fresh: readonly Diagnostic[]; known: readonly Diagnostic[] } {
  const rules = baseline[path];
  if (!rules) return { fresh: found, known: [] };
  const isKnown = ({ ruleId, fingerprint, stacks }: Diagnostic) =>
    stacks === undefined && (rules[ruleId]?.includes(fingerprint) ?? false);
  return { fresh: found.filter((one) => !isKnown(one)), known: found.filter(isKnown) };
}

/**
 * The baseline that knows every finding of these files. Without those of rules that always report, as of such a file
 * nothing can be published, known or not; and without failures of ours, which nobody is to live with.
 */
export function baselineOf(
  files: ReadonlyMap<string, readonly Diagnostic[]>,
  rules: readonly RuleFacts[],
): Baseline {
  const always = new Set(rules.filter((rule) => rule.always).map(({ id }) => id));
  const baseline: Record<string, Record<string, string[]>> = {};
  for (const path of [...files.keys()].sort()) {
    const found = (files.get(path) ?? []).filter(
      ({ ruleId, stacks }) => stacks === undefined && !always.has(ruleId),
    );
    const ids = [...new Set(found.map(({ ruleId }) => ruleId))].sort();
    if (ids.length === 0) continue;
    const known = (id: string) => found.filter(({ ruleId }) => ruleId === id).map((one) => one.fingerprint);
    baseline[path] = Object.fromEntries(ids.map((id) => [id, [...new Set(known(id))].sort()]));
  }
  return baseline;
}
