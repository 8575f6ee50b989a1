import path from 'node:path';
import type { Baseline } from '../model/baseline.ts';
import type { Config } from '../model/config.ts';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import { readBaseline } from './baseline.ts';
import { loadConfig } from './config-file.ts';
import { findNewsroom, type Site } from './find-newsroom.ts';
import { shownPath } from './shown-path.ts';
import { onceEach, releasesIn } from './walk.ts';

/** A newsroom that may be worked in. */
export interface Newsroom extends Site {
  readonly config: Config;
  /** Findings it knows of, which are not told again. */
  readonly baseline: Baseline;
}

/**
 * The newsroom around `start`, an absolute path of a folder.
 * @throws PressdeskError where its settings have faults, or its baseline cannot be read.
 */
export async function openNewsroom(io: Io, start: string): Promise<Newsroom> {
  const site = findNewsroom(io, start);
  const config = await loadConfig(io, site.configFile);
  return { ...site, config, baseline: site.configFile ? readBaseline(io, site.folder) : {} };
}

/** Files of one newsroom. */
export interface Batch {
  readonly newsroom: Newsroom;
  readonly files: readonly string[];
}

/** Sorts files by the newsroom each lies in. */
export async function byNewsroom(io: Io, files: readonly string[]): Promise<readonly Batch[]> {
  const batches = new Map<string, { newsroom: Newsroom; files: string[] }>();
  const folders = new Map<string, string>();
  for (const file of files) {
    const around = path.dirname(file);
    const known = folders.get(around) ?? findNewsroom(io, around).folder;
    folders.set(around, known);
    const batch = batches.get(known);
    if (batch) batch.files.push(file);
    else batches.set(known, { newsroom: await openNewsroom(io, around), files: [file] });
  }
  return [...batches.values()];
}

/** The folder of a newsroom's releases, absolute. */
export function releasesFolder({ folder, config }: Newsroom): string {
  return path.resolve(folder, config.releases);
}

/**
 * Every release of a newsroom; none where its folder is empty.
 * @throws PressdeskError where it has no such folder: an empty newsroom and a misspelt one are not the same.
 */
export function allReleases(io: Io, newsroom: Newsroom): readonly string[] {
  const folder = releasesFolder(newsroom);
  if (io.kindOf(folder) === 'directory') return onceEach(io, releasesIn(io, folder));
  throw new PressdeskError(`There is no folder ${shownPath(io, folder)} with releases.`, {
    hint: newsroom.configFile
      ? `Make it, or correct "releases" in ${shownPath(io, newsroom.configFile)}.`
      : 'Name the releases, or start a newsroom with: pressdesk init',
  });
}
