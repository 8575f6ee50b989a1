import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Io } from '../../model/io.ts';
import { manifestName } from '../../publish/manifest.ts';
import { foldersAround, withMarks } from '../kept/evidence.ts';
import { isAsWritten, isFolder, mayBePublic } from '../kept/keep-build.ts';
import type { Recollection, Shelf } from '../kept/kept-build.ts';
import { bytesOf, type KeptPieces } from '../kept/kept-file.ts';
import { inMilliseconds, isSame } from '../kept/marks.ts';
import { writeOwn } from '../node-cache.ts';
import { type Mark, markAt } from '../node-marks.ts';
import type { TouchedOutcome, TouchedWork } from './touched-outcome.ts';

/** What is kept after a build of touched releases in place of what was kept before. */
export interface Renewal extends TouchedWork {
  readonly outcome: TouchedOutcome;
  /** The instant that was to be taken for now, as written. */
  readonly wished: string | undefined;
  /** When each file was written, in milliseconds since 1970. */
  readonly times: ReadonlyMap<string, number>;
  /** Files, absolute, that hold what is kept of its parts. */
  readonly parts: readonly string[];
}

/** Keeps a build of touched releases, where it is sure that the next one would come to the same. */
export async function keepTouched(
  io: Io,
  shelf: Shelf,
  { kept: { build, looks, marks }, now }: Recollection,
  pieces: KeptPieces,
  { touched, rewritten, outcome, wished, times, parts }: Renewal,
): Promise<void> {
  await sleep(inMilliseconds);
  const { root } = build;
  const renewed = new Map<string, Mark>();
  for (const { file, mark } of touched) {
    if (!isSame(mark, markAt(file, 'itself'))) return;
    renewed.set(file, mark);
  }
  const written = times.size === 0 ? [] : [manifestName, ...rewritten.map(({ file }) => file.path)];
  const outputs = written.map((name) => path.join(root, name));
  for (const [index, file] of outputs.entries()) {
    const mark = markAt(file, 'itself');
    if (!isAsWritten(mark, times.get(written[index] ?? '') ?? 0)) return;
    renewed.set(file, mark);
  }
  for (const folder of foldersAround(outputs, root)) {
    const mark = markAt(folder, 'itself');
    if (!isFolder(mark)) return;
    renewed.set(folder, mark);
  }
  for (const file of parts) {
    const mark = markAt(file, 'itself');
    if (mark) renewed.set(file, mark);
  }
  if (!mayBePublic(io, root)) return;
  const { brief } = outcome;
  writeOwn(
    shelf.file,
    bytesOf({
      build: { ...build, wished: wished ?? null, since: now.getTime(), brief },
      marks: withMarks(looks, marks, renewed),
      looks: pieces.looks,
      outcome: outcome.outcome,
    }),
  );
}
