import type { Clause, Named } from './clauses.ts';

/** A clause, and where its list begins and ends. */
export interface Read {
  readonly clause: Clause;
  readonly end: number;
}

/**
 * “organised by A and B in partnership with C”: C is named on a level with them, by words that name no role. What it is in
 * the front matter is for the office to say, but it should be there.
 * @param before the clause before; `gap` are the words between its list and “in partnership with”.
 */
export function withPartners(clause: Clause, before: Read | undefined, gap: string): readonly Clause[] {
  const { role, host, main, named } = before?.clause ?? {};
  const isBeside = clause.role === undefined && role === 'organiser' && !host && /^,?\s*$/.test(gap);
  if (!isBeside || !named?.some(isKnown)) return [clause];
  const strangers = clause.named.filter((one) => !isKnown(one));
  if (strangers.length === 0) return [clause];
  return [
    { ...clause, named: clause.named.filter(isKnown) },
    { role, joint: true, loose: true, partner: true, ...(main && { main }), named: strangers },
  ];
}

function isKnown({ organisation }: Named): boolean {
  return organisation !== undefined;
}
