import type { Io } from '../model/io.ts';
import { build } from './build.ts';
import type { BuildOutcome } from './build-outcome.ts';
import type { BuildRequest } from './build-request.ts';
import { keep } from './kept/keep-build.ts';
import type { Shelf } from './kept/kept-build.ts';
import { partsIn } from './kept/kept-parts.ts';
import { watchedIo } from './kept/watched-io.ts';

/** A build, and what is kept of it where there is a place for that. @throws PressdeskError as `build` does. */
export async function buildAnew(
  io: Io,
  request: BuildRequest,
  shelf: Shelf | undefined,
): Promise<BuildOutcome> {
  if (!shelf) return (await build(io, request)).outcome;
  const watched = watchedIo(io);
  const built = await build(watched.io, request, partsIn(io, shelf.parts));
  await keep(io, shelf, request.now, built, watched.asked);
  return built.outcome;
}
