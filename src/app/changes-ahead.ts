import type { Config } from '../model/config.ts';
import type { DateValue } from '../model/date.ts';
import type { Entry } from '../model/publication.ts';
import { instantOf, surelyPast } from '../newsroom/instant.ts';

const mostListed = 20;

/**
 * What is out and tells of a change, or of its withdrawal, on a day that has not come yet. It is shown all the same: a
 * correction that waits is none. No rule can say so, since none has a clock.
 */
export function changesAhead(entries: readonly Entry[], config: Config, now: Date): readonly string[] {
  const notes: string[] = [];
  for (const { release, state } of entries) {
    if (state.kind !== 'public' && state.kind !== 'withdrawn') continue;
    const { changes = [], withdrawal, timezone } = release.data;
    const withdrawn = state.kind === 'withdrawn' && withdrawal?.at;
    const told: readonly (readonly [what: string, at: DateValue])[] = [
      ...changes.map(({ kind, at }) => [kind, at] as const),
      ...(withdrawn ? [['withdrawal', withdrawn] as const] : []),
    ];
    for (const [what, at] of told) {
      if (surelyPast(at, now.getTime())) continue;
      const instant = instantOf(at, { ...clockOf(timezone ?? config.timezone), otherwise: 0 });
      if (instant === undefined || instant <= now.getTime()) continue;
      notes.push(
        `${release.source.path}: the ${what} dated ${at.written} is shown already, though that day has not come.`,
      );
    }
  }
  const more = notes.length - mostListed;
  return more > 0 ? [...notes.slice(0, mostListed), `… and ${more} more changes dated ahead.`] : notes;
}

function clockOf(zone: string | undefined) {
  return zone === undefined ? {} : { zone };
}
