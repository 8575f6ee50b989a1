import path from 'node:path';
import { PressdeskError } from '../../model/error.ts';
import type { Io } from '../../model/io.ts';
import { limits } from '../../model/limits.ts';
import { collect } from '../collect.ts';
import { configName } from '../find-newsroom.ts';
import {
  allReleases,
  type Batch,
  byNewsroom,
  type Newsroom,
  openNewsroom,
  releasesFolder,
} from '../newsroom.ts';
import { type Changes, changesSince, stagedChanges } from './changes.ts';
import { indexIo } from './index-io.ts';
import { openRepository, type Repository } from './repository.ts';

/** Releases chosen with Git's help, and the world to read them in. */
export interface Scope {
  readonly io: Io;
  readonly repository: Repository;
  readonly batches: readonly Batch[];
}

/**
 * The releases that the next commit changes, as they will stand in it; with paths, the releases meant by them, changed
 * or not, as they will stand in it.
 * @throws PressdeskError where there is no repository, a path is not staged, or a newsroom's settings have faults.
 */
export async function stagedScope(base: Io, paths: readonly string[]): Promise<Scope> {
  const repository = openRepository(base);
  const { io, fetch } = indexIo(base, repository);
  const changes = stagedChanges(repository);
  fetch(changes.written.filter((name) => name.endsWith('.md') || path.posix.basename(name) === configName));
  const changed = await releasesAmong(io, repository, changes);
  if (paths.length === 0) return { io, repository, batches: merged(changed) };
  for (const given of paths) refuseUnstaged(base, io, given);
  const named = await byNewsroom(io, await collect(io, paths));
  // Hook managers name the releases that were written. What a release has lost they cannot know.
  const bereft = changed.map(({ newsroom, bereft }) => ({ newsroom, written: [], bereft }));
  return { io, repository, batches: merged([...named.map(asChanged), ...bereft]) };
}

function refuseUnstaged(base: Io, io: Io, given: string): void {
  const file = path.resolve(base.cwd, given);
  if (io.kindOf(file) !== undefined || base.kindOf(file) === undefined) return;
  throw new PressdeskError(`${given} is not staged.`, { hint: `Stage it with: git add ${given}` });
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
  const batches = merged(await releasesAmong(io, repository, changesSince(repository, since)));
  if (paths.length === 0) return { io, repository, batches };
  const meant = new Set(realPaths(io, await collect(io, paths)));
  const wanted = batches.map(({ newsroom, files }) => ({
    newsroom,
    files: files.filter((file) => meant.has(io.realPath(file) ?? file)),
  }));
  return { io, repository, batches: wanted.filter(({ files }) => files.length > 0) };
}

function realPaths(io: Io, files: readonly string[]): readonly string[] {
  return files.map((file) => io.realPath(file) ?? file);
}

/** Releases of one newsroom that were written, and others that name a file which is gone. */
interface ChangedReleases {
  readonly newsroom: Newsroom;
  readonly written: readonly string[];
  readonly bereft: readonly string[];
}

function asChanged({ newsroom, files }: Batch): ChangedReleases {
  return { newsroom, written: files, bereft: [] };
}

/** Each newsroom once, with its releases in order; none that has nothing to be read. */
function merged(changed: readonly ChangedReleases[]): readonly Batch[] {
  const all = new Map<string, { newsroom: Newsroom; files: Set<string> }>();
  for (const { newsroom, written, bereft } of changed) {
    const batch = all.get(newsroom.folder) ?? { newsroom, files: new Set() };
    for (const file of [...written, ...bereft]) batch.files.add(file);
    all.set(newsroom.folder, batch);
  }
  return [...all.values()]
    .filter(({ files }) => files.size > 0)
    .map(({ newsroom, files }) => ({ newsroom, files: [...files].sort() }));
}

/** A release counts by the file it leads to: links to it, or to its folder, may stand in its place. */
async function releasesAmong(
  io: Io,
  { top }: Repository,
  { written, gone }: Changes,
): Promise<readonly ChangedReleases[]> {
  const whole = (names: readonly string[]) => names.map((name) => path.join(top, name));
  // Settings nobody has read are not to be committed with a fault either.
  for (const file of whole(written)) {
    if (path.basename(file) === configName) await openNewsroom(io, path.dirname(file));
  }
  const touched = new Set(whole(written).filter((file) => file.endsWith('.md')));
  const lost = whole(gone).filter((file) => !file.endsWith('.md'));
  if (touched.size + lost.length === 0) return [];
  const changed: ChangedReleases[] = [];
  for (const { newsroom, files } of await byNewsroom(io, [...touched, ...lost])) {
    const folder = releasesFolder(newsroom);
    if (io.kindOf(folder) !== 'directory') continue;
    const real = io.realPath(folder) ?? folder;
    const names = files.filter((file) => !file.endsWith('.md') && isWithin(file, real));
    const all = allReleases(io, newsroom);
    const isTouched = (file: string) => touched.has(file) || touched.has(io.realPath(file) ?? file);
    changed.push({
      newsroom,
      written: all.filter(isTouched),
      bereft: all.filter(
        (file) =>
          !isTouched(file) &&
          speaksOf(
            io,
            file,
            names.map((one) => path.basename(one)),
          ),
      ),
    });
  }
  return changed;
}

function isWithin(file: string, folder: string): boolean {
  return file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

function speaksOf(io: Io, file: string, names: readonly string[]): boolean {
  if (names.length === 0) return false;
  const read = io.readFile(file, limits.bytes);
  if (!read.ok) return false;
  const text = Buffer.from(read.bytes).toString();
  return names.some((name) => text.includes(name) || text.includes(encodeURI(name)));
}
