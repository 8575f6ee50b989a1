import type { Artifact } from '../model/artifact.ts';
import type { Io } from '../model/io.ts';
import type { PublicEntry } from '../model/publication.ts';
import { type HashedArtifact, hashed } from '../publish/hash.ts';
import type { Spool } from '../publish/write-spool.ts';
import { render } from '../render/render.ts';
import type { Press } from './press.ts';
import { copiesOf } from './published-assets.ts';

/**
 * Everything that is written of one release: each format it is made in, and copies of the files it names.
 * @param source path of the release from the newsroom's folder, so that the manifest is the same from wherever the
 * build is started.
 */
export async function artifactsOf(
  press: Press,
  entry: PublicEntry,
  source: string,
  io: Io,
  { keep }: Spool,
): Promise<readonly HashedArtifact[]> {
  const artifacts: Artifact[] = [];
  for (const format of press.formats) {
    const isMade = !format.absence?.(entry, press.context.config);
    if (isMade) artifacts.push(await render(entry, format, press.context));
  }
  const all = [...artifacts, ...copiesOf(entry)].map((artifact) => ({ ...artifact, source }));
  return hashed(all, io, keep);
}
