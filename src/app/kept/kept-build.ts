import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PressdeskError } from '../../model/error.ts';
import type { Io } from '../../model/io.ts';
import { sha256 } from '../../publish/hash.ts';
import { isWithin } from '../../publish/paths.ts';
import { hasLeftovers } from '../../publish/write-leftovers.ts';
import type { Built } from '../build.ts';
import type { BuildOutcome } from '../build-outcome.ts';
import type { BuildRequest } from '../build-request.ts';
import { clearCache, readCache, writeCache } from '../node-cache.ts';
import { markAt } from '../node-marks.ts';
import { readInstant } from '../now.ts';
import { checkPublicFolder } from '../public-folder.ts';
import { type Evidence, foldersAround, standingOf } from './evidence.ts';
import { changedAt, inMilliseconds, isSame, wouldTell } from './marks.ts';
import { programOf } from './program.ts';
import type { Asked } from './watched-io.ts';

/**
 * What is kept of a build. As long as everything it depended on and everything it left stands as it did, and the time has not
 * come at which something changes by itself, another one would do nothing and say the same.
 */
interface KeptBuild {
  readonly program: string;
  /** From when until when it holds, in milliseconds since 1970; `null` for ever. */
  readonly since: number;
  readonly until: number | null;
  readonly timezone: string | null;
  /** The output folder, with every link resolved. */
  readonly root: string;
  readonly evidence: Evidence;
  readonly standing: string;
}

/** The file that a build is kept in; `undefined` where none of its kind is: of some releases, or a preview. */
export function fileOf(
  { cwd, cacheFolder }: Io,
  { paths, out, only, preview }: BuildRequest,
): string | undefined {
  if (cacheFolder === undefined || paths.length > 0 || preview !== undefined) return undefined;
  const asked = JSON.stringify([cwd, out ?? null, only ?? null]);
  return path.join(cacheFolder, `${sha256(Buffer.from(asked)).slice(0, 32)}.build`);
}

/**
 * What the build would say that is kept in a file; `undefined` where anything has changed since, or may have.
 * @param wished the instant to take for now, as written.
 * @throws PressdeskError where that is none.
 */
export function recalled(io: Io, file: string, wished: string | undefined): BuildOutcome | undefined {
  try {
    const [head = '', outcome = ''] = readCache(file) ?? [];
    const { program, since, until, timezone, root, evidence, standing }: KeptBuild = JSON.parse(head);
    const now = wished === undefined ? io.now() : readInstant(wished, timezone ?? undefined);
    const isThen = now.getTime() >= since && now.getTime() < (until ?? Infinity);
    if (!isThen || program !== programOf(io) || hasLeftovers(root)) return undefined;
    if (standingOf(io, evidence) !== standing) return undefined;
    return { ...(JSON.parse(outcome) as BuildOutcome), now, isSpared: true };
  } catch (error) {
    if (error instanceof PressdeskError) throw error;
    // Nothing that was kept, or not what this version keeps.
    return undefined;
  }
}

/** Keeps what a build came to, where it is sure that the next one would come to the same. */
export async function keep(
  io: Io,
  file: string,
  { outcome, newsroom, out, files, seenAt, isSettled, until }: Built,
  asked: Asked,
): Promise<void> {
  const root = io.realPath(out);
  const program = programOf(io);
  if (!isSettled || root === undefined || program === undefined || until <= outcome.now.getTime()) return;
  const isOutput = (one: string) => isWithin(out, one) || isWithin(root, one);
  // What is read in the output tells of more than a list of what was written; and what is kept must never be published.
  if ([newsroom.folder, ...asked.files.keys()].some(isOutput)) return;
  if ([out, root, newsroom.folder].some((folder) => isWithin(folder, file))) return;
  const isAsItWas = ([one, mark]: readonly [string, Parameters<typeof isSame>[0]]) =>
    isOutput(one) || (!asked.unclear.has(one) && isSame(mark, markAt(one, 'followed')));
  if (![...asked.files, ...asked.folders].every(isAsItWas)) return;
  const answers = [
    ...Array.from(asked.kinds, ([one, kind]) => [one, kind, io.kindOf(one)] as const),
    ...Array.from(asked.real, ([one, real]) => [one, real, io.realPath(one)] as const),
  ];
  if (!answers.every(([one, then, now]) => isOutput(one) || (then === now && !asked.unclear.has(one))))
    return;

  const outputs = files.map((one) => path.join(root, one));
  const evidence: Evidence = {
    files: [...asked.files.keys()],
    folders: [...asked.folders.keys()],
    kinds: [...asked.kinds.keys()],
    real: [...asked.real.keys(), out],
    outputs,
    outputFolders: foldersAround(outputs, root),
  };
  await sleep(inMilliseconds);
  const isOurs = (one: string, index: number): boolean => {
    const mark = markAt(one, 'itself');
    const written = seenAt(files[index] ?? '') + oneMillisecond;
    return mark !== undefined && changedAt(mark) < written && wouldTell(mark, Date.now());
  };
  const standing = standingOf(io, evidence);
  if (standing === undefined || !outputs.every(isOurs) || !mayBePublic(io, out)) return;
  const kept: KeptBuild = {
    program,
    since: outcome.now.getTime(),
    until: Number.isFinite(until) ? until : null,
    timezone: outcome.timezone ?? null,
    root,
    evidence,
    standing,
  };
  writeCache(file, [JSON.stringify(kept), JSON.stringify(onceMore(outcome))]);
  clearCache(path.dirname(file));
}

// Disks tell parts of it, and the clock of the program does not.
const oneMillisecond = 1;

/** Whether no preview was put into the output while it was written. */
function mayBePublic(io: Io, out: string): boolean {
  try {
    checkPublicFolder(io, out, []);
    return true;
  } catch {
    return false;
  }
}

/** What the same build says when there is nothing left to do. Of texts with nothing wrong in them no line is shown. */
function onceMore({ now, ...outcome }: BuildOutcome): Omit<BuildOutcome, 'now'> {
  const { written, unchanged, report } = outcome;
  return {
    ...outcome,
    report: {
      ...report,
      files: report.files.map(({ text, ...file }) =>
        file.diagnostics.length > 0 && text !== undefined ? { ...file, text } : file,
      ),
    },
    written: [],
    unchanged: [...written, ...unchanged].sort(),
    removed: [],
    addressNews: [],
  };
}
