import path from 'node:path';
import type { Io } from '../../model/io.ts';
import { limits } from '../../model/limits.ts';
import { collect } from '../collect.ts';
import { configName } from '../find-newsroom.ts';
import { allReleases, type Batch, byNewsroom, openNewsroom, releasesFolder } from '../newsroom.ts';
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
  if (paths.length > 0) {
    return { io, repository, batches: await byNewsroom(io, await collect(io, paths)) };
  }
  const changes = stagedChanges(repository);
  fetch(changes.written.filter((name) => name.endsWith('.md') || path.posix.basename(name) === configName));
  return { io, repository, batches: await releasesAmong(io, repository, changes) };
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
  const batches = await releasesAmong(io, repository, changesSince(repository, since));
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

/** The releases that were written, and those that name a file which is gone. */
async function releasesAmong(
  io: Io,
  { top }: Repository,
  { written, gone }: Changes,
): Promise<readonly Batch[]> {
  const whole = (names: readonly string[]) => names.map((name) => path.join(top, name));
  // Settings nobody has read are not to be committed with a fault either.
  for (const file of whole(written)) {
    if (path.basename(file) === configName) await openNewsroom(io, path.dirname(file));
  }
  const candidates = whole(written).filter((file) => file.endsWith('.md') && io.kindOf(file) !== 'directory');
  const batches: Batch[] = [];
  for (const { newsroom, files } of await byNewsroom(io, candidates)) {
    const releases = files.filter((file) => isAmong(file, releasesFolder(newsroom)));
    if (releases.length > 0) batches.push({ newsroom, files: releases });
  }
  const lost = whole(gone).filter((file) => !file.endsWith('.md'));
  return lost.length === 0 ? batches : withBereft(io, batches, await byNewsroom(io, lost));
}

/** Whether a file is one of the releases in a folder, as a walk through it finds them. */
function isAmong(file: string, folder: string): boolean {
  const parts = path.relative(folder, file).split(path.sep);
  const folders = parts.slice(0, -1);
  return (
    !path.isAbsolute(parts[0] ?? '') &&
    folders.every((part) => !part.startsWith('.') && part !== 'node_modules')
  );
}

/** With the releases that a photo or attachment was taken from, though nobody touched them. */
function withBereft(io: Io, batches: readonly Batch[], losses: readonly Batch[]): readonly Batch[] {
  const all = new Map(batches.map((batch) => [batch.newsroom.folder, batch]));
  for (const { newsroom, files: lost } of losses) {
    const folder = releasesFolder(newsroom);
    const names = lost.filter((file) => isAmong(file, folder)).map((file) => path.basename(file));
    if (names.length === 0 || io.kindOf(folder) !== 'directory') continue;
    const known = all.get(newsroom.folder)?.files ?? [];
    const bereft = allReleases(io, newsroom).filter(
      (file) => !known.includes(file) && speaksOf(io, file, names),
    );
    if (bereft.length > 0) all.set(newsroom.folder, { newsroom, files: [...known, ...bereft].sort() });
  }
  return [...all.values()];
}

function speaksOf(io: Io, file: string, names: readonly string[]): boolean {
  const read = io.readFile(file, limits.bytes);
  if (!read.ok) return false;
  const text = Buffer.from(read.bytes).toString();
  return names.some((name) => text.includes(name) || text.includes(encodeURI(name)));
}
