import type { Io } from '../model/io.ts';
import { dropCache } from '../publish/cache/cache-file.ts';
import type { BuildOutcome } from './build-outcome.ts';
import type { BuildRequest } from './build-request.ts';
import { keep, placeOf, recalled } from './kept-build.ts';
import { watchedIo } from './watched-io.ts';

/**
 * A build that is spared where nothing has changed since one like it.
 * @param cache whether anything is kept at all.
 * @throws PressdeskError as `build` does.
 */
export async function rebuild(io: Io, request: BuildRequest, cache: boolean): Promise<BuildOutcome> {
  const started = Date.now();
  const place = cache ? placeOf(io, request) : undefined;
  const known = place && recalled(io, place, request.now);
  if (known) return known;
  // Whatever happens from here on, what is kept no longer tells it.
  if (place) dropCache(place);
  const { build } = await import('./build.ts');
  if (!place) return (await build(io, request)).outcome;
  const watched = watchedIo(io);
  const built = await build(watched.io, request);
  keep(io, place, built, watched.asked(), started);
  return built.outcome;
}
