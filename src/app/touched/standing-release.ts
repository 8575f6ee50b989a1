import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Io } from '../../model/io.ts';
import type { PublicEntry, Ties } from '../../model/publication.ts';
import { asPrinted } from '../../newsroom/notice.ts';
import { publicationOf } from '../../newsroom/publication.ts';
import type { Spool } from '../../publish/write-spool.ts';
import { fateOf, isPrinted } from '../edition.ts';
import { type Inspected, isSound, sifted } from '../inspect.ts';
import type { FileHashes } from '../kept/file-hashes.ts';
import type { KeptParts } from '../kept/kept-parts.ts';
import { KeptPictures } from '../kept/kept-pictures.ts';
import type { Surroundings } from '../kept/kept-prints.ts';
import type { Loaded } from '../load.ts';
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

/** A release and what was found in it, without what the newsroom's baseline knows. */
export function inspectedIn(
  { folder, baseline }: Newsroom,
  { file, release }: Loaded,
  diagnostics: readonly Diagnostic[],
): Inspected {
  return sifted({ file, release, diagnostics, known: [] }, folder, baseline);
}
