import { isoDate } from '../language/dates.ts';
import type { Io } from '../model/io.ts';
import type { State } from '../model/publication.ts';
import { publicationOf } from '../newsroom/publication.ts';
import { inspect } from './inspect.ts';
import { isUnreadable, load } from './load.ts';
import { readInstant } from './now.ts';
import { oneBatch } from './one-batch.ts';
import { type Progress, stage, unwatched } from './progress.ts';

export interface StatusRequest {
  /** Files, folders and patterns as given; none means the whole newsroom. */
  readonly paths: readonly string[];
  /** The instant to take for now, as written. */
  readonly now?: string;
  readonly progress?: Progress;
}

/** How a release stands. What could not be read of it is absent. */
export interface ReleaseStatus {
  readonly path: string;
  /** `corrected` is public, and lists changes made since; `refused` would be public but for its errors. */
  readonly state: State['kind'] | 'corrected' | 'refused';
  /** Instant at which an embargo ends, ISO 8601 in UTC. */
  readonly until?: string;
  /** ISO 8601, as written. */
  readonly date?: string;
  readonly address?: string;
  readonly title?: string;
  readonly lang?: string;
  /** Errors that keep it from being built. */
  readonly errors: number;
}

export interface StatusOutcome {
  readonly now: Date;
  readonly timezone?: string;
  /** The latest first; those without a date last. */
  readonly releases: readonly ReleaseStatus[];
  readonly unreadable: number;
  /** What the person at the desk should know besides. */
  readonly notes: readonly string[];
}

function standing(kind: State['kind'], changes: number, errors: number): ReleaseStatus['state'] {
  if (kind !== 'public') return kind;
  if (errors > 0) return 'refused';
  return changes > 0 ? 'corrected' : 'public';
}

/** How every release of a newsroom stands at an instant. @throws PressdeskError where a path or setting is wrong. */
export async function status(io: Io, request: StatusRequest): Promise<StatusOutcome> {
  const { progress = unwatched } = request;
  const { newsroom, files } = await oneBatch(io, request.paths);
  const { config } = newsroom;
  const now = request.now === undefined ? io.now() : await readInstant(request.now, config.timezone);
  const loaded = await load(io, files, config, stage(progress, 0, 2));
  const inspected = await inspect(io, newsroom, loaded, stage(progress, 1, 2));
  const errors = new Map(
    inspected.map(({ release, diagnostics }) => [
      release,
      diagnostics.filter(({ severity }) => severity === 'error').length,
    ]),
  );
  const { entries } = await publicationOf([...errors.keys()], config, now);
  const releases = entries.map(({ release, state, address }): ReleaseStatus => {
    const { date, title, lang, changes = [] } = release.data;
    const wrong = errors.get(release) ?? 0;
    return {
      path: release.source.path,
      state: standing(state.kind, changes.length, wrong),
      ...(state.kind === 'embargoed' && { until: state.until }),
      ...(date && { date: isoDate(date) }),
      ...(address !== undefined && { address }),
      ...(title !== undefined && { title }),
      ...(lang !== undefined && { lang }),
      errors: wrong,
    };
  });
  return {
    now,
    ...(config.timezone !== undefined && { timezone: config.timezone }),
    releases: releases.sort(latestFirst),
    unreadable: loaded.filter(({ release }) => isUnreadable(release)).length,
    notes: newsroom.notes,
  };
}

function latestFirst(a: ReleaseStatus, b: ReleaseStatus): number {
  const [left, right] = [a.date ?? '', b.date ?? ''];
  if (left !== right) return left > right ? -1 : 1;
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
