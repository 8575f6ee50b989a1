import { realpathSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { several } from '../language/several.ts';
import { PressdeskError } from '../model/error.ts';
import type { Manifest } from '../model/manifest.ts';
import type { Plan } from './plan.ts';
import { carryOut, removeIfEmpty } from './write-all.ts';
import { type Changes, changesOf } from './write-changes.ts';
import { writingFailed } from './write-errors.ts';
import { clearLeftovers } from './write-leftovers.ts';
import type { WriteOptions } from './write-options.ts';
import { retracted } from './write-retraction.ts';
import { survey } from './write-survey.ts';
import { makeOutput, Turn } from './write-turn.ts';

/** What becomes of the output folder. Paths from its root, in order. */
export interface Foreseen {
  readonly written: readonly string[];
  /** Those whose bytes were there already. */
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  /** As it stands now. */
  readonly manifest: Manifest;
  readonly notes: readonly string[];
}

export interface Outcome extends Foreseen {
  /** When a file was last known to have the bytes that it should, in milliseconds since 1970. */
  readonly seenAt: (file: string) => number;
}

/**
 * Makes the output folder what the plan says, and touches nothing else in it.
 *
 * Each file is written beside its place and renamed into it; one whose bytes are there already is left alone; the
 * manifest comes last. Where the run cannot go on (disk full, interrupted) files that were not there before are taken
 * away again and every old one is whole. What must no longer be public goes first, and stays gone.
 *
 * A file that is there with other bytes and that no build is known to have written is somebody's own, and the run is
 * refused before anything but what must not be public is changed. One exception lets a damaged manifest heal: where there is one, what stands in a
 * release's own folder (`2024/09/05/<slug>/`) counts as written by pressdesk, since nobody keeps their own work there,
 * while a page in the root, as with `out: .`, still counts as theirs. Without any manifest nothing tells that a build
 * was ever here.
 *
 * @throws PressdeskError where the folder cannot be written, naming it and what to do, or another build writes there.
 */
export async function writePlan(plan: Plan, outDir: string, options: WriteOptions): Promise<Outcome> {
  const shown = options.shown ?? outDir;
  const root = rootOf(outDir, shown);
  const started = Date.now();
  let times: ReadonlyMap<string, number> = new Map();
  const changes = await changesOrRetraction(plan, root, shown, options);
  try {
    const leftovers = root === undefined ? [] : clearLeftovers(root);
    if (changes.write.length > 0 || changes.remove.length > 0 || changes.manifestBytes) {
      if (root === undefined) makeOutput(outDir, shown);
      const folder = root ?? realpathSync.native(outDir);
      times = await carryOut(plan, changes, folder, new Turn(folder, shown), options);
    }
    for (const journal of leftovers) rmSync(journal, { force: true });
  } catch (error) {
    if (root === undefined) removeIfEmpty(outDir);
    throw writingFailed(error, shown);
  }
  const still = changes.outOfReach.filter((file) => plan.secret.has(file));
  if (still.length > 0) throw stillPublic(still, shown);
  return { ...outcomeOf(plan, changes), seenAt: (file) => times.get(file) ?? started };
}

function stillPublic(files: readonly string[], shown: string): PressdeskError {
  const [first, ...others] = files;
  const more = others.length > 0 ? ` and ${several(others.length, 'other file')}` : '';
  return new PressdeskError(
    `${first}${more} must not be public, but cannot be taken away: a link in ${shown} leads out of there. All else was done.`,
    { hint: 'Remove that link, or what it leads to, and build again.' },
  );
}

/**
 * What is to be changed. Where something is in the way nothing is, but what must not be public goes all the same: it
 * must not stay because of a file that has nothing to do with it.
 */
async function changesOrRetraction(
  plan: Plan,
  root: string | undefined,
  shown: string,
  options: WriteOptions,
): Promise<Changes> {
  const changesIn = (of: Plan) => changesOf(of, survey(root, shown, of.retract), shown, options.io);
  try {
    return changesIn(plan);
  } catch (error) {
    if (!(error instanceof PressdeskError)) throw error;
    const done = root === undefined ? undefined : await retracted(plan, changesIn, root, shown, options);
    throw new PressdeskError(`${error.message} ${done ?? 'Nothing was changed.'}`, {
      ...(error.hint !== undefined && { hint: error.hint }),
      cause: error,
    });
  }
}

/**
 * Does of a plan only what cannot wait: what must not be public is taken away or written over.
 * @returns what was done, in a sentence; `undefined` where there is nothing of that kind.
 * @throws PressdeskError like `writePlan`.
 */
export async function writeRetraction(
  plan: Plan,
  outDir: string,
  options: WriteOptions,
): Promise<string | undefined> {
  const shown = options.shown ?? outDir;
  const root = rootOf(outDir, shown);
  if (root === undefined) return undefined;
  const changesIn = (of: Plan) => changesOf(of, survey(root, shown, of.retract), shown, options.io);
  return retracted(plan, changesIn, root, shown, options);
}

/** What `writePlan` would do to the output folder as it is now. Writes nothing. @throws PressdeskError like `writePlan`. */
export function foresee(plan: Plan, outDir: string, { io, shown = outDir }: WriteOptions): Foreseen {
  const root = rootOf(outDir, shown);
  return outcomeOf(plan, changesOf(plan, survey(root, shown, plan.retract), shown, io));
}

function outcomeOf(plan: Plan, { write, remove, manifest, notes }: Changes): Foreseen {
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
