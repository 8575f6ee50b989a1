import type { Release } from '../../model/release.ts';
import type { HashedArtifact } from '../../publish/hash.ts';
import { makeAll } from '../artifacts.ts';
import type { Inspected } from '../inspect.ts';
import { type KeptPrint, KeptPrints, outwardOf, type Surroundings } from '../kept/kept-prints.ts';
import { StandingOutput } from '../kept/standing-output.ts';
import { pathWithin } from '../shown-path.ts';
import { Doubt } from './doubt.ts';
import { type PrintRoom, type Standing, standing } from './standing-release.ts';

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
  const around = parts.surroundings.last<Surroundings>(source);
  const prints = parts.prints.last<readonly KeptPrint[]>(source);
  if (entry.state.kind !== 'public' || !prints || around?.key !== prints.key)
    throw new Doubt(`${source} is not simply public`);
  const [before, known] = [around.value, prints.value];
  const { files, quoted } = outwardOf(press.archive, entry);
  if (quoted !== before.quoted || files.join('\n') !== before.files.join('\n'))
    throw new Doubt(`${source} is quoted otherwise, or names other files`);
  const { ties, archive } = before;
  const context = {
    ...press.context,
    ...(ties && { ties: new Map([[entry.address, ties]]) }),
    ...(archive && { archive }),
  };
  const keptPrints = new KeptPrints(parts, hashes, new StandingOutput(out, known));
  const thrown = new Map<Release, unknown>();
  const fated = [{ entry, fate: { kind: 'public' }, printed: entry, source } as const];
  const [made] = await makeAll(io, fated, () => ({ ...press, context }), spool, progress, thrown, keptPrints);
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
