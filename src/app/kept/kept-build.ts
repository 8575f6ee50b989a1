import path from 'node:path';
import { PressdeskError } from '../../model/error.ts';
import type { Io } from '../../model/io.ts';
import { hasLeftovers } from '../../publish/write-temporary.ts';
import type { BuildBrief } from '../build-brief.ts';
import type { BuildOutcome } from '../build-outcome.ts';
import type { BuildRequest } from '../build-request.ts';
import { markAt } from '../node-marks.ts';
import { type Changed, changesIn } from './evidence.ts';
import { type KeptBuild, type ReadKept, readKept } from './kept-file.ts';
import { listingOf } from './listing.ts';
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
  /** Folder for what is kept of its parts. */
  readonly parts: string;
}

/** `undefined` where no build of its kind is kept: of some releases, or a preview. */
export function shelfOf(
  { cwd, cacheFolder }: Io,
  { paths, out, only, preview }: BuildRequest,
): Shelf | undefined {
  if (cacheFolder === undefined || paths.length > 0 || preview !== undefined) return undefined;
  const asked = JSON.stringify([cwd, out ?? null, only ?? null]);
  const name = path.join(cacheFolder, sumOf(Buffer.from(asked)));
  return { asked, file: `${name}.build`, parts: `${name}.parts` };
}

/** A build that is kept, and what is not as it was then. */
export interface Recollection {
  readonly kept: ReadKept;
  readonly now: Date;
  /** What was read and has other marks by now, a few files at most. */
  readonly changes: readonly Changed[];
}

/** More than these are not looked for one by one. */
const mostChanges = 64;

/**
 * What is kept of a build like this one; `undefined` where the next one cannot begin from it.
 * @param wished the instant to take for now, as written.
 * @param inFull whether all that it said is asked for.
 * @throws PressdeskError where that is none.
 */
export async function recollect(
  io: Io,
  { asked, file }: Shelf,
  wished: string | undefined,
  inFull: boolean,
): Promise<Recollection | undefined> {
  try {
    const kept = readKept(file, inFull);
    if (kept?.build.asked !== asked) return undefined;
    const { build, looks, marks } = kept;
    const now = await instantOf(io, build, wished);
    const isThen = now.getTime() >= build.since && now.getTime() < (build.until ?? Infinity);
    if (!isThen || build.program !== programOf(io) || hasLeftovers(build.root)) return undefined;
    if (build.absent.some((one) => markAt(one, 'followed') !== undefined)) return undefined;
    if (!build.kinds.every(([one, kind]) => (io.kindOf(one) ?? null) === kind)) return undefined;
    if (!build.real.every(([one, real]) => (io.realPath(one) ?? null) === real)) return undefined;
    const listings = new Map(build.listings);
    const changes = changesIn(looks, marks, mostChanges)?.filter(
      (change) => !isListedAsThen(io, change, listings),
    );
    return changes && { kept, now, changes };
  } catch (error) {
    if (error instanceof PressdeskError) throw error;
    // Not what this version keeps.
    return undefined;
  }
}

/** Whether it is a folder in which nothing came, went or changed its kind: many an editor puts a file there and takes it away. */
function isListedAsThen(io: Io, { file, before }: Changed, listings: ReadonlyMap<string, string>): boolean {
  const listing = listings.get(file);
  const mark = markAt(file, 'followed');
  if (listing === undefined || !mark?.slice(0, 3).every((value, index) => value === before[index]))
    return false;
  try {
    return listingOf(io.list(file)) === listing;
  } catch {
    return false;
  }
}

/** What the build would say, where nothing has changed. */
export function spared({ kept, now, changes }: Recollection): Rebuilt | undefined {
  if (changes.length > 0) return undefined;
  const { build, outcome } = kept;
  return {
    brief: { ...build.brief, isSpared: true },
    ...(outcome && { outcome: { ...outcome, now, isSpared: true } }),
  };
}

async function instantOf(io: Io, build: KeptBuild, wished: string | undefined): Promise<Date> {
  if (wished === undefined) return io.now();
  if (wished === build.wished) return new Date(build.since);
  const { readInstant } = await import('../now.ts');
  return readInstant(wished, build.brief.timezone);
}
