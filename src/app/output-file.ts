import path from 'node:path';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import { putFile } from '../publish/write-file.ts';
import type { Report } from '../report/report.ts';

const hint = 'Name another file after --output.';

/**
 * Keeps a report in a file.
 * @throws PressdeskError where it cannot be written, or a release stands there that the report speaks of.
 */
export function writeReport(io: Io, given: string, text: string, { files }: Report): void {
  const file = path.resolve(io.cwd, given);
  const real = io.realPath(file) ?? file;
  const release = files.find((one) => io.realPath(path.resolve(io.cwd, one.path)) === real);
  if (release)
    throw new PressdeskError(`${given} is a release, and is not overwritten by its report.`, { hint });
  try {
    putFile(file, Buffer.from(text), given);
  } catch (error) {
    if (!(error instanceof PressdeskError)) throw error;
    throw new PressdeskError(error.message, { hint, cause: error });
  }
}
