import path from 'node:path';
import type { Io } from '../../model/io.ts';
import { isWithin } from '../../publish/paths.ts';
import type { Built } from '../build.ts';
import { briefOf } from '../build-brief.ts';
import type { BuildOutcome } from '../build-outcome.ts';
import { clearCache, writeOwn } from '../node-cache.ts';
import { fileKind, kindIn, markAt } from '../node-marks.ts';
import { checkPublicFolder } from '../public-folder.ts';
import { foldersAround, type Look, written } from './evidence.ts';
import type { Shelf } from './kept-build.ts';
import { bytesOf, type KeptBuild, pieceOf } from './kept-file.ts';
import type { Ledger } from './ledger.ts';
import { isAsWritten, isFolder, isSame, untilTold } from './marks.ts';
import { programOf } from './program.ts';
import type { Asked } from './watched-io.ts';

/** Keeps what a build came to, where it is sure that the next one would come to the same. */
export async function keep(
  io: Io,
  { asked: request, file }: Shelf,
  wished: string | undefined,
  { outcome, newsroom, out, files, seenAt, isSettled, until, firstMail, archive, copied, parts }: Built,
  asked: Asked,
): Promise<void> {
  const root = io.realPath(out);
  const program = programOf(io);
  if (!isSettled || root === undefined || program === undefined || until <= outcome.now.getTime()) return;
  const isOutput = (one: string) => isWithin(out, one) || isWithin(root, one);
  // What is read in the output tells of more than a list of what was written; and what is kept must never be published.
  if ([newsroom.folder, ...asked.files.keys()].some(isOutput)) return;
  if ([out, root, newsroom.folder].some((folder) => isWithin(folder, file))) return;
  const isAsItWas = ([one, mark]: Look) =>
    isOutput(one) || (!asked.unclear.has(one) && isSame(mark, markAt(one, 'followed')));
  if (![...asked.files, ...asked.folders].every(isAsItWas)) return;
  const answers = [
    ...Array.from(asked.kinds, ([one, kind]) => [one, kind, io.kindOf(one)] as const),
    ...Array.from(asked.real, ([one, real]) => [one, real, io.realPath(one)] as const),
  ];
  if (!answers.every(([one, then, now]) => isOutput(one) || (then === now && !asked.unclear.has(one))))
    return;

  await untilTold();
  const outputs = files.map((one) => path.join(root, one));
  const lookAt = (one: string): Look => [one, markAt(one, 'itself')];
  const made = outputs.map(lookAt);
  const around = foldersAround(outputs, root).map(lookAt);
  const isOurs = ([, mark]: Look, index: number) => isAsWritten(mark, seenAt(files[index] ?? ''));
  if (!made.every(isOurs) || !around.every(([, mark]) => isFolder(mark)) || !mayBePublic(io, out)) return;
  const [plain, others] = apart(asked.files);
  // Of the output it counts how it stands now that it was written.
  const listed = Array.from(
    asked.folders,
    ([one, mark]): Look => [one, isOutput(one) ? markAt(one, 'followed') : mark],
  );
  const kinds = Array.from(
    asked.kinds,
    ([one, kind]) => [one, (isOutput(one) ? io.kindOf(one) : kind) ?? null] as const,
  );
  const real = Array.from(
    asked.real,
    ([one, place]) => [one, (isOutput(one) ? io.realPath(one) : place) ?? null] as const,
  );
  const followed = [...others, ...listed];
  const ofParts = allLooks(parts);
  const [looks, marks] = written(followed.filter(isThere), [...plain, ...made, ...around], ofParts ?? []);
  const said = onceMore(outcome);
  const build: KeptBuild = {
    asked: request,
    program,
    wished: wished ?? null,
    since: outcome.now.getTime(),
    until: Number.isFinite(until) ? until : null,
    root,
    listings: [...asked.listings].filter(([folder]) => !isOutput(folder)),
    firstMail: firstMail ?? null,
    archive,
    hasParts: ofParts !== undefined,
    copied: copiedAmong(asked, copied),
    absent: followed.filter((look) => !isThere(look)).map(([one]) => one),
    kinds,
    real: untold(io, new Map([...real, [out, root]]), new Set(plain.map(([one]) => one)), asked.folders),
    brief: briefOf(said),
  };
  writeOwn(file, bytesOf({ build, marks, looks: pieceOf(looks), outcome: pieceOf(said) }));
  clearCache(path.dirname(file));
}

/** Where all that is kept of parts lies; `undefined` where not all of it is as this build has left it. */
function allLooks(parts: readonly Ledger[]): readonly Look[] | undefined {
  const looks: Look[] = [];
  for (const ledger of parts) {
    const own = ledger.looks();
    if (!own) return undefined;
    for (const look of own) if (isThere(look)) looks.push(look);
  }
  return looks;
}

/** Files that were read as text and are copied as well, by whatever name. */
function copiedAmong({ files, real }: Asked, copied: readonly string[]): readonly string[] {
  const all = new Set(copied);
  return [...files.keys()].filter(
    (file) => file.endsWith('.md') && (all.has(file) || all.has(real.get(file) ?? '')),
  );
}

function isThere([, mark]: Look): boolean {
  return mark !== undefined;
}

/** Files that are no links, and the others. */
function apart(files: Asked['files']): [plain: Look[], others: Look[]] {
  const [plain, others]: [Look[], Look[]] = [[], []];
  for (const look of files) {
    const [file, mark] = look;
    const isPlain = mark !== undefined && isSame(mark, markAt(file, 'itself')) && kindIn(mark) === fileKind;
    (isPlain ? plain : others).push(look);
  }
  return [plain, others];
}

/**
 * Of where links lead, what must be asked again. Where what is no link lies in a folder that was listed, the place of the folder
 * tells: to ask for each of ten thousand takes longer than to look at them.
 */
function untold(
  io: Io,
  real: ReadonlyMap<string, string | null>,
  plain: ReadonlySet<string>,
  listed: Asked['folders'],
): KeptBuild['real'] {
  const places = new Map<string, string | null>();
  for (const [file, place] of real) {
    const folder = path.dirname(file);
    const around = places.get(folder) ?? real.get(folder) ?? io.realPath(folder) ?? null;
    const isTold =
      plain.has(file) &&
      listed.has(folder) &&
      around !== null &&
      place === path.join(around, path.basename(file));
    if (isTold) places.set(folder, around);
    else places.set(file, place);
  }
  return [...places];
}

/** Whether no preview was put into the output while it was written. */
export function mayBePublic(io: Io, out: string): boolean {
  try {
    checkPublicFolder(io, out, []);
    return true;
  } catch {
    return false;
  }
}

/** What the same build says when there is nothing left to do. Of texts with nothing wrong in them no line is shown. */
function onceMore(outcome: BuildOutcome): BuildOutcome {
  const { written, unchanged, report } = outcome;
  return {
    ...outcome,
    report: {
      ...report,
      files: report.files.map(({ text, ...file }) =>
        file.diagnostics.length > 0 && text !== undefined ? { ...file, text } : file,
      ),
    },
    written: [],
    unchanged: [...written, ...unchanged].sort(),
    removed: [],
    addressNews: [],
  };
}
