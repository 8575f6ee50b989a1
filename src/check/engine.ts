import type { Config } from '../model/config.ts';
import type { Diagnostic, Finding } from '../model/diagnostic.ts';
import type { Fault } from '../model/fault.ts';
import type { Place } from '../model/place.ts';
import { type FieldPlaces, nowhere, type Release } from '../model/release.ts';
import type { RuleFacts } from '../model/rule.ts';
import type { Context, FaultContext, FaultRule, Rule } from './rule.ts';

const page = 'https://github.com/pressdesk/pressdesk/blob/main/docs/rules.md';

/**
 * What the rules find in a release, in order of line, column and rule id. Of a release that could not be read only its
 * faults are told: everything else would be a guess.
 */
export function checkRelease(release: Release, rules: readonly Rule[], context: Context): Diagnostic[] {
  const { path } = release.source;
  const levels = context.config.rules;
  const found = diagnoseFaults(release.faults, path, rules, levels, release.places);
  if (release.unread) return found;
  for (const rule of rules) {
    if ('fault' in rule || levels[rule.id] === 'off') continue;
    for (const finding of rule.check(release, context)) found.push(stamp(finding, rule, path, levels));
  }
  return found.sort(inOrder);
}

/** The faults of a file in the words of their rules, in order of line, column and rule id. */
export function diagnoseFaults(
  faults: readonly Fault[],
  path: string,
  rules: readonly Rule[],
  levels: Config['rules'] = {},
  places: FieldPlaces = nowhere,
): Diagnostic[] {
  const context = { faults, places, levels };
  const found: Diagnostic[] = [];
  for (const rule of rules) {
    if (!('fault' in rule) || levels[rule.id] === 'off') continue;
    for (const fault of faults) {
      if (fault.kind !== rule.fault) continue;
      const finding = findingOf(fault, rule, context);
      if (finding) found.push(stamp(finding, rule, path, levels));
    }
  }
  return found.sort(inOrder);
}

function findingOf(fault: Fault, rule: FaultRule, context: FaultContext): Finding | undefined {
  // The caller has paired them by kind, which a union of rules cannot express.
  const speaker: { words(fault: Fault, context: FaultContext): Finding | undefined } = rule;
  const finding = speaker.words(fault, context);
  if (!finding) return undefined;
  const place: Place | undefined = 'place' in fault ? fault.place : undefined;
  const field: string | undefined = 'field' in fault ? fault.field : undefined;
  return { ...(place && { place }), ...(field && { field }), ...finding };
}

function stamp(finding: Finding, rule: RuleFacts, path: string, levels: Config['rules']): Diagnostic {
  const level = levels[rule.id];
  const severity = level === undefined || level === 'off' ? (finding.severity ?? rule.severity) : level;
  return { ...finding, path, ruleId: rule.id, severity, url: `${page}#${rule.id}` };
}

function inOrder(a: Diagnostic, b: Diagnostic): number {
  const [from, to] = [a.place?.start, b.place?.start];
  return (
    (from?.line ?? 1) - (to?.line ?? 1) ||
    (from?.column ?? 1) - (to?.column ?? 1) ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  );
}
