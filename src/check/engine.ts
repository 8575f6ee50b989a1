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
import { type Context, type FaultContext, type FaultRule, none, type Rule } from './rule.ts';

const page = 'https://github.com/pressdesk/pressdesk/blob/main/docs/rules.md';

/**
 * What the rules find in a release and nobody asked to ignore, in order of line, column and rule id. Of a release that
 * could not be read only its faults are told: everything else would be a guess.
 */
export function checkRelease(release: Release, rules: readonly Rule[], context: Context): Diagnostic[] {
  const { source } = release;
  const levels = context.config.rules;
  const found = diagnoseFaults(release.faults, source, rules, levels, release.places);
  if (release.unread) return found;
  const { ofReleases, ofIgnores, yielding } = rosterOf(rules, levels);
  const findings: Diagnostic[] = [];
  for (const rule of ofReleases) {
    const told = rule.check(release, context);
    if (told === none) continue;
    let count = 0;
    for (const finding of told) {
      findings.push(stamp(finding, rule, source, levels));
      if (++count === most) break;
    }
  }
  const { kept, unused } = heed(release, withoutEchoes([...found, ...findings], yielding), rules, levels);
  for (const ignore of unused)
    for (const rule of ofIgnores) kept.push(stamp(rule.words(ignore), rule, source, levels));
  return kept.sort(inOrder);
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
  const context = { faults, places, levels };
  const found: Diagnostic[] = [];
  for (const rule of rosterOf(rules, levels).ofFaults) {
    for (const fault of faults) {
      if (fault.kind !== rule.fault) continue;
      const finding = findingOf(fault, rule, context);
      if (finding) found.push(stamp(finding, rule, source, levels));
    }
  }
  return found.sort(inOrder);
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
