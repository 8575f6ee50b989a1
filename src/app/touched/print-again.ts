import type { Io } from '../../model/io.ts';
import type { PublicEntry, Ties } from '../../model/publication.ts';
import type { Release } from '../../model/release.ts';
import { asPrinted } from '../../newsroom/notice.ts';
import { publicationOf } from '../../newsroom/publication.ts';
import type { HashedArtifact } from '../../publish/hash.ts';
import type { Spool } from '../../publish/write-spool.ts';
import { makeAll } from '../artifacts.ts';
import { fateOf, isPrinted } from '../edition.ts';
import { type Inspected, isSound } from '../inspect.ts';
import type { FileHashes } from '../kept/file-hashes.ts';
import type { KeptParts } from '../kept/kept-parts.ts';
import { KeptPictures } from '../kept/kept-pictures.ts';
import { type KeptPrint, KeptPrints, outwardOf, type Surroundings } from '../kept/kept-prints.ts';
import { StandingOutput } from '../kept/standing-output.ts';
import type { Newsroom } from '../newsroom.ts';
import type { Press } from '../press.ts';
import type { Progress } from '../progress.ts';
import { withAssets } from '../published-assets.ts';
import { isComplete } from '../release-state.ts';
import { pathWithin } from '../shown-path.ts';
import { Doubt } from './doubt.ts';

/** What releases are printed with, and where that goes. */
export interface PrintRoom {
  readonly io: Io;
  readonly newsroom: Newsroom;
  readonly parts: KeptParts;
  readonly press: Press;
  readonly out: string;
  readonly now: Date;
  readonly hashes: FileHashes;
  readonly spool: Spool;
  readonly progress: Progress;
}

/** A release as it is printed, and what ties it to others. */
export interface Standing {
  readonly entry: PublicEntry;
  readonly ties?: Ties;
}

/** A file that has other bytes than before. */
export interface Rewritten {
  readonly file: HashedArtifact;
  /** The hash that it had. */
  readonly hashBefore: string;
}

/** A touched release that was printed anew. */
export interface Reprinted extends Standing {
  /** All that was made of it. */
  readonly artifacts: readonly HashedArtifact[];
  /** What of it has other bytes than before. */
  readonly changed: readonly Rewritten[];
}

/** A release of which something stands in the output. @throws Doubt where that is not so. */
export async function standing(room: PrintRoom, one: Inspected): Promise<Standing> {
  const { io, newsroom, parts, now, hashes, out } = room;
  const [entry] = publicationOf([one.release], newsroom.config, now).entries;
  const fate = entry && fateOf(entry, one, 'public');
  const surroundings = parts.surroundings.last<Surroundings>(pathWithin(newsroom.folder, one.file));
  if (!entry || !fate || !surroundings || !isPrinted(fate, 'public') || !isComplete(entry))
    throw new Doubt(`nothing was printed of ${one.release.source.path}`);
  const { ties } = surroundings.value;
  const pictures = new KeptPictures(parts.pictures, hashes, out);
  const printed = await withAssets(io, newsroom, asPrinted(entry, isSound(one)), one.file, pictures);
  return { entry: printed, ...(ties && { ties }) };
}

/**
 * Prints touched releases in the light that they were printed in before.
 * @throws Doubt where more of one counts than its own output, or that would be other files.
 */
export async function printAgain(
  room: PrintRoom,
  touched: readonly Inspected[],
): Promise<readonly Reprinted[]> {
  const reprinted: Reprinted[] = [];
  for (const one of touched) reprinted.push(await printedAgain(room, one));
  return reprinted;
}

async function printedAgain(room: PrintRoom, one: Inspected): Promise<Reprinted> {
  const { io, newsroom, parts, press, hashes, out, spool, progress } = room;
  const source = pathWithin(newsroom.folder, one.file);
  const found = await standing(room, one);
  const { entry } = found;
  const before = parts.surroundings.last<Surroundings>(source)?.value;
  const known = parts.prints.last<readonly KeptPrint[]>(source)?.value;
  if (entry.state.kind !== 'public' || !before || !known) throw new Doubt(`${source} is not simply public`);
  const { files, quoted } = outwardOf(press.archive, entry);
  if (quoted !== before.quoted || files.join('\n') !== before.files.join('\n'))
    throw new Doubt(`${source} is quoted otherwise, or names other files`);
  const { ties, archive } = before;
  const context = {
    ...press.context,
    ...(ties && { ties: new Map([[entry.address, ties]]) }),
    ...(archive && { archive }),
  };
  const output = new StandingOutput(out, known);
  const prints = new KeptPrints(parts, hashes, output);
  const thrown = new Map<Release, unknown>();
  const fated = [{ entry, fate: { kind: 'public' }, printed: entry, source } as const];
  const [made] = await makeAll(io, fated, () => ({ ...press, context }), spool, progress, thrown, prints);
  if (!made || thrown.size > 0) throw new Doubt(`${source} could not be printed`);
  const { artifacts } = made;
  if (formOf(artifacts) !== formOf(known)) throw new Doubt(`other files are made of ${source}`);
  const changed = artifacts.flatMap((file, index) => {
    const hashBefore = known[index]?.sha256 ?? '';
    return file.sha256 === hashBefore ? [] : { file, hashBefore };
  });
  return { ...found, artifacts, changed };
}

/** All that is told of files but what is in them. */
function formOf(artifacts: readonly KeptPrint[]): string {
  return JSON.stringify(
    artifacts.map(({ path, mediaType, source, format, isCut }) => [path, mediaType, source, format, isCut]),
  );
}
