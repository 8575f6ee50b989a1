import { failureOf, failureOfRules } from '../language/failure.ts';
import type { Config } from '../model/config.ts';
import type { Diagnostic, Finding } from '../model/diagnostic.ts';
import type { Fault } from '../model/fault.ts';
import type { Place } from '../model/place.ts';
import { type FieldPlaces, nowhere, type Release } from '../model/release.ts';
import type { RuleFacts } from '../model/rule.ts';
import type { Source } from '../model/source.ts';
import { FindingPlaces } from './finding-places.ts';
import { fingerprintOf } from './fingerprint.ts';
import { heed } from './heed.ts';
import { quotedPlace } from './quoted-place.ts';
import { rosterOf } from './roster.ts';
import {
  type Context,
  type FaultContext,
  type FaultRule,
  none,
  type ReleaseRule,
  type Rule,
} from './rule.ts';
import { programFailed } from './rules/program-failed.ts';

const page = 'https://github.com/pressdesk/pressdesk/blob/main/docs/rules.md';

/**
 * What the rules find in a release and nobody asked to ignore, in order of line, column and rule id. Of a release that
 * could not be read only its faults are told: everything else would be a guess. What a rule throws costs what that rule
 * finds in this release; it is told among the rest, and no fix is safe then.
 */
export function checkRelease(release: Release, rules: readonly Rule[], context: Context): Diagnostic[] {
  const { source } = release;
  const levels = context.config.rules;
  try {
    const thrown = new Map<Rule, unknown>();
    const found = checked(release, rules, context, thrown);
    if (thrown.size === 0) return found;
    const told = [...found, ...diagnoseFaults([failureOfRules(thrown)], source, [programFailed], levels)];
    return withoutSafety(told).sort(inOrder);
  } catch (error) {
    return diagnoseFaults([failureOf('checking', error)], source, [programFailed], levels);
  }
}

/** @param thrown takes what rules throw. */
function checked(
  release: Release,
  rules: readonly Rule[],
  context: Context,
  thrown: Map<Rule, unknown>,
): Diagnostic[] {
  const { source, faults, places } = release;
  const levels = context.config.rules;
  const { ofFaults, ofReleases, ofIgnores, yielding } = rosterOf(rules, levels);
  const found: Diagnostic[] = [];
  const tell = (more: readonly Diagnostic[]): void => {
    for (const one of more) found.push(one);
  };
  const attempt = (rule: Rule, work: () => readonly Diagnostic[]): readonly Diagnostic[] => {
    try {
      return work();
    } catch (error) {
      thrown.set(rule, error);
      return nothing;
    }
  };
  if (faults.length > 0) {
    const around = { faults, places, levels };
    for (const rule of ofFaults) tell(attempt(rule, () => worded(rule, around, source)));
    found.sort(inOrder);
  }
  if (release.unread) return found;
  for (const rule of ofReleases) tell(attempt(rule, () => foundBy(rule, release, context)));
  // Of a rule that failed nobody knows whether what it was to ignore is there still.
  const working = thrown.size === 0 ? rules : rules.filter((rule) => !thrown.has(rule));
  const { kept, unused } = heed(release, withoutEchoes(found, yielding), working, levels);
  if (unused.length === 0) return kept.sort(inOrder);
  const needless = ofIgnores.flatMap((rule) =>
    attempt(rule, () => unused.map((ignore) => stamp(rule.words(ignore), rule, source, levels))),
  );
  return [...kept, ...needless].sort(inOrder);
}

function foundBy(rule: ReleaseRule, release: Release, context: Context): readonly Diagnostic[] {
  const told = rule.check(release, context);
  if (told === none) return nothing;
  const found: Diagnostic[] = [];
  for (const finding of told) {
    found.push(stamp(finding, rule, release.source, context.config.rules));
    if (found.length === most) break;
  }
  return found;
}

const nothing: readonly Diagnostic[] = [];

/** Their repairs are offered only: one may be right as long as another rule has nothing to say at its place. */
export function withoutSafety(found: readonly Diagnostic[]): Diagnostic[] {
  return found.map((one) => (one.fix?.safe ? { ...one, fix: { ...one.fix, safe: false } } : one));
}

/** The faults of a file in the words of their rules, in order of line, column and rule id. */
export function diagnoseFaults(
  faults: readonly Fault[],
  source: Source,
  rules: readonly Rule[],
  levels: Config['rules'] = {},
  places: FieldPlaces = nowhere,
): Diagnostic[] {
  if (faults.length === 0) return [];
  const around = { faults, places, levels };
  return rosterOf(rules, levels)
    .ofFaults.flatMap((rule) => worded(rule, around, source))
    .sort(inOrder);
}

/** The faults that a rule is for, in its words. */
function worded(rule: FaultRule, context: FaultContext, source: Source): readonly Diagnostic[] {
  return context.faults.flatMap((fault) => {
    const finding = fault.kind === rule.fault && findingOf(fault, rule, context);
    return finding ? [stamp(finding, rule, source, context.levels)] : [];
  });
}

/** Nobody reads further, and what a machine has written could keep a rule talking for minutes. */
const most = 1000;

/** Where a rule is explained. */
export function pageOf({ id }: RuleFacts): string {
  return `${page}#${id}`;
}

/** One mistake, one finding: without those that another rule has a better word for at the same place. */
function withoutEchoes(found: readonly Diagnostic[], yielding: readonly Rule[]): readonly Diagnostic[] {
  if (found.length < 2) return found;
  const dropped = new Set<Diagnostic>();
  const ids = new Set(found.map(({ ruleId }) => ruleId));
  for (const { id, yieldsTo = [] } of yielding) {
    if (!ids.has(id) || !yieldsTo.some((other) => ids.has(other))) continue;
    const general = found.filter(({ ruleId }) => ruleId === id);
    const taken = new FindingPlaces(found.filter(({ ruleId }) => yieldsTo.includes(ruleId)));
    for (const finding of general) if (taken.touch(finding.place)) dropped.add(finding);
  }
  return dropped.size > 0 ? found.filter((finding) => !dropped.has(finding)) : found;
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

/** A finding of a rule in a file, with everything that reports say of it. */
export function stamp(
  finding: Finding,
  rule: RuleFacts,
  source: Source,
  levels: Config['rules'],
): Diagnostic {
  const level = levels[rule.id];
  const own = finding.severity ?? (rule.severity === 'off' ? 'warning' : rule.severity);
  const place = quotedPlace(finding, source);
  return {
    ...finding,
    ...(place && { place }),
    path: source.path,
    ruleId: rule.id,
    severity: level === undefined || level === 'off' ? own : level,
    fingerprint: fingerprintOf(rule.id, finding, source.text),
    url: pageOf(rule),
  };
}

/** In the order of the file. */
export function inOrder(a: Diagnostic, b: Diagnostic): number {
  const [from, to] = [a.place?.start, b.place?.start];
  return (
    (from?.line ?? 1) - (to?.line ?? 1) ||
    (from?.column ?? 1) - (to?.column ?? 1) ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  );
}
