import path from 'node:path';
import type { Artifact } from '../model/artifact.ts';
import type { Io } from '../model/io.ts';
import type { Entry } from '../model/publication.ts';
import { publicationOf } from '../newsroom/publication.ts';
import { hashed } from '../publish/hash.ts';
import { plan } from '../publish/plan.ts';
import { writePlan } from '../publish/write.ts';
import { readPrevious } from '../publish/write-leftovers.ts';
import { artifactsOf } from './artifacts.ts';
import type { BuildOutcome, BuiltRelease, Fate } from './build-outcome.ts';
import { reportOf } from './check.ts';
import { type Inspected, inspect, isSound } from './inspect.ts';
import { isUnreadable, load } from './load.ts';
import type { Newsroom } from './newsroom.ts';
import { readInstant } from './now.ts';
import { oneBatch } from './one-batch.ts';
import { openPress } from './press.ts';
import { type Progress, stage, unwatched } from './progress.ts';
import { isHeldBack, isPublishable, lackOf } from './release-state.ts';
import { pathWithin, shownPath } from './shown-path.ts';

export interface BuildRequest {
  /** Files, folders and patterns as given; none means the whole newsroom. */
  readonly paths: readonly string[];
  /** Folder to write, from the working directory; else the newsroom's. */
  readonly out?: string;
  /** Ids of the formats to write; else the newsroom's. */
  readonly only?: readonly string[];
  /** The instant to take for now, as written. */
  readonly now?: string;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

/**
 * Checks releases, renders those that are sound and may be public, and makes the output folder say so.
 * @throws PressdeskError where a path does not exist, settings or a template are broken, or the output folder cannot
 * be written.
 */
export async function build(io: Io, request: BuildRequest): Promise<BuildOutcome> {
  const { progress = unwatched } = request;
  const { newsroom, files } = await oneBatch(io, request.paths);
  const { config } = newsroom;
  const now = request.now === undefined ? io.now() : await readInstant(request.now, config.timezone);
  const press = await openPress(io, newsroom, request.only ?? config.formats);

  const loaded = await load(io, files, config, stage(progress, 0, 3));
  const inspected = await inspect(io, newsroom, loaded, stage(progress, 1, 3));
  const byRelease = new Map(inspected.map((one) => [one.release, one]));
  const { entries } = await publicationOf([...byRelease.keys()], config, now);

  const artifacts: Artifact[] = [];
  const releases: BuiltRelease[] = [];
  const render = stage(progress, 2, 3);
  for (const entry of entries) {
    const pause = render(releases.length, entries.length);
    if (pause) await pause;
    const one = byRelease.get(entry.release);
    if (!one) continue;
    const fate = fateOf(entry, one);
    const made =
      fate.kind === 'public' && isPublishable(entry)
        ? await artifactsOf(io, newsroom, press, { entry, file: one.file })
        : [];
    for (const one of made) artifacts.push(one);
    releases.push(builtRelease(entry, fate, made));
  }

  const out = request.out ? path.resolve(io.cwd, request.out) : path.resolve(newsroom.folder, config.out);
  const shown = shownPath(io, out);
  const written = await writePlan(
    plan(hashed(artifacts, io), readPrevious(out, shown), {
      complete: request.paths.length === 0,
      ...sourcesByFate(newsroom, releases, inspected),
      formats: request.only ? new Set([...request.only, 'asset']) : 'all',
    }),
    out,
    { io, shown, ...(request.signal && { signal: request.signal }) },
  );
  return {
    now,
    ...(config.timezone !== undefined && { timezone: config.timezone }),
    out: shown,
    report: reportOf(inspected),
    releases,
    written: written.written,
    unchanged: written.unchanged,
    removed: written.removed,
    unreadable: loaded.filter(({ release }) => isUnreadable(release)).length,
    notes: [...newsroom.notes, ...written.notes],
  };
}

function fateOf(entry: Entry, one: Inspected): Fate {
  const { state } = entry;
  if (state.kind !== 'public' && state.kind !== 'unclear') return state;
  if (isSound(one) && isPublishable(entry)) return { kind: 'public' };
  const errors = one.diagnostics.filter(({ severity }) => severity === 'error').length;
  return { kind: 'refused', errors, lacks: lackOf(entry) };
}

function builtRelease(entry: Entry, fate: Fate, made: readonly Artifact[]): BuiltRelease {
  return {
    path: entry.release.source.path,
    ...(entry.address !== undefined && { address: entry.address }),
    fate,
    files: made.map((artifact) => artifact.path).sort(),
  };
}

function sourcesByFate(
  newsroom: Newsroom,
  releases: readonly BuiltRelease[],
  inspected: readonly Inspected[],
) {
  const files = new Map(inspected.map(({ file, release }) => [release.source.path, file]));
  const sources = (wanted: (fate: Fate) => boolean): ReadonlySet<string> =>
    new Set(
      releases
        .filter(({ fate }) => wanted(fate))
        .map((one) => pathWithin(newsroom.folder, files.get(one.path) ?? one.path)),
    );
  return {
    built: sources(({ kind }) => kind === 'public'),
    heldBack: sources((fate) => fate.kind !== 'refused' && isHeldBack(fate)),
    failed: sources(({ kind }) => kind === 'refused'),
  };
}
