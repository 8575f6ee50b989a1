import path from 'node:path';
import { PressdeskError } from '../../model/error.ts';
import type { Io } from '../../model/io.ts';
import { limits } from '../../model/limits.ts';
import type { Aside } from '../bystanders.ts';
import { collect } from '../collect.ts';
import { configName } from '../find-newsroom.ts';
import { type Batch, byNewsroom, type Newsroom } from '../newsroom.ts';
import { readBlobs } from './blobs.ts';
import { blobsBefore, type ChangedReleases, changedReleases, isRelease } from './changed-releases.ts';
import { type Changes, changesSince, stagedChanges } from './changes.ts';
import type { IndexEntries } from './index-entries.ts';
import { indexIo } from './index-io.ts';
import { openRepository, type Repository } from './repository.ts';

/** Releases of one newsroom that are read because of a change, and what it does besides. */
export interface ChangedBatch extends Batch {
  readonly aside: Aside;
}

/** Releases chosen with Git's help, and the world to read them in. */
export interface Scope {
  readonly io: Io;
  readonly repository: Repository;
  readonly batches: readonly ChangedBatch[];
}

/**
 * The releases that the next commit changes, as they will stand in it; with paths, the releases meant by them, changed
 * or not, as they will stand in it.
 * @throws PressdeskError where there is no repository, a path is not staged, or a newsroom's settings have faults.
 */
export async function stagedScope(base: Io, paths: readonly string[]): Promise<Scope> {
  const repository = openRepository(base);
  const { io, entries, blobs } = indexIo(base, repository);
  const changes = stagedChanges(repository);
  const releases = changes.written.filter(isRelease);
  blobs.fetch(
    [...releases, ...releases.flatMap((name) => settingsAbove(name, entries))],
    blobsBefore(changes),
  );
  const changed = await changedReleases(io, repository, changes, (ids) => blobs.all(ids));
  if (paths.length === 0) return { io, repository, batches: merged(changed.map(whole)) };
  for (const given of paths) refuseUnstaged(base, io, given);
  const written = filesOf(repository, changes);
  const named = await byNewsroom(io, await collect(io, paths));
  const asked = named.map(({ newsroom, files }) => ({
    newsroom,
    files,
    aside: { ...nothingAside, written: new Set(files.filter((file) => written.has(realPath(io, file)))) },
  }));
  // Hook managers name the releases that were written. What the commit takes away they cannot know.
  const besides = changed.map(({ newsroom, aside }) => ({
    newsroom,
    files: [],
    aside: { ...nothingAside, ...aside },
  }));
  return { io, repository, batches: merged([...asked, ...besides]) };
}

/** The settings of the newsroom that a release is in, where they are staged. */
function settingsAbove(name: string, entries: IndexEntries): readonly string[] {
  for (let folder = path.posix.dirname(name); ; folder = path.posix.dirname(folder)) {
    const settings = path.posix.join(folder, configName);
    if (entries.has(settings)) return [settings];
    if (folder === '.') return [];
  }
}

function refuseUnstaged(base: Io, io: Io, given: string): void {
  const file = path.resolve(base.cwd, given);
  if (io.kindOf(file) !== undefined || base.kindOf(file) === undefined) return;
  throw new PressdeskError(`${given} is not staged.`, { hint: `Stage it with: git add ${asWord(given)}` });
}

/** A name as one word of a command, whatever blanks and signs are in it. */
function asWord(name: string): string {
  if (/^[\w./][\w./-]*$/.test(name)) return name;
  return `-- '${name.replaceAll("'", "'\\''")}'`;
}

/**
 * The releases that have changed since a revision, or since the last commit; of those meant by paths, where there are
 * any.
 * @throws PressdeskError where there is no repository or revision, or a newsroom's settings have faults.
 */
export async function changedScope(
  io: Io,
  paths: readonly string[],
  since: string | undefined,
): Promise<Scope> {
  const repository = openRepository(io);
  const changed = await changedReleases(io, repository, changesSince(repository, since), (ids) =>
    readBlobs(repository, ids, limits.bytes),
  );
  if (paths.length === 0) return { io, repository, batches: merged(changed.map(whole)) };
  const meant = new Set((await collect(io, paths)).map((file) => realPath(io, file)));
  const isMeant = (file: string): boolean => meant.has(realPath(io, file));
  const wanted = changed.map(({ newsroom, written, aside: { bereft, former, lost } }) => ({
    newsroom,
    written: written.filter(isMeant),
    aside: {
      bereft: bereft.filter(isMeant),
      former: former.filter(({ file }) => isMeant(file)),
      lost,
    },
  }));
  return { io, repository, batches: merged(wanted.map(whole)) };
}

const nothingAside: Aside = { written: new Set(), former: [], bereft: [], lost: [] };

function whole({ newsroom, written, aside }: ChangedReleases): ChangedBatch {
  return { newsroom, files: written, aside: { ...aside, written: new Set(written) } };
}

/** Each newsroom once, with its releases in order; none of which nothing has to be read. */
function merged(batches: readonly ChangedBatch[]): readonly ChangedBatch[] {
  const all = new Map<string, { newsroom: Newsroom; files: Set<string>; asides: Aside[] }>();
  for (const { newsroom, files, aside } of batches) {
    const batch = all.get(newsroom.folder) ?? { newsroom, files: new Set(), asides: [] };
    for (const file of files) batch.files.add(file);
    batch.asides.push(aside);
    all.set(newsroom.folder, batch);
  }
  return [...all.values()].flatMap(({ newsroom, files, asides }) => {
    const aside = {
      written: new Set(asides.flatMap(({ written }) => [...written])),
      former: asides.flatMap(({ former }) => former),
      bereft: asides.flatMap(({ bereft }) => bereft),
      lost: asides.flatMap(({ lost }) => lost),
    };
    const isNothing = files.size + aside.former.length + aside.bereft.length === 0;
    return isNothing ? [] : [{ newsroom, files: [...files].sort(), aside }];
  });
}

function filesOf({ top }: Repository, { written }: Changes): ReadonlySet<string> {
  return new Set(written.map((name) => path.join(top, name)));
}

function realPath(io: Io, file: string): string {
  return io.realPath(file) ?? file;
}
