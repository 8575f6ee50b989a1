import path from 'node:path';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import { parseRelease } from '../parse/release.ts';
import type { Loaded } from './load.ts';
import type { Newsroom } from './newsroom.ts';
import { shownPath, stdinPath } from './shown-path.ts';

/**
 * The release on standard input, under the name it will have; its photos are looked for beside that.
 * @throws PressdeskError where somebody would have to type it.
 */
export async function loadStdin(io: Io, { config }: Newsroom, name: string | undefined): Promise<Loaded> {
  if (io.isInteractive()) {
    throw new PressdeskError('"-" reads the release from standard input, and nothing was piped into it.', {
      hint: 'Name a file, or write: pressdesk check - < release.md',
    });
  }
  const file = path.resolve(io.cwd, name ?? stdinPath);
  const shown = name === undefined ? stdinPath : shownPath(io, file);
  return { file, release: await parseRelease(await io.readStdin(), shown, config) };
}
