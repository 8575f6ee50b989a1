import { mkdirSync, realpathSync, rmdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import type { Manifest } from '../model/manifest.ts';
import { bytesOf, type HashedArtifact, sha256 } from './hash.ts';
import { manifestName } from './manifest.ts';
import type { Plan } from './plan.ts';
import { type Changes, changesOf } from './write-changes.ts';
import { writingFailed } from './write-errors.ts';
import { place } from './write-file.ts';
import { clearLeftovers } from './write-leftovers.ts';
import { survey } from './write-survey.ts';
import { makeOutput, Turn } from './write-turn.ts';

export interface WriteOptions {
  /** Reads the files that are copied. */
  readonly io: Pick<Io, 'readFile'>;
  /** The output folder as people are told of it; its path where absent. */
  readonly shown?: string;
  /** Ends the run: what was begun is undone, and the signal's reason thrown. */
  readonly signal?: AbortSignal;
  /** Called after each file. */
  readonly progress?: (done: number, total: number) => void;
}

/** What became of the output folder. Paths from its root, in order. */
export interface Outcome {
  readonly written: readonly string[];
  /** Those whose bytes were there already. */
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  /** As it stands now. */
  readonly manifest: Manifest;
  readonly notes: readonly string[];
}

/**
 * Makes the output folder what the plan says, and touches nothing else in it.
 *
 * Each file is written beside its place and renamed into it; one whose bytes are there already is left alone; the
 * manifest comes last. Where the run cannot go on (disk full, interrupted) files that were not there before are taken
 * away again and every old one is whole. What must no longer be public goes first, and stays gone.
 *
 * A file that is there with other bytes and that no build is known to have written is somebody's own, and the run is
 * refused before anything is changed. One exception lets a damaged manifest heal: where there is one, what stands in a
 * release's own folder (`2024/09/05/<slug>/`) counts as written by pressdesk, since nobody keeps their own work there,
 * while a page in the root, as with `out: .`, still counts as theirs. Without any manifest nothing tells that a build
 * was ever here.
 *
 * @throws PressdeskError where the folder cannot be written, naming it and what to do, or another build writes there.
 */
export async function writePlan(plan: Plan, outDir: string, options: WriteOptions): Promise<Outcome> {
  const shown = options.shown ?? outDir;
  const root = rootOf(outDir, shown);
  const changes = changesOf(plan, survey(root, shown, plan.retract), shown, options.io);
  try {
    const leftovers = root === undefined ? [] : clearLeftovers(root);
    if (changes.write.length > 0 || changes.remove.length > 0 || changes.manifestBytes) {
      if (root === undefined) makeOutput(outDir, shown);
      const folder = root ?? realpathSync.native(outDir);
      await carryOut(plan, changes, folder, new Turn(folder, shown), options);
    }
    for (const journal of leftovers) rmSync(journal, { force: true });
  } catch (error) {
    if (root === undefined) removeIfEmpty(outDir);
    throw writingFailed(error, shown);
  }
  return outcomeOf(plan, changes);
}

/** What `writePlan` would do to the output folder as it is now. Writes nothing. @throws PressdeskError like `writePlan`. */
export function foresee(plan: Plan, outDir: string, { io, shown = outDir }: WriteOptions): Outcome {
  const root = rootOf(outDir, shown);
  return outcomeOf(plan, changesOf(plan, survey(root, shown, plan.retract), shown, io));
}

function outcomeOf(plan: Plan, { write, remove, manifest, notes }: Changes): Outcome {
  const written = new Set(write.map((artifact) => artifact.path));
  const there = new Set(manifest.files.map((file) => file.path));
  return {
    written: [...written],
    unchanged: plan.write
      .map((artifact) => artifact.path)
      .filter((file) => !written.has(file) && there.has(file)),
    removed: remove,
    manifest,
    notes: [...plan.notes, ...notes],
  };
}

/** The output folder with every link resolved, or `undefined` where it may be made. */
function rootOf(outDir: string, shown: string): string | undefined {
  try {
    const stat = statSync(outDir, { throwIfNoEntry: false });
    if (stat?.isDirectory()) return realpathSync.native(outDir);
    if (stat) {
      throw new PressdeskError(`Cannot write to ${shown}: it is a file, not a folder.`, {
        hint: 'Name another output folder, or move that file away.',
      });
    }
    const parent = path.dirname(outDir);
    if (statSync(parent, { throwIfNoEntry: false })?.isDirectory()) return undefined;
    throw new PressdeskError(`Cannot write to ${shown}: there is no folder ${parent} to make it in.`, {
      hint: 'Make that folder first, or name another output folder.',
    });
  } catch (error) {
    throw writingFailed(error, shown);
  }
}

async function carryOut(
  plan: Plan,
  changes: Changes,
  root: string,
  turn: Turn,
  { io, signal, progress }: WriteOptions,
): Promise<void> {
  const total = changes.write.length + changes.remove.length;
  let done = 0;
  const remove = (file: string): void => {
    removeFile(root, file);
    progress?.(++done, total);
  };
  turn.check(plan);
  // Before anything that a full disk may refuse.
  for (const file of changes.remove) if (changes.retract.has(file)) remove(file);

  const begun: string[] = [];
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
      progress?.(++done, total);
    }
    for (const file of changes.remove) if (!changes.retract.has(file)) remove(file);
    // A build that was killed may have left the folders of what it removed.
    for (const file of changes.gone) removeEmptyFolders(root, file);
    if (changes.manifestBytes) place(path.join(root, manifestName), changes.manifestBytes);
  } catch (error) {
    for (const file of begun.reverse()) removeFile(root, file);
    throw error;
  } finally {
    turn.end();
  }
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

function isCopy(artifact: HashedArtifact): artifact is HashedArtifact & { content: { file: string } } {
  return typeof artifact.content !== 'string' && !(artifact.content instanceof Uint8Array);
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

function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
