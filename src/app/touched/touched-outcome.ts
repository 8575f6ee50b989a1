import { type BuildBrief, briefOf } from '../build-brief.ts';
import type { BuildOutcome } from '../build-outcome.ts';
import { reportOf } from '../check.ts';
import type { Rebuilt, Recollection } from '../kept/kept-build.ts';
import { type KeptPieces, type Piece, pieceOf, readPiece } from '../kept/kept-file.ts';
import type { Rechecked } from './check-again.ts';
import { Doubt } from './doubt.ts';
import type { Rewritten } from './print-again.ts';
import type { Touched } from './touched-releases.ts';

/** What a build of touched releases has come to. */
export interface TouchedWork {
  readonly touched: readonly Touched[];
  readonly rechecked: readonly Rechecked[];
  readonly rewritten: readonly Rewritten[];
}

export interface TouchedOutcome {
  /** What is told of this build. */
  readonly told: Rebuilt;
  /** What the same build says when there is nothing left to do. */
  readonly brief: BuildBrief;
  /** The same in full, as it is kept. */
  readonly outcome: Piece;
}

/**
 * What is told of a build of touched releases: what was told of the one before, with what was found and written since.
 * @param inFull whether all of it is asked for.
 * @throws Doubt where something was found in a release that was not told of.
 */
export function touchedOutcome(
  { kept, now }: Recollection,
  pieces: KeptPieces,
  work: TouchedWork,
  inFull: boolean,
): TouchedOutcome {
  const retold = retoldIn(work);
  if (retold.length === 0 && kept.build.brief.isFaultless && !inFull)
    return {
      told: { brief: withWritten(kept.build.brief, work) },
      brief: kept.build.brief,
      outcome: pieces.outcome,
    };
  const before = kept.outcome ?? said(pieces.outcome);
  const outcome = retold.length === 0 ? before : withReports(before, retold);
  const brief = retold.length === 0 ? kept.build.brief : briefOf(outcome);
  const written = work.rewritten.map(({ file }) => file.path).sort();
  const isWritten = new Set(written);
  const unchanged = outcome.unchanged.filter((path) => !isWritten.has(path));
  return {
    told: { brief: withWritten(brief, work), outcome: { ...outcome, now, written, unchanged } },
    brief,
    outcome: retold.length === 0 ? pieces.outcome : pieceOf(outcome),
  };
}

/** What was said in full. @throws Doubt where it was damaged: nobody has read it yet. */
function said(piece: Piece): BuildOutcome {
  try {
    return readPiece(piece);
  } catch {
    throw new Doubt('what was said is damaged');
  }
}

/** Releases of which something else is to be told; where something was found in one, the line it stands in is shown with it. */
function retoldIn({ touched, rechecked }: TouchedWork): readonly Rechecked[] {
  const ours = new Set(touched.map(({ file }) => file));
  return rechecked.filter(
    ({ file, diagnostics, isAsBefore }) => !isAsBefore || (ours.has(file) && diagnostics.length > 0),
  );
}

function withReports(outcome: BuildOutcome, retold: readonly Rechecked[]): BuildOutcome {
  const files = [...outcome.report.files];
  for (const { text, ...file } of reportOf(retold).files) {
    const at = files.findIndex(({ path }) => path === file.path);
    if (at < 0) throw new Doubt(`${file.path} is not told of`);
    files[at] = file.diagnostics.length > 0 && text !== undefined ? { ...file, text } : file;
  }
  return { ...outcome, report: { ...outcome.report, files } };
}

function withWritten(brief: BuildBrief, { rewritten }: TouchedWork): BuildBrief {
  return { ...brief, written: rewritten.length, unchanged: brief.unchanged - rewritten.length };
}
