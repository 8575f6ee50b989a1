import path from 'node:path';
import type { Io } from '../../model/io.ts';
import { markOf } from '../../publish/hash.ts';
import { manifestName } from '../../publish/manifest.ts';
import { rewrite } from '../../publish/write-again.ts';
import { Spool } from '../../publish/write-spool.ts';
import type { BuildRequest } from '../build-request.ts';
import { arePartsStanding, markThen } from '../kept/evidence.ts';
import { FileHashes } from '../kept/file-hashes.ts';
import type { Rebuilt, Recollection, Shelf } from '../kept/kept-build.ts';
import { readPieces } from '../kept/kept-file.ts';
import { ledgersOf, partsIn } from '../kept/kept-parts.ts';
import { isSame } from '../kept/marks.ts';
import { openNewsroom } from '../newsroom.ts';
import { markAt } from '../node-marks.ts';
import { openPress } from '../press.ts';
import { unwatched } from '../progress.ts';
import { pathWithin, shownPath } from '../shown-path.ts';
import { checkAgain } from './check-again.ts';
import { Doubt } from './doubt.ts';
import { keepTouched } from './keep-touched.ts';
import { KnownReleases } from './known-releases.ts';
import { listAgain } from './list-again.ts';
import { soundMailsAgain } from './mail-again.ts';
import { printAgain, type Rewritten } from './print-again.ts';
import type { PrintRoom } from './standing-release.ts';
import { type TouchedWork, touchedOutcome } from './touched-outcome.ts';
import { touchedReleases } from './touched-releases.ts';

/** A build of touched releases, as it is asked for. */
interface Asked {
  readonly io: Io;
  readonly request: BuildRequest;
  readonly shelf: Shelf;
  /** The build before, and what is not as it was then. */
  readonly earlier: Recollection;
  /** Whether all that is to be said of it is asked for. */
  readonly inFull: boolean;
}

/**
 * A build after which nothing can be otherwise but what is made of the texts of a few releases. It looks at no others but
 * their language versions, and those that a feed holds with them.
 * @returns `undefined` where the whole newsroom has to be looked at; nothing was written then.
 * @throws PressdeskError where the output folder cannot be written.
 */
export async function touchedBuild(asked: Asked): Promise<Rebuilt | undefined> {
  const { build } = asked.earlier.kept;
  if (!build.hasParts || !arePartsKnown(asked)) return undefined;
  const spool = new Spool();
  try {
    return await built(asked, spool);
  } catch (error) {
    if (error instanceof Doubt) return undefined;
    throw error;
  } finally {
    spool.close();
  }
}

async function built(asked: Asked, spool: Spool): Promise<Rebuilt> {
  const { io, request, shelf, earlier, inFull } = asked;
  const { build, looks, marks, head } = earlier.kept;
  const { progress = unwatched, signal } = request;
  await progress(0, 1, 'reading');
  const newsroom = await openNewsroom(io, io.cwd);
  const { config, folder } = newsroom;
  const parts = partsIn(io, shelf.parts)([build.root, folder]);
  const pieces = readPieces(shelf.file, head);
  if (!parts || !pieces) throw new Doubt('nothing is kept any more');
  const touched = await touchedReleases(io, earlier, config, parts);
  const known = new KnownReleases(io, config, parts, touched);

  await progress(0, 1, 'checking');
  const rechecked = await checkAgain(newsroom, parts, known, touched);

  await progress(0, 1, 'printing');
  const press = await openPress(
    io,
    newsroom,
    request.only ?? config.formats,
    'public',
    new Set(build.archive),
  );
  const room: PrintRoom = {
    io,
    newsroom,
    parts,
    press,
    spool,
    progress,
    out: build.root,
    now: earlier.now,
    hashes: new FileHashes(io),
  };
  const ours = new Set(touched.map(({ file }) => file));
  const reprinted = await printAgain(
    room,
    rechecked.filter(({ file }) => ours.has(file)),
  );
  await soundMailsAgain(room, reprinted, build.firstMail);

  await progress(0, 1, 'listing');
  const lists = await listAgain(room, known, reprinted);

  await progress(0, 1, 'comparing');
  const rewritten = [...reprinted.flatMap(({ changed }) => changed), ...lists];
  const work: TouchedWork = { touched, rechecked, rewritten };
  const outcome = touchedOutcome(earlier, pieces, work, inFull);
  const texts = touched.map(
    ({ file, release }) => [pathWithin(folder, file), markOf(release.source.text)] as const,
  );
  if (!arePartsKnown(asked)) throw new Doubt('another build has written what is kept');
  const manifest = path.join(build.root, manifestName);
  const then = markThen(looks, marks, manifest);
  const times = await rewrite(
    {
      write: rewritten.map(({ file }) => file),
      edit: { files: rewritten.map(lineOf), marks: new Map(texts) },
      isAsKnown: () => then !== undefined && isSame(then, markAt(manifest, 'itself')),
    },
    build.root,
    {
      io,
      shown: shownPath(io, build.root),
      progress: (done, total) => progress(done, total, 'writing'),
      ...(signal && { signal }),
    },
  );
  if (!times) throw new Doubt('the manifest is not what was written');
  const ledgers = ledgersOf(parts);
  for (const ledger of ledgers) ledger.amend();
  const renewal = { ...work, outcome, wished: request.now, times, ledgers };
  await keepTouched(io, shelf, earlier, pieces, renewal);
  return outcome.told;
}

function arePartsKnown({ shelf, earlier: { kept } }: Asked): boolean {
  return arePartsStanding(kept.looks, kept.marks, shelf.parts);
}

/** A file as the manifest tells of it, and the hash that it has now. */
function lineOf({ file: { path, source, format, sha256 }, hashBefore }: Rewritten) {
  return [{ path, source, format, sha256: hashBefore }, sha256] as const;
}
