import type { Io } from '../model/io.ts';
import type { BuildOutcome } from './build-outcome.ts';
import type { BuildRequest } from './build-request.ts';
import { fileOf, keep, recalled } from './kept/kept-build.ts';
import { partsIn } from './kept/kept-parts.ts';
import { watchedIo } from './kept/watched-io.ts';

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
): Promise<BuildOutcome> {
  const file = cache ? fileOf(io, request) : undefined;
  const known = file && recalled(io, file, request.now);
  if (known) return known;
  const { build } = await import('./build.ts');
  beforeBuild();
  if (!file) return (await build(io, request)).outcome;
  const watched = watchedIo(io);
  const built = await build(watched.io, request, partsIn(io, file.replace(/build$/, 'parts')));
  await keep(io, file, built, watched.asked);
  return built.outcome;
}
