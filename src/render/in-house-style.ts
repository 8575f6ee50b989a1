import type { HouseStyle } from '../model/house.ts';
import type { CompleteRelease } from '../model/release.ts';
import { hasEnd, withDateline, withNumbers } from './body/house-style.ts';

/** A release as its house prints it. */
export interface Styled {
  readonly release: CompleteRelease;
  /** Whether its text has an end mark of its own. */
  readonly ended: boolean;
  /** Whether place and day stand at the head of its text. */
  readonly ranIn: boolean;
}

/** @param dateline what is to run in, where the house wants it and the release has a place. */
export function inHouseStyle(
  release: CompleteRelease,
  { numbered = 'none' }: HouseStyle,
  dateline: string | null,
): Styled {
  const { body, notes, data } = release;
  const ended = hasEnd(body);
  const ran = dateline === null ? undefined : withDateline(body, dateline, data.location ?? '');
  const text = numbered === 'text' || numbered === 'all' ? withNumbers(ran ?? body) : (ran ?? body);
  const forEditors = notes && (numbered === 'notes' || numbered === 'all') ? withNumbers(notes, 2) : notes;
  const ranIn = ran !== undefined;
  if (text === body && forEditors === notes) return { release, ended, ranIn };
  return {
    release: { ...release, body: text, ...(forEditors && { notes: forEditors }) },
    ended,
    ranIn,
  };
}
