import { foldName } from '../language/file-names.ts';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import { bytesOf, type HashedArtifact } from './hash.ts';
import { manifestName, serialiseManifest } from './manifest.ts';
import { isInAddress } from './paths.ts';
import type { Plan } from './plan.ts';
import type { Survey } from './write-survey.ts';

/** Where a plan differs from what is on the disk. */
export interface Changes {
  readonly write: readonly HashedArtifact[];
  /** Those among `write` at whose place there is nothing yet. */
  readonly fresh: ReadonlySet<string>;
  readonly remove: readonly string[];
  /** Bytes of the manifest, where they are not those on the disk. */
  readonly manifest: Uint8Array | undefined;
  readonly notes: readonly string[];
}

/**
 * Compares a plan with the disk.
 * @throws PressdeskError where something stands in the way that is not ours to replace.
 */
export function changesOf(plan: Plan, disk: Survey, shown: string, io: Pick<Io, 'readFile'>): Changes {
  const ours = new Set(plan.previous.manifest.files.map((file) => file.path));
  const respelt = new Set(Array.from(plan.retract, foldName));
  const fresh = new Set<string>();
  const write = plan.write.filter((artifact) => {
    const { path } = artifact;
    const found = disk.compare(path, () => bytesOf(artifact, io));
    if (found === 'nothing') fresh.add(path);
    // On a disk that does not tell case this is the old spelling, which is about to go.
    if (respelt.has(foldName(path))) return true;
    if (found === 'folder') throw inTheWay(path, shown, 'it is a folder');
    if (found === 'outside') throw inTheWay(path, shown, 'it lies behind a link that leads out of there');
    const healing = plan.previous.found !== 'whole' && isInAddress(path);
    if (found === 'other' && !ours.has(path) && !healing)
      throw inTheWay(path, shown, 'it is not from pressdesk');
    return found !== 'same';
  });

  const notes: string[] = [];
  const remove: string[] = [];
  for (const { path } of plan.remove) {
    const found = disk.look(path);
    if (found === 'other') remove.push(path);
    else if (found !== 'nothing')
      notes.push(`${path} should go, but is a folder or lies behind a link. It stays.`);
  }
  return { write, fresh, remove, manifest: newManifest(plan, disk), notes };
}

function newManifest(plan: Plan, disk: Survey): Uint8Array | undefined {
  // A newsroom with nothing to say makes no folder.
  if (plan.manifest.files.length === 0 && plan.previous.found === 'none') return undefined;
  const bytes = Buffer.from(serialiseManifest(plan.manifest));
  return disk.compare(manifestName, () => bytes) === 'same' ? undefined : bytes;
}

function inTheWay(path: string, shown: string, what: string): PressdeskError {
  return new PressdeskError(`Cannot write ${path} in ${shown}: ${what}. Nothing was changed.`, {
    hint: 'Move it away, or name another output folder. If an earlier build wrote it, delete it and build again.',
  });
}
