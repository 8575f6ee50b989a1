import path from 'node:path';
import type { Io } from '../../model/io.ts';
import { manifestName } from '../../publish/manifest.ts';
import { arePartsStanding, foldersAround, withMarks } from '../kept/evidence.ts';
import { mayBePublic } from '../kept/keep-build.ts';
import type { Recollection, Shelf } from '../kept/kept-build.ts';
import { bytesOf, type KeptPieces } from '../kept/kept-file.ts';
import type { Ledger } from '../kept/ledger.ts';
import { isAsWritten, isFolder, isSame, untilTold } from '../kept/marks.ts';
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
  readonly ledgers: readonly Ledger[];
}

/** Keeps a build of touched releases, where it is sure that the next one would come to the same. */
export async function keepTouched(
  io: Io,
  shelf: Shelf,
  { kept: { build, looks, marks }, now }: Recollection,
  pieces: KeptPieces,
  renewal: Renewal,
): Promise<void> {
  await untilTold();
  const changed = changedMarks(build.root, renewal);
  if (!changed || !mayBePublic(io, build.root)) return;
  const renewed = withMarks(looks, marks, changed);
  // What another build has written there since is not what this one knows.
  if (!arePartsStanding(looks, renewed, shelf.parts)) return;
  const { outcome, wished } = renewal;
  writeOwn(
    shelf.file,
    bytesOf({
      build: { ...build, wished: wished ?? null, since: now.getTime(), brief: outcome.brief },
      marks: renewed,
      looks: pieces.looks,
      outcome: outcome.outcome,
    }),
  );
}

/** The marks of all that was read and written; `undefined` where somebody else has written there since. */
function changedMarks(
  root: string,
  { touched, rewritten, times, ledgers }: Renewal,
): ReadonlyMap<string, Mark> | undefined {
  const changed = new Map<string, Mark>();
  for (const { file, mark } of touched) {
    if (!isSame(mark, markAt(file, 'itself'))) return undefined;
    changed.set(file, mark);
  }
  const written = times.size === 0 ? [] : [manifestName, ...rewritten.map(({ file }) => file.path)];
  for (const name of written) {
    const file = path.join(root, name);
    const mark = markAt(file, 'itself');
    if (!isAsWritten(mark, times.get(name) ?? 0)) return undefined;
    changed.set(file, mark);
  }
  for (const folder of foldersAround([...changed.keys()].slice(touched.length), root)) {
    const mark = markAt(folder, 'itself');
    if (!isFolder(mark)) return undefined;
    changed.set(folder, mark);
  }
  for (const ledger of ledgers) {
    const own = ledger.looks();
    if (!own) return undefined;
    for (const [file, mark] of own) if (mark) changed.set(file, mark);
  }
  return changed;
}
