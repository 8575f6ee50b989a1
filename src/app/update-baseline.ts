import path from 'node:path';
import { baselineOf } from '../check/baseline.ts';
import { rules } from '../check/rules/index.ts';
import { safeJson } from '../language/safe-json.ts';
import type { Baseline } from '../model/baseline.ts';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import { createFile, replaceFile } from '../publish/write-file.ts';
import { baselineName, readBaseline } from './baseline.ts';
import type { Site } from './find-newsroom.ts';
import type { Inspected } from './inspect.ts';
import { pathWithin, shownPath } from './shown-path.ts';

/**
 * Writes every finding of `inspected` into the newsroom's baseline. What it knows of other files stays, unless `whole`:
 * then these are all the files there are. `path` is as people are told of it.
 * @throws PressdeskError where the folder is no newsroom, or the file cannot be written.
 */
export function updateBaseline(
  io: Io,
  { folder, configFile }: Site,
  inspected: readonly Inspected[],
  { whole }: { readonly whole: boolean },
): { readonly path: string; readonly baseline: Baseline } {
  if (!configFile) {
    throw new PressdeskError('A baseline stands beside pressdesk.yaml, and there is none here.', {
      hint: 'Start a newsroom with: pressdesk init',
    });
  }
  const found = new Map(inspected.map((one) => [pathWithin(folder, one.file), one.diagnostics]));
  const others = whole ? [] : Object.entries(readBaseline(io, folder)).filter(([name]) => !found.has(name));
  const entries = [...others, ...Object.entries(baselineOf(found, rules))];
  const known = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  const file = path.join(folder, baselineName);
  const bytes = Buffer.from(`${safeJson({ version: 1, known })}\n`);
  if (io.kindOf(file) === undefined) createFile(file, bytes);
  else replaceFile(file, bytes);
  return { path: shownPath(io, file), baseline: known };
}
