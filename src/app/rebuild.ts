import type { Io } from '../model/io.ts';
import { briefOf } from './build-brief.ts';
import type { BuildRequest } from './build-request.ts';
import { type Rebuilt, type Recollection, recollect, shelfOf, spared } from './kept/kept-build.ts';

interface Ways {
  /** Whether anything is kept at all. */
  readonly cache: boolean;
  /** What is kept of a build like it, where somebody has looked a moment ago; `null` where that is nothing. */
  readonly recollection?: Recollection | null | undefined;
  /** Whether all that is to be said of it is asked for. */
  readonly inFull?: boolean;
  /** Is called where it is not spared. */
  readonly beforeBuild?: () => void;
}

/**
 * A build: spared where nothing has changed since one like it, and of a few releases where nothing else can have.
 * @throws PressdeskError as `build` does.
 */
export async function rebuild(
  io: Io,
  request: BuildRequest,
  { cache, recollection, inFull = false, beforeBuild = () => {} }: Ways,
): Promise<Rebuilt> {
  const shelf = cache ? shelfOf(io, request) : undefined;
  const looked = recollection === undefined && shelf;
  const earlier = looked ? await recollect(io, looked, request.now, inFull) : recollection;
  const known = shelf && earlier && spared(earlier);
  if (known) return known;
  beforeBuild();
  if (shelf && earlier?.kept.build.asked === shelf.asked) {
    const { touchedBuild } = await import('./touched/touched-build.ts');
    const built = await touchedBuild({ io, request, shelf, earlier, inFull });
    if (built) return built;
  }
  const { buildAnew } = await import('./build-anew.ts');
  const outcome = await buildAnew(io, request, shelf);
  return { brief: briefOf(outcome), outcome };
}
