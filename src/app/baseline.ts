import path from 'node:path';
import { parseBaseline } from '../config/baseline.ts';
import type { Baseline } from '../model/baseline.ts';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import { shownPath } from './shown-path.ts';

export const baselineName = 'pressdesk-baseline.json';

const limit = 64 * 1024 * 1024;

/**
 * The findings a newsroom knows of; none where it keeps no baseline.
 * @throws PressdeskError where the file is there and is none: guessing would hide mistakes, or bring thousands back.
 */
export function readBaseline(io: Io, folder: string): Baseline {
  const file = path.join(folder, baselineName);
  const read = io.readFile(file, limit);
  if (!read.ok && read.cause === 'missing') return {};
  const known = read.ok ? parseBaseline(Buffer.from(read.bytes).toString('utf8')) : undefined;
  if (known) return known;
  throw new PressdeskError(`${shownPath(io, file)} cannot be read as a baseline.`, {
    hint: 'Take it back from your backup, or delete it and run: pressdesk check --update-baseline',
  });
}
