import type { PublicEntry, Ties } from '../../model/publication.ts';
import { hashedOne } from '../../publish/hash.ts';
import { archiveContext, archiveFile } from '../archive.ts';
import { type KeptList, KeptLists } from '../kept/kept-lists.ts';
import { StandingOutput } from '../kept/standing-output.ts';
import { Doubt } from './doubt.ts';
import type { KnownReleases } from './known-releases.ts';
import type { Reprinted, Rewritten } from './print-again.ts';
import { inspectedIn, type PrintRoom, type Standing, standing } from './standing-release.ts';

/** Makes the lists anew that hold the text of a touched release; gives those with other bytes than before. */
export async function listAgain(
  room: PrintRoom,
  known: KnownReleases,
  reprinted: readonly Reprinted[],
): Promise<readonly Rewritten[]> {
  const { newsroom, parts, press, io, out, spool } = room;
  const touched = new Set(reprinted.map(({ entry }) => entry.release.source.path));
  const lists = Array.from(parts.lists.all<KeptList>()).flatMap(([path, { sha256, made }]) =>
    made?.releases.some((one) => touched.has(one)) ? [{ path, sha256, ...made }] : [],
  );
  const entries = new Map<string, PublicEntry>();
  const ties = new Map<string, Ties>();
  const take = ({ entry, ties: own }: Standing): PublicEntry => {
    entries.set(entry.release.source.path, entry);
    if (own) ties.set(entry.address, own);
    return entry;
  };
  reprinted.forEach(take);
  const entryOf = async (path: string): Promise<PublicEntry> => {
    const found = entries.get(path);
    if (found) return found;
    const one = inspectedIn(newsroom, await known.at(path), known.findings(path).found);
    return take(await standing(room, one));
  };
  const context = archiveContext(press, ties);
  const changed: Rewritten[] = [];
  for (const { path, sha256, format, mediaType, data, releases } of lists) {
    const maker = press.archive.find(({ id }) => id === format)?.again?.(press.book);
    if (!maker) throw new Doubt(`nobody knows how to make ${path} of what is kept`);
    const all: PublicEntry[] = [];
    for (const one of releases) all.push(await entryOf(one));
    const file = archiveFile(format, { path, mediaType });
    const keptLists = new KeptLists(parts.lists, new StandingOutput(out, [{ ...file, sha256 }]));
    const of = { data, entries: all };
    const make = async () => hashedOne({ ...file, content: await maker(path, of, context) }, io, spool.keep);
    const list = await keptLists.made(file, of, context, press.sources, make);
    if (list.sha256 !== sha256) changed.push({ file: list, hashBefore: sha256 });
  }
  return changed;
}
