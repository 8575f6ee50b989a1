import path from 'node:path';
import { PressdeskError } from '../../model/error.ts';
import type { Io } from '../../model/io.ts';
import { isWithin } from '../../publish/paths.ts';
import { type Newsroom, releasesFolder } from '../newsroom.ts';
import { resolved } from '../preview-folder.ts';
import { shownPath } from '../shown-path.ts';

/**
 * The folder that an issue is written to, absolute: what was asked for, else one that is named after the day.
 * @throws PressdeskError where releases lie there, which would be read as such, or what a build publishes.
 */
export function issueFolder(io: Io, newsroom: Newsroom, day: string, out: string | undefined): string {
  const { folder, config } = newsroom;
  const wanted = out === undefined ? path.join(folder, 'newsletters', day) : path.resolve(io.cwd, out);
  const taken = [
    [releasesFolder(newsroom), 'among the releases'],
    [path.resolve(folder, config.out), 'in what a build publishes, which takes away what is not its own'],
  ] as const;
  for (const [other, where] of taken) {
    if (!isWithin(resolved(io, other), resolved(io, wanted))) continue;
    throw new PressdeskError(`${shownPath(io, wanted)} cannot hold an issue: it lies ${where}.`, {
      hint: 'Name another folder with --out; without it, the issue goes into newsletters/ and the day.',
    });
  }
  return wanted;
}
