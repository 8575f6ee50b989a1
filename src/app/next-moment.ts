import type { Entry, PublicEntry } from '../model/publication.ts';
import { nameableFrom } from '../newsroom/named.ts';
import { newsLasts } from '../render/archive/sitemap/news-sitemap.ts';
import { sitemap } from '../render/archive/sitemap.ts';
import type { Press } from './press.ts';

/**
 * The first instant after `now` at which a build of the same files may come out differently, in milliseconds since 1970;
 * `Infinity` where there is none, and `now` itself where it cannot be told.
 * @param pages what is printed.
 */
export function nextMoment(
  entries: readonly Entry[],
  pages: readonly PublicEntry[],
  { archive, context }: Press,
  now: number,
): number {
  let next = Infinity;
  for (const { state, release } of entries) {
    if (state.kind === 'embargoed') next = Math.min(next, Date.parse(state.until));
    if (state.kind === 'unclear' && release.data.date) {
      const nameable = nameableFrom(release.data.date);
      if (nameable > now) next = Math.min(next, nameable);
    }
    // Of what cannot be read only single lines tell how long it is held back.
    const isGuessed = release.unread || release.faults.some(({ kind }) => kind === 'syntax');
    if (state.kind === 'held' && isGuessed) return now;
  }
  if (!archive.some(({ id }) => id === sitemap.id)) return next;
  for (const entry of pages) {
    const past = context.timesOf(entry).published.instant + newsLasts + 1;
    if (past > now) next = Math.min(next, past);
  }
  return next;
}
