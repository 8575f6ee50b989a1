import type { Defaults } from '../model/front-matter.ts';
import type { FileRead, Io } from '../model/io.ts';
import { limits } from '../model/limits.ts';
import type { Release } from '../model/release.ts';
import { letGo } from '../parse/kept-tree.ts';
import { oversizeRelease, parseRelease, unreadRelease } from '../parse/release.ts';
import type { Ledger } from './kept/ledger.ts';
import { type Progress, unwatched } from './progress.ts';
import { shownPath } from './shown-path.ts';

/** A release and where it lies. */
export interface Loaded {
  /** Absolute path: its folder is where photos are looked for. */
  readonly file: string;
  readonly release: Release;
}

/** Characters of text of which the trees are kept from one stage to the next; those of what comes after are made anew. */
const keptInTrees = 16 * 1024 * 1024;

/**
 * Reads every file. What cannot be read becomes a release whose only fault says so, and never stops the others.
 * @param readings what is known of releases that were read before.
 */
export async function load(
  io: Io,
  files: readonly string[],
  defaults: Defaults,
  progress: Progress = unwatched,
  readings?: Ledger,
): Promise<readonly Loaded[]> {
  const loaded: Loaded[] = [];
  let read = 0;
  for (const file of files) {
    const pause = progress(loaded.length, files.length, 'reading');
    if (pause) await pause;
    const release = await releaseIn(io, file, defaults, readings);
    read += release.source.text.length;
    if (read > keptInTrees) letGo(release);
    loaded.push({ file, release });
  }
  return loaded;
}

async function releaseIn(io: Io, file: string, defaults: Defaults, readings?: Ledger): Promise<Release> {
  const path = shownPath(io, file);
  const read = io.readFile(file, limits.bytes);
  if (!read.ok) return unread(path, read);
  if (!readings) return parseRelease(read.bytes, path, defaults);
  const { readWith } = await import('./kept/kept-readings.ts');
  return readWith(readings, read.bytes, path, defaults);
}

function unread(path: string, { cause, size = 0 }: Extract<FileRead, { ok: false }>): Release {
  if (cause === 'missing') return unreadRelease(path, 'vanished');
  return cause === 'too-large' ? oversizeRelease(path, size) : unreadRelease(path, cause);
}

/** Whether nothing could be done with a file, so that the run is not what was asked for. */
export function isUnreadable(release: Release): boolean {
  return release.faults.some((fault) => fault.kind === 'unreadable');
}
