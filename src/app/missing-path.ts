import path from 'node:path';
import { nearest } from '../language/nearest.ts';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import { shownPath } from './shown-path.ts';

/** Says that `given` does not exist, and what nearby has almost that name. */
export function missingPath(io: Io, given: string): PressdeskError {
  let missing = path.resolve(io.cwd, given);
  while (io.kindOf(path.dirname(missing)) === undefined) missing = path.dirname(missing);
  const folder = path.dirname(missing);
  const near = neighbour(io, folder, path.basename(missing));
  const hint = near ? `Did you mean ${shownPath(io, path.join(folder, near))}?` : undefined;
  return new PressdeskError(`There is no file or folder ${given}.`, hint ? { hint } : {});
}

function neighbour(io: Io, folder: string, name: string): string | undefined {
  try {
    return nearest(
      name,
      io.list(folder).map((item) => item.name),
    );
  } catch (error) {
    // A folder that may not be listed has no names to offer.
    if (error instanceof PressdeskError) return undefined;
    throw error;
  }
}
