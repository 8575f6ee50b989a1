import path from 'node:path';
import type { Io } from '../../model/io.ts';
import { hasLeftovers } from '../../publish/write-temporary.ts';
import type { BuildBrief } from '../build-brief.ts';
import type { BuildOutcome } from '../build-outcome.ts';
import type { BuildRequest } from '../build-request.ts';
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
  const found = readKept(file, inFull);
  if (!found) return undefined;
  const { build: kept, looks, marks, outcome } = found;
  const { program, root, since, until } = kept;
  const now = await instantOf(io, kept, wished);
  const isThen = now.getTime() >= since && now.getTime() < (until ?? Infinity);
  if (!isThen || kept.asked !== asked || program !== programOf(io) || hasLeftovers(root)) return undefined;
  if (!kept.kinds.every(([one, kind]) => (io.kindOf(one) ?? null) === kind)) return undefined;
  if (!kept.real.every(([one, real]) => (io.realPath(one) ?? null) === real)) return undefined;
  if (!isStanding(looks, marks)) return undefined;
  return {
    brief: { ...kept.brief, isSpared: true },
    ...(outcome && { outcome: { ...outcome, now, isSpared: true } }),
  };
}

async function instantOf(io: Io, kept: KeptBuild, wished: string | undefined): Promise<Date> {
  if (wished === undefined) return io.now();
  if (wished === kept.wished) return new Date(kept.since);
  const { readInstant } = await import('../now.ts');
  return readInstant(wished, kept.brief.timezone);
}
