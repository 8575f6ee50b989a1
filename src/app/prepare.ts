import path from 'node:path';
import type { Artifact } from '../model/artifact.ts';
import type { Io } from '../model/io.ts';
import type { Entry } from '../model/publication.ts';
import { publicationOf } from '../newsroom/publication.ts';
import { hashed } from '../publish/hash.ts';
import { type Plan, plan } from '../publish/plan.ts';
import { readPrevious } from '../publish/write-leftovers.ts';
import { artifactsOf } from './artifacts.ts';
import type { BuiltRelease, Fate } from './build-outcome.ts';
import { type Edition, fateOf, isLeftOut, isPrinted } from './edition.ts';
import { type Inspected, inspect } from './inspect.ts';
import { load } from './load.ts';
import type { Newsroom } from './newsroom.ts';
import { readInstant } from './now.ts';
import { oneBatch } from './one-batch.ts';
import { openPress } from './press.ts';
import { type Progress, stage, unwatched } from './progress.ts';
import { isComplete } from './release-state.ts';
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

/** A build up to the point where it would write. */
export interface Prepared {
  readonly now: Date;
  readonly newsroom: Newsroom;
  /** The output folder, absolute, and as people are told of it. */
  readonly out: string;
  readonly shown: string;
  readonly inspected: readonly Inspected[];
  readonly releases: readonly BuiltRelease[];
  readonly plan: Plan;
}

/**
 * Checks releases, renders those that are sound and belong to the edition, and plans what the output folder is to
 * hold. Writes nothing.
 * @throws PressdeskError where a path does not exist, settings or a template are broken.
 */
export async function prepare(io: Io, request: BuildRequest, edition: Edition = 'public'): Promise<Prepared> {
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
    const fate = fateOf(entry, one, edition);
    const made =
      isPrinted(fate) && isComplete(entry)
        ? await artifactsOf(io, newsroom, press, { entry, file: one.file })
        : [];
    for (const one of made) artifacts.push(one);
    releases.push(builtRelease(entry, fate, made));
  }

  const out = request.out ? path.resolve(io.cwd, request.out) : path.resolve(newsroom.folder, config.out);
  const shown = shownPath(io, out);
  return {
    now,
    newsroom,
    out,
    shown,
    inspected,
    releases,
    plan: plan(hashed(artifacts, io), readPrevious(out, shown), {
      complete: request.paths.length === 0,
      ...sourcesByFate(newsroom, releases, inspected),
      formats: request.only ? new Set([...request.only, 'asset']) : 'all',
    }),
  };
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
    built: sources(isPrinted),
    heldBack: sources(isLeftOut),
    failed: sources(({ kind }) => kind === 'refused'),
  };
}
