import { dateAt } from '../../language/zones.ts';
import type { State } from '../../model/publication.ts';
import type { ResolvedWords } from '../words.ts';
import { dateView } from './date.ts';

/**
 * What a release that is not public yet is marked with, in its own language: `EMBARGOED UNTIL Tuesday 1 December 2026,
 * 09:00 (UTC+8)` on the clocks of the newsroom, or `DRAFT`. `null` where it may be public.
 */
export function markOf(state: State, words: ResolvedWords, lang: string, zone?: string): string | null {
  if (state.kind === 'draft' || state.kind === 'held') return words.labels.draft;
  if (state.kind !== 'embargoed') return null;
  const when = dateView(dateAt(Date.parse(state.until), zone), lang).words;
  const embargoed = words.labels.embargoed;
  // An office that wrote words of its own may have left out the place for the date; the date is told all the same.
  return embargoed.includes(place) ? embargoed.replace(place, () => when) : `${embargoed} ${when}`;
}

const place = '{when}';
