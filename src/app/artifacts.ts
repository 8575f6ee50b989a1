import type { Artifact } from '../model/artifact.ts';
import type { PublicEntry } from '../model/publication.ts';
import { render } from '../render/render.ts';
import { asBytes } from './as-bytes.ts';
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
): Promise<readonly Artifact[]> {
  const artifacts: Artifact[] = [];
  for (const format of press.formats) {
    const isMade = !format.absence?.(entry, press.context.config);
    if (isMade) artifacts.push(await render(entry, format, press.context));
  }
  return [...artifacts, ...copiesOf(entry)].map((artifact) => asBytes({ ...artifact, source }));
}
