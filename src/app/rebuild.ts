import type { Io } from '../model/io.ts';
import { briefOf } from './build-brief.ts';
import type { BuildRequest } from './build-request.ts';
import { type Rebuilt, recalled, shelfOf } from './kept/kept-build.ts';

interface Ways {
  /** Whether anything is kept at all. */
  readonly cache: boolean;
  /** Whether it may be spared; not where that was tried a moment ago. */
  readonly mayBeSpared?: boolean;
  /** Whether all that is to be said of it is asked for. */
  readonly inFull?: boolean;
  /** Is called where it is not spared. */
  readonly beforeBuild?: () => void;
}

/**
 * A build that is spared where nothing has changed since one like it.
 * @throws PressdeskError as `build` does.
 */
export async function rebuild(
  io: Io,
  request: BuildRequest,
  { cache, mayBeSpared = true, inFull = false, beforeBuild = () => {} }: Ways,
): Promise<Rebuilt> {
  const shelf = cache ? shelfOf(io, request) : undefined;
  const known = shelf && mayBeSpared && (await recalled(io, shelf, request.now, inFull));
  if (known) return known;
  const { buildAnew } = await import('./build-anew.ts');
  beforeBuild();
  const outcome = await buildAnew(io, request, shelf);
  return { brief: briefOf(outcome), outcome };
}
