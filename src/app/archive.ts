import type { Archive } from '../model/archive.ts';
import type { Io } from '../model/io.ts';
import { wholeNewsroom } from '../model/manifest.ts';
import type { PublicEntry, Ties } from '../model/publication.ts';
import { tiesOf } from '../newsroom/ties.ts';
import { timesOf } from '../newsroom/times.ts';
import { letGoAgain } from '../parse/kept-tree.ts';
import { type HashedArtifact, hashedOne } from '../publish/hash.ts';
import type { Spool } from '../publish/write-spool.ts';
import type { ArchiveContext, ArchiveFile } from '../render/archive/format.ts';
import type { KeptLists } from './kept/kept-lists.ts';
import type { Press } from './press.ts';

/**
 * What archive formats make of everything that has a page once the build is done.
 * @param lists what stands in the output already.
 */
export async function archiveArtifacts(
  press: Press,
  printed: readonly PublicEntry[],
  archive: Archive,
  io: Io,
  { keep }: Spool,
  lists?: KeptLists,
): Promise<readonly HashedArtifact[]> {
  if (press.archive.length === 0) return [];
  const context = archiveContext(press, tiesOf(printed, press.context.config));
  const artifacts: HashedArtifact[] = [];
  for (const { id, print } of press.archive) {
    for (const { content, ...rest } of await print(archive, context)) {
      const file = archiveFile(id, rest);
      const hash = (made: string) => hashedOne({ ...file, content: made }, io, keep);
      if (typeof content === 'string') {
        artifacts.push(hash(content));
      } else {
        const make = async () => hash(await content.make());
        artifacts.push(
          lists ? await lists.made(file, content.of, context, press.sources, make) : await make(),
        );
      }
    }
  }
  return artifacts;
}

/** What archive formats are given. @param ties what ties releases together, by address. */
export function archiveContext(press: Press, ties: ReadonlyMap<string, Ties>): ArchiveContext {
  const { config, words, made } = press.context;
  return {
    config,
    words,
    made,
    ties,
    timesOf: (entry) => timesOf(entry, config),
    done: ({ release }) => letGoAgain(release),
  };
}

/** What is told of a file of an archive format, in the order that its key is made of. */
export function archiveFile(format: string, { path, mediaType }: Pick<ArchiveFile, 'path' | 'mediaType'>) {
  return { path, mediaType, source: wholeNewsroom, format };
}
