import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import { collect } from './collect.ts';
import { allReleases, type Batch, byNewsroom, openNewsroom } from './newsroom.ts';
import { shownPath } from './shown-path.ts';

/**
 * The releases meant by `paths`, all of one newsroom; without paths, all releases of the one around the working
 * directory.
 * @throws PressdeskError where they belong to several newsrooms, since those have an output folder each.
 */
export async function oneBatch(io: Io, paths: readonly string[]): Promise<Batch> {
  if (paths.length === 0) {
    const newsroom = await openNewsroom(io, io.cwd);
    return { newsroom, files: allReleases(io, newsroom) };
  }
  if (paths.includes('-')) {
    throw new PressdeskError(
      'A release on standard input has no name, so it has no place to be published at.',
      {
        hint: 'Save it as a file, or print one output of it with: pressdesk render -',
      },
    );
  }
  const [first, ...others] = await byNewsroom(io, await collect(io, paths));
  if (first && others.length === 0) return first;
  const folders = [first, ...others].flatMap((batch) =>
    batch ? [shownPath(io, batch.newsroom.folder)] : [],
  );
  throw new PressdeskError(`These releases belong to several newsrooms: ${folders.join(', ')}.`, {
    hint: 'Build one newsroom after the other.',
  });
}
