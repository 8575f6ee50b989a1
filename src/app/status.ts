import { isoDate } from '../language/dates.ts';
import { dateAt } from '../language/zones.ts';
import type { Io } from '../model/io.ts';
import type { Entry, State } from '../model/publication.ts';
import { publicationOf } from '../newsroom/publication.ts';
import { Spool } from '../publish/write-spool.ts';
import { changesAhead } from './changes-ahead.ts';
import { inspect } from './inspect.ts';
import { load } from './load.ts';
import { type NextBuild, nextBuild, reasonOf } from './next-build.ts';
import { readInstant } from './now.ts';
import { oneBatch } from './one-batch.ts';
import { isUndone } from './own-mistakes.ts';
import { prepare } from './prepare.ts';
import type { Prepared } from './prepared.ts';
import { type Progress, unwatched } from './progress.ts';
import { isComplete } from './release-state.ts';

export interface StatusRequest {
  /** Files, folders and patterns as given; none means the whole newsroom. */
  readonly paths: readonly string[];
  /** The instant to take for now, as written. */
  readonly now?: string;
  /** Folder that the next build is to write, from the working directory; else the newsroom's. */
  readonly out?: string;
  readonly progress?: Progress;
}

/** How a release stands. What could not be read of it is absent. */
export interface ReleaseStatus {
  readonly path: string;
  /** `corrected` is public, and lists changes made since; `refused` would be public but for its errors. */
  readonly state: State['kind'] | 'corrected' | 'refused';
  /** Instant at which it may be public, ISO 8601 in UTC. */
  readonly until?: string;
  /** The same on the newsroom's clocks, with their offset. */
  readonly untilLocal?: string;
  /** Present where no embargo says so, but a date that has not come yet. */
  readonly byDate?: true;
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
  readonly nextBuild: NextBuild;
  readonly undone: number;
  /** What the person at the desk should know besides. */
  readonly notes: readonly string[];
}

function standing(entry: Entry, errors: number): ReleaseStatus['state'] {
  const { state, release } = entry;
  if (state.kind !== 'public') return state.kind;
  if (errors > 0 || !isComplete(entry)) return 'refused';
  return release.data.changes?.some(({ kind }) => kind === 'correction') ? 'corrected' : 'public';
}

/**
 * How every release of a newsroom stands at an instant, and what the next build would change. Writes nothing.
 * @throws PressdeskError where a path or setting is wrong.
 */
export async function status(io: Io, request: StatusRequest): Promise<StatusOutcome> {
  const { now, newsroom, inspected, entries, next } = await foreseen(io, request);
  const { config } = newsroom;
  const errors = new Map(
    inspected.map(({ release, diagnostics }) => [
      release,
      diagnostics.filter(({ severity }) => severity === 'error').length,
    ]),
  );
  const releases = entries.map((entry): ReleaseStatus => {
    const { release, state, address } = entry;
    const { date, title, lang } = release.data;
    const wrong = errors.get(release) ?? 0;
    return {
      path: release.source.path,
      state: standing(entry, wrong),
      ...(state.kind === 'embargoed' && {
        until: state.until,
        untilLocal: isoDate(dateAt(Date.parse(state.until), config.timezone)),
        ...(state.byDate && { byDate: true }),
      }),
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
    nextBuild: next,
    undone: inspected.filter(isUndone).length,
    notes: [...newsroom.notes, ...changesAhead(entries, config, now)],
  };
}

interface Foreseen extends Pick<Prepared, 'now' | 'newsroom' | 'inspected' | 'entries'> {
  readonly next: NextBuild;
}

/** A build that cannot be, because of a template for instance, keeps nobody from seeing how the releases stand. */
async function foreseen(io: Io, request: StatusRequest): Promise<Foreseen> {
  const spool = new Spool();
  try {
    const prepared = await prepare(io, request, spool);
    return { ...prepared, next: nextBuild(io, prepared) };
  } catch (error) {
    return { ...(await looked(io, request)), next: { known: false, reason: reasonOf(error) } };
  } finally {
    spool.close();
  }
}

async function looked(io: Io, { paths, now: wanted, progress = unwatched }: StatusRequest) {
  const { newsroom, files } = await oneBatch(io, paths);
  const { config } = newsroom;
  const now = wanted === undefined ? io.now() : readInstant(wanted, config.timezone);
  const loaded = await load(io, files, config, progress);
  const inspected = await inspect(io, newsroom, loaded, progress);
  const releases = loaded.map(({ release }) => release);
  return { now, newsroom, inspected, entries: publicationOf(releases, config, now).entries };
}

function latestFirst(a: ReleaseStatus, b: ReleaseStatus): number {
  const [left, right] = [a.date ?? '', b.date ?? ''];
  if (left !== right) return left > right ? -1 : 1;
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
