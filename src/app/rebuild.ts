import type { Io } from '../model/io.ts';
import { briefOf } from './build-brief.ts';
import type { BuildRequest } from './build-request.ts';
import { type Rebuilt, recalled, shelfOf } from './kept/kept-build.ts';

/**
 * A build that is spared where nothing has changed since one like it.
 * @param cache whether anything is kept at all.
 * @param beforeBuild is called where it is not spared.
 * @throws PressdeskError as `build` does.
 */
export async function rebuild(
  io: Io,
  request: BuildRequest,
  cache: boolean,
  beforeBuild = () => {},
): Promise<Rebuilt> {
  const shelf = cache ? shelfOf(io, request) : undefined;
  const known = shelf && (await recalled(io, shelf, request.now));
  if (known) return known;
  const { buildAnew } = await import('./build-anew.ts');
  beforeBuild();
  const outcome = await buildAnew(io, request, shelf);
  return { brief: briefOf(outcome), whole: () => outcome };
}
