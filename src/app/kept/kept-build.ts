import path from 'node:path';
import { PressdeskError } from '../../model/error.ts';
import type { Io } from '../../model/io.ts';
import { hasLeftovers } from '../../publish/write-temporary.ts';
import type { BuildBrief } from '../build-brief.ts';
import type { BuildOutcome } from '../build-outcome.ts';
import type { BuildRequest } from '../build-request.ts';
import { markAt } from '../node-marks.ts';
import { isStanding } from './evidence.ts';
import { type KeptBuild, readKept } from './kept-file.ts';
import { programOf } from './program.ts';
import { sumOf } from './sum.ts';

/** What a build came to. */
export interface Rebuilt {
  readonly brief: BuildBrief;
  /** In full; of a spared build only where somebody asked for it, or something was found. */
  readonly outcome?: BuildOutcome;
}

/** Where a build is kept. */
export interface Shelf {
  readonly asked: string;
  readonly file: string;
}

/** `undefined` where no build of its kind is kept: of some releases, or a preview. */
export function shelfOf(
  { cwd, cacheFolder }: Io,
  { paths, out, only, preview }: BuildRequest,
): Shelf | undefined {
  if (cacheFolder === undefined || paths.length > 0 || preview !== undefined) return undefined;
  const asked = JSON.stringify([cwd, out ?? null, only ?? null]);
  return { asked, file: path.join(cacheFolder, `${sumOf(Buffer.from(asked))}.build`) };
}

/**
 * What the build would say that is kept; `undefined` where anything has changed since, or may have.
 * @param wished the instant to take for now, as written.
 * @param inFull whether all of it is asked for.
 * @throws PressdeskError where that is none.
 */
export async function recalled(
  io: Io,
  { asked, file }: Shelf,
  wished: string | undefined,
  inFull: boolean,
): Promise<Rebuilt | undefined> {
  try {
    const kept = readKept(file, inFull);
    if (kept?.build.asked !== asked) return undefined;
    const { build, looks, marks, outcome } = kept;
    const now = await instantOf(io, build, wished);
    const isThen = now.getTime() >= build.since && now.getTime() < (build.until ?? Infinity);
    if (!isThen || build.program !== programOf(io) || hasLeftovers(build.root)) return undefined;
    if (build.absent.some((one) => markAt(one, 'followed') !== undefined)) return undefined;
    if (!build.kinds.every(([one, kind]) => (io.kindOf(one) ?? null) === kind)) return undefined;
    if (!build.real.every(([one, real]) => (io.realPath(one) ?? null) === real)) return undefined;
    if (!isStanding(looks, marks)) return undefined;
    return {
      brief: { ...build.brief, isSpared: true },
      ...(outcome && { outcome: { ...outcome, now, isSpared: true } }),
    };
  } catch (error) {
    if (error instanceof PressdeskError) throw error;
    // Not what this version keeps.
    return undefined;
  }
}

async function instantOf(io: Io, build: KeptBuild, wished: string | undefined): Promise<Date> {
  if (wished === undefined) return io.now();
  if (wished === build.wished) return new Date(build.since);
  const { readInstant } = await import('../now.ts');
  return readInstant(wished, build.brief.timezone);
}
