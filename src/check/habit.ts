import type { Finding } from '../model/diagnostic.ts';

/** From here on a slip is a habit, and one finding tells of all its places. */
const many = 5;

/** The findings; where more than a few are alike, the first of them for all, with the repair of all. */
export function* withoutHabits(
  findings: Iterable<Finding>,
  kindOf: (finding: Finding) => string | undefined,
): Iterable<Finding> {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = kindOf(finding);
    const alike = kind === undefined ? undefined : kinds.get(kind);
    if (kind === undefined) yield finding;
    else if (alike) alike.push(finding);
    else kinds.set(kind, [finding]);
  }
  for (const alike of kinds.values()) yield* alike.length > many ? [joined(alike)] : alike;
}

function joined(findings: readonly Finding[]): Finding {
  const [first = { reason: '' }, second, ...others] = findings;
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
  const safe = findings.every(({ fix }) => fix?.safe);
  const next = `The same is found in ${others.length + 1} more places, the next in line ${second?.place?.start.line}.`;
  const note = first.note ? `${first.note} ${next}` : next;
  return {
    ...first,
    note,
    ...(first.fix && { fix: { title: `${first.fix.title} everywhere`, edits, safe } }),
  };
}
