import path from 'node:path';
import { PressdeskError } from '../model/error.ts';
import type { DirectoryItem, Io } from '../model/io.ts';
import { limits } from '../model/limits.ts';
import type { Manifest } from '../model/manifest.ts';
import { type AddressStanding, addressesIn } from '../publish/addresses.ts';
import { sha256 } from '../publish/hash.ts';
import { type ManifestReading, manifestName, readManifest } from '../publish/manifest.ts';
import { foldersOf, type Sighting, type Verdict, verdictOn } from '../publish/verify.ts';
import { isTemporary } from '../publish/write-temporary.ts';
import { openNewsroom } from './newsroom.ts';
import { type Progress, unwatched } from './progress.ts';
import { shownPath } from './shown-path.ts';

export interface VerifyOutcome extends Verdict {
  /** The output folder as people are told of it. */
  readonly folder: string;
  /** How the manifest itself was found. */
  readonly manifest: Exclude<ManifestReading['found'], 'none'>;
  /** Version of the pressdesk that wrote it; empty where it does not say. */
  readonly pressdesk: string;
  readonly addresses: readonly AddressStanding[];
}

// A line for each file: this is some four million of them.
const largestManifest = 1024 * 1024 * 1024;

/**
 * Compares an output folder with its manifest. Writes nothing, and follows no link.
 * @param given the folder; the newsroom's own where absent.
 * @throws PressdeskError where there is no such folder, or no manifest in it.
 */
export async function verify(
  io: Io,
  given: string | undefined,
  progress: Progress = unwatched,
): Promise<VerifyOutcome> {
  const folder = given === undefined ? await outputOf(io) : path.resolve(io.cwd, given);
  const shown = shownPath(io, folder);
  const { manifest, found } = readManifest(manifestIn(io, folder, shown));
  if (found === 'none') {
    throw new PressdeskError(`There is no ${manifestName} in ${shown}, so nothing can be compared.`, {
      hint: 'Name the folder that a build wrote. A build writes the manifest anew.',
    });
  }
  const sightings = await lookAround(io, folder, manifest, progress);
  return {
    ...verdictOn(manifest, sightings, (file) => isTemporary(path.posix.basename(file))),
    folder: shown,
    manifest: found,
    pressdesk: manifest.pressdesk,
    addresses: addressesIn(manifest),
  };
}

async function outputOf(io: Io): Promise<string> {
  const { folder, config } = await openNewsroom(io, io.cwd);
  return path.resolve(folder, config.out);
}

function manifestIn(io: Io, folder: string, shown: string): Uint8Array | undefined {
  if (io.kindOf(folder) !== 'directory') {
    throw new PressdeskError(`There is no folder ${shown}.`, { hint: 'Name the folder that a build wrote.' });
  }
  const read = io.readFile(path.join(folder, manifestName), largestManifest);
  if (read.ok) return read.bytes;
  if (read.cause === 'missing') return undefined;
  throw new PressdeskError(`The ${manifestName} in ${shown} cannot be read.`, {
    hint: 'Check that it is a file and that you may read it.',
  });
}

async function lookAround(
  io: Io,
  root: string,
  manifest: Manifest,
  progress: Progress,
): Promise<ReadonlyMap<string, Sighting>> {
  const listed = new Set(manifest.files.map((file) => file.path));
  const folders = foldersOf(manifest);
  const found = new Map<string, Sighting>();
  const waiting = [''];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const item of io.list(path.join(root, folder))) {
      const pause = progress(Math.min(found.size, listed.size), listed.size, 'comparing');
      if (pause) await pause;
      const place = folder + item.name;
      const isFolder = item.kind === 'directory' && !item.linked;
      if (isFolder && folders.has(place)) waiting.push(`${place}/`);
      else if (isFolder) found.set(`${place}/`, 'not-a-file');
      else found.set(place, listed.has(place) ? sighting(io, path.join(root, place), item) : 'not-a-file');
    }
  }
  return found;
}

function sighting(io: Io, file: string, { kind, linked }: DirectoryItem): Sighting {
  // Builds write files, so a link was put there by somebody else, wherever it leads.
  if (kind !== 'file' || linked) return 'not-a-file';
  const read = io.readFile(file, limits.assetBytes);
  if (read.ok) return sha256(read.bytes);
  // Nothing so large is ever written.
  return read.cause === 'too-large' ? 'not-a-file' : 'unreadable';
}
