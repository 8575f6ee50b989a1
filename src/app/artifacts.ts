import type { Artifact } from '../model/artifact.ts';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import type { PublicEntry } from '../model/publication.ts';
import type { Release } from '../model/release.ts';
import { letGoAgain } from '../parse/kept-tree.ts';
import { type HashedArtifact, hashed } from '../publish/hash.ts';
import type { Spool } from '../publish/write-spool.ts';
import { listsAround } from '../render/lists-around.ts';
import { portray, print } from '../render/render.ts';
import type { KeptPrints } from './kept/kept-prints.ts';
import type { Made } from './output.ts';
import type { Press } from './press.ts';
import type { Progress } from './progress.ts';
import { copiesOf } from './published-assets.ts';

/**
 * Everything that is written of releases, one after the other.
 * @param pressFor what a release is printed with.
 * @param thrown takes what is thrown at one of them, of which nothing is made then.
 * @param prints what stands in the output already.
 */
export async function makeAll(
  io: Io,
  all: readonly Omit<Made, 'artifacts'>[],
  pressFor: (one: Omit<Made, 'artifacts'>) => Press,
  spool: Spool,
  progress: Progress,
  thrown: Map<Release, unknown>,
  prints?: KeptPrints,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const one of all) {
    const pause = progress(made.length, all.length, 'printing');
    if (pause) await pause;
    const { printed, source } = one;
    let artifacts: readonly HashedArtifact[] = [];
    if (printed) {
      const press = seenBy(printed, pressFor(one));
      const make = () => artifactsOf(press, printed, source, io, spool);
      try {
        artifacts = prints ? await prints.made(press, printed, source, make) : await make();
      } catch (error) {
        // What is wrong with a template is wrong with them all.
        if (error instanceof PressdeskError) throw error;
        thrown.set(one.entry.release, error);
      }
    }
    letGoAgain(one.entry.release);
    made.push({ ...one, artifacts });
  }
  return made;
}

/** What one release is printed with: of what is known of others no more than its pages tell. */
function seenBy({ address, release }: PublicEntry, press: Press): Press {
  const { ties, archive, ...context } = press.context;
  const own = ties?.get(address);
  return {
    ...press,
    context: {
      ...context,
      ...(own && { ties: new Map([[address, own]]) }),
      ...(archive && { archive: listsAround(archive, release.data) }),
    },
  };
}

/**
 * Everything that is written of one release: each format it is made in, and copies of the files it names.
 * @param source path of the release from the newsroom's folder, so that the manifest is the same from wherever the
 * build is started.
 */
async function artifactsOf(
  press: Press,
  entry: PublicEntry,
  source: string,
  io: Io,
  { keep }: Spool,
): Promise<readonly HashedArtifact[]> {
  const { templates, config } = press.context;
  const portrait = portray(entry, press.context);
  const artifacts: Artifact[] = [];
  for (const format of press.formats) {
    if (!format.absence?.(entry, config)) artifacts.push(await print(portrait, format, templates));
  }
  const all = [...artifacts, ...copiesOf(entry)].map((artifact) => ({ ...artifact, source }));
  return hashed(all, io, keep);
}
