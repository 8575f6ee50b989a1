import path from 'node:path';
import type { Io } from '../../model/io.ts';
import { limits } from '../../model/limits.ts';
import { isWithin } from '../../publish/paths.ts';
import type { Aside, Former } from '../bystanders.ts';
import { configName } from '../find-newsroom.ts';
import { allReleases, byNewsroom, type Newsroom, openNewsroom, releasesFolder } from '../newsroom.ts';
import type { Changes } from './changes.ts';
import type { Repository } from './repository.ts';

/** What a change means for the releases of one newsroom. */
export interface ChangedReleases {
  readonly newsroom: Newsroom;
  readonly written: readonly string[];
  readonly aside: Omit<Aside, 'written'>;
}

/**
 * What changes mean for releases. A release counts by the file it leads to: links to it, or to its folder, may stand in
 * its place.
 * @param blobs the bytes of blobs by id, but for those that are missing or larger than a release may be.
 * @throws PressdeskError where settings that are part of the change have faults.
 */
export async function changedReleases(
  io: Io,
  { top }: Repository,
  changes: Changes,
  blobs: (ids: readonly string[]) => ReadonlyMap<string, Buffer>,
): Promise<readonly ChangedReleases[]> {
  const whole = (names: readonly string[]) => names.map((name) => path.join(top, name));
  // Settings nobody has read are not to be committed with a fault either.
  for (const file of whole(changes.written)) {
    if (path.basename(file) === configName) await openNewsroom(io, path.dirname(file));
  }
  const touched = new Set(whole(changes.written).filter(isRelease));
  const gone = new Set(whole(changes.gone).filter((file) => !isRelease(file)));
  const before = blobs(blobsBefore(changes));
  const former = formerReleases(io, top, changes, before);
  const concerned = new Set([...touched, ...gone, ...former.map(({ file }) => file)]);
  const changed: ChangedReleases[] = [];
  for (const { newsroom, files } of await byNewsroom(io, [...concerned])) {
    const folder = releasesFolder(newsroom);
    if (io.kindOf(folder) !== 'directory') continue;
    const real = io.realPath(folder) ?? folder;
    const lost = files.filter((file) => gone.has(file) && isWithin(real, file));
    const here = new Set(files);
    const all = allReleases(io, newsroom);
    const isTouched = (file: string) => touched.has(file) || touched.has(io.realPath(file) ?? file);
    changed.push({
      newsroom,
      written: all.filter(isTouched),
      aside: {
        former: former.filter(({ file }) => here.has(file)),
        bereft: lost.length > 0 ? all.filter((file) => !isTouched(file) && names(io, file, lost)) : [],
        lost,
      },
    });
  }
  return changed;
}

/** The ids of the releases as they were before the change. */
export function blobsBefore({ before }: Changes): string[] {
  return [...before].flatMap(([name, id]) => (isRelease(name) ? [id] : []));
}

/** The releases as they were before the change, of those whose line with the key is not there any more. */
function formerReleases(
  io: Io,
  top: string,
  { written, gone, before }: Changes,
  blobs: ReadonlyMap<string, Buffer>,
): Former[] {
  return [...written, ...gone].filter(isRelease).flatMap((name) => {
    const file = path.join(top, name);
    const bytes = blobs.get(before.get(name) ?? '');
    const line = bytes && keyLine(bytes);
    if (!bytes || line === undefined) return [];
    const now = io.readFile(file, limits.bytes);
    return now.ok && keyLine(now.bytes) === line ? [] : [{ file, bytes }];
  });
}

/** The line of the field `key`, as it is written: a cheap look at what is read in earnest only where it has changed. */
function keyLine(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return /^["']?key["']?[ \t]*:.*$/m.exec(text)?.[0].trim();
}

/** Whether the name of one of these files stands in a release, as it is or as addresses have it. */
function names(io: Io, file: string, lost: readonly string[]): boolean {
  const read = io.readFile(file, limits.bytes);
  if (!read.ok) return false;
  const text = Buffer.from(read.bytes).toString();
  return lost
    .map((one) => path.basename(one))
    .some((name) => text.includes(name) || text.includes(encodeURI(name)));
}

/** Whether a file, by its name, is a release. */
export function isRelease(file: string): boolean {
  return file.endsWith('.md');
}
