import { offsetAt } from '../language/zones.ts';
import type { Moment, Times } from '../model/archive.ts';
import type { Config } from '../model/config.ts';
import type { DateValue } from '../model/date.ts';
import type { PublicEntry } from '../model/publication.ts';
import { instantOf } from './instant.ts';
import { dateOtherwise, embargoOtherwise } from './state.ts';

/**
 * When a release came out and was last changed, for readers that know instants only. What was under embargo came out
 * when that ended, all else at its date; a date without a time is the beginning of that day. Without an offset it is
 * that of the release's zone, else of the newsroom's, else of Greenwich; never that of the machine.
 */
export function timesOf({ release: { data }, revision }: PublicEntry, config: Config): Times {
  const zone = data.timezone ?? config.timezone;
  const published = (data.embargo && momentOf(data.embargo, embargoOtherwise, zone)) ??
    momentOf(data.date, dateOtherwise, zone) ?? { instant: 0, offset: 0 };
  const modified = revision.modified && momentOf(revision.modified, dateOtherwise, zone);
  return { published, updated: modified && modified.instant > published.instant ? modified : published };
}

function momentOf(date: DateValue, otherwise: number, zone: string | undefined): Moment | undefined {
  const instant = instantOf(date, { otherwise, ...(zone !== undefined && { zone }) });
  if (instant === undefined) return undefined;
  const known = date.time?.zone ?? zone;
  return {
    instant,
    offset: date.time?.offset ?? (known === undefined ? otherwise : offsetAt(instant, known)),
  };
}
