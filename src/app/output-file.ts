import path from 'node:path';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import { putFile } from '../publish/write-file.ts';
import type { Report } from '../report/report.ts';
import { baselineName } from './baseline.ts';
import { configName } from './find-newsroom.ts';

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
  if (io.kindOf(file) !== undefined && !isReport(file)) {
    throw new PressdeskError(`${given} is there already, and is no report.`, { hint });
  }
  try {
    putFile(file, Buffer.from(text), given);
  } catch (error) {
    if (!(error instanceof PressdeskError)) throw error;
    throw new PressdeskError(error.message, { hint, cause: error });
  }
}

/** Whether a file may be a report of an earlier run, by its name; of what else lies there nothing is overwritten. */
function isReport(file: string): boolean {
  const ours = [configName, baselineName];
  if (ours.includes(path.basename(file)) || file.split(path.sep).includes('.git')) return false;
  return ['', '.json', '.sarif', '.xml', '.txt', '.log', '.patch', '.diff'].includes(path.extname(file));
}
