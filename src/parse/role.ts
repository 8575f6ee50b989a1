import { nearest } from '../language/nearest.ts';
import { knownRoles } from '../model/front-matter.ts';
import type { Reading } from '../model/reading.ts';

export const roleReading: Reading = {
  expected: `${knownRoles.join(', ')}, or words of your own`,
  allowed: knownRoles,
};

/**
 * Whether a role is a known one or clearly words of the office's own. `organizer` and `supporters` are neither: they
 * would be printed as written, without the wording a known role has in every language.
 */
export function roleStands(role: string): boolean {
  if (knownRoles.some((known) => known === role)) return true;
  const known = nearest(role, knownRoles);
  if (known === undefined) return true;
  // "Supported by" is no slip for "supporter": with a space in it, only the letters of a known role count as one.
  return /\s/.test(role) && letters(role) !== letters(known);
}

function letters(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replaceAll('z', 's')
    .replace(/s$/, '');
}
