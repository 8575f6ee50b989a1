import { mkdirSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import { bytesOf, type HashedArtifact, isCopy, sha256 } from './hash.ts';
import { manifestName } from './manifest.ts';
import type { Changes } from './write-changes.ts';
import { place } from './write-file.ts';
import type { WriteOptions } from './write-options.ts';
import type { Planned, Turn } from './write-turn.ts';

/**
 * Changes an output folder as was decided; undoes what was begun where it cannot be finished.
 * @returns when each file was written, in milliseconds since 1970.
 */
export async function carryOut(
  plan: Planned,
  changes: Pick<Changes, 'write' | 'fresh' | 'remove' | 'retract' | 'gone' | 'manifestBytes'>,
  root: string,
  turn: Turn,
  { io, signal, progress }: WriteOptions,
): Promise<ReadonlyMap<string, number>> {
  const [first, others] = parted(changes);
  const total = changes.write.length + changes.remove.length;
  let done = first.length;
  // What was written meanwhile is looked for once more with the turn; to read the manifest of a large output takes a while.
  if (first.length > 0) turn.check(plan);
  else turn.checkAlone();
  // Before anything that a full disk may refuse, and without a pause in which somebody may end it.
  for (const file of first) removeFile(root, file);

  const begun: string[] = [];
  const times = new Map<string, number>();
  try {
    turn.take(plan, changes.write);
    let lastTurn = performance.now();
    for (const artifact of changes.write) {
      // Files are written without waiting for anybody, so an interruption is heard only in a pause.
      if (performance.now() - lastTurn > 10) {
        await nextTurn();
        lastTurn = performance.now();
      }
      signal?.throwIfAborted();
      if (changes.fresh.has(artifact.path)) begun.push(artifact.path);
      writeArtifact(root, artifact, io);
      times.set(artifact.path, Date.now());
      await progress?.(++done, total);
    }
    for (const file of others) {
      removeFile(root, file);
      await progress?.(++done, total);
    }
    // A build that was killed may have left the folders of what it removed.
    for (const file of changes.gone) removeEmptyFolders(root, file);
    if (changes.manifestBytes) place(path.join(root, manifestName), changes.manifestBytes);
    return times.set(manifestName, Date.now());
  } catch (error) {
    for (const file of begun.reverse()) removeFile(root, file);
    throw error;
  } finally {
    turn.end();
  }
}

/** What is to be removed: what cannot wait, and the rest. */
function parted({
  remove,
  retract,
}: Pick<Changes, 'remove' | 'retract'>): readonly [first: readonly string[], others: readonly string[]] {
  return [remove.filter((file) => retract.has(file)), remove.filter((file) => !retract.has(file))];
}

function writeArtifact(root: string, artifact: HashedArtifact, io: Pick<Io, 'readFile'>): void {
  const bytes = bytesOf(artifact, io);
  if (isCopy(artifact) && sha256(bytes) !== artifact.sha256) {
    throw new PressdeskError(`Cannot copy ${artifact.content.file}: it changed during the build.`, {
      hint: 'Build again.',
    });
  }
  const file = path.join(root, artifact.path);
  mkdirSync(path.dirname(file), { recursive: true });
  place(file, bytes);
}

/** Removes a file, and the folders that are empty then. */
function removeFile(root: string, file: string): void {
  rmSync(path.join(root, file), { force: true });
  removeEmptyFolders(root, file);
}

function removeEmptyFolders(root: string, file: string): void {
  for (let folder = path.dirname(file); folder !== '.'; folder = path.dirname(folder)) {
    if (!removeIfEmpty(path.join(root, folder))) return;
  }
}

/** Removes a folder with nothing in it, and says whether it did. */
export function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
