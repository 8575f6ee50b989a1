import { foldName } from '../language/file-names.ts';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import { type Manifest, type ManifestFile, redirectFormat, wholeNewsroom } from '../model/manifest.ts';
import { bytesOf, type HashedArtifact } from './hash.ts';
import { manifestName, manifestOf, serialiseManifest } from './manifest.ts';
import { isInAddress } from './paths.ts';
import type { Plan } from './plan.ts';
import { isSigned } from './signature.ts';
import { trustIn } from './trust.ts';
import type { Survey } from './write-survey.ts';

/** Where a plan differs from what is on the disk. */
export interface Changes {
  readonly write: readonly HashedArtifact[];
  /** Those among `write` at whose place there is nothing yet. */
  readonly fresh: ReadonlySet<string>;
  readonly remove: readonly string[];
  /** Those that go before anything is written. */
  readonly retract: ReadonlySet<string>;
  /** What was to be removed and is gone already; only its folder may be left. */
  readonly gone: readonly string[];
  /** What was to be removed and lies behind a link that leads out. It stays on the list, to go once it can. */
  readonly outOfReach: readonly string[];
  /** As it will stand when all is done. */
  readonly manifest: Manifest;
  /** Its bytes, where they are not those on the disk. */
  readonly manifestBytes: Uint8Array | undefined;
  readonly notes: readonly string[];
}

/**
 * Compares a plan with the disk.
 * @throws PressdeskError where something stands in the way that is not ours to replace.
 */
export function changesOf(plan: Plan, disk: Survey, shown: string, io: Pick<Io, 'readFile'>): Changes {
  const trust = trustIn(plan.previous, disk);
  const respelt = new Set(Array.from(plan.retract, foldName));
  const fresh = new Set<string>();
  const notes: string[] = [];
  const isToWrite = (artifact: HashedArtifact): boolean => {
    const { path, content } = artifact;
    const isThere = typeof content === 'object' && 'read' in content && content.stand?.() === true;
    const found = disk.compare(path, () => bytesOf(artifact, io), isThere);
    if (found === 'nothing') fresh.add(path);
    // On a disk that does not tell case this is the old spelling, which is about to go.
    if (respelt.has(foldName(path))) return true;
    if (found === 'folder') throw inTheWay(path, shown, 'it is a folder');
    if (found === 'outside') throw inTheWay(path, shown, 'it lies behind a link that leads out of there');
    const healing = trust.isDoubtful && isInAddress(path);
    if (found === 'other' && !trust.isOurs(path) && !healing) {
      const why = isOrphan(path)
        ? 'pressdesk made it, but nothing tells for whom'
        : 'it is not from pressdesk';
      if (isOrphan(path)) orphans.add(path);
      throw inTheWay(path, shown, why, plan.previous.found === 'none' ? putItBack(shown) : moveIt);
    }
    return found !== 'same';
  };
  // Lists without a manifest are somebody's newsroom: ours, and then they may name what must not be public, or another.
  const isOrphan = (path: string): boolean => {
    const bytes = plan.previous.found === 'none' ? disk.bytesAt(path) : undefined;
    return bytes !== undefined && isSigned(bytes);
  };
  const orphans = new Set<string>();
  const yielded = new Set<string>();
  const write = plan.write.filter((artifact) => {
    const { path, format, source } = artifact;
    if (format !== redirectFormat && source !== wholeNewsroom) return isToWrite(artifact);
    try {
      return isToWrite(artifact);
    } catch (error) {
      if (!(error instanceof PressdeskError) || orphans.has(path)) throw error;
      yielded.add(path);
      const lacks = format === redirectFormat ? 'does not lead on to a release' : 'is not written';
      notes.push(`${path} ${lacks}: what stands there is not from pressdesk.`);
      return false;
    }
  });

  const remove: string[] = [];
  const retract = new Set(plan.retract);
  const gone: string[] = [];
  const outOfReach: ManifestFile[] = [];
  for (const file of plan.remove) {
    const { path } = file;
    const found = disk.look(path);
    if (found === 'outside') outOfReach.push(file);
    if (found === 'nothing') gone.push(path);
    else if (found !== 'other')
      notes.push(`${path} should go, but is a folder or lies behind a link. It stays.`);
    else if (trust.mayGo(file) || plan.suspect.has(path)) remove.push(path);
    else notes.push(`${path} stays: it is not what ${manifestName} tells of it. Remove it if it is yours.`);
  }
  const listed = new Set(plan.remove.map(({ path }) => path));
  for (const path of plan.suspect) {
    if (listed.has(path) || disk.look(path) !== 'other') continue;
    if (trust.isDoubtful) {
      remove.push(path);
      retract.add(path);
    } else
      notes.push(
        `${path} stands where a release that is held back would. No build is known to have written it.`,
      );
  }

  const known = new Set([...plan.write, ...plan.keep, ...plan.remove].map(({ path }) => path));
  for (const path of plan.mayBeLeft) {
    if (known.has(path) || disk.look(path) !== 'other') continue;
    notes.push(
      `${path} stays, though no release has that address now: ${manifestName} no longer tells what it was. Remove it if a build wrote it.`,
    );
  }

  const manifest = manifestOf(
    [
      ...plan.keep.concat(outOfReach).filter(trust.mayGo),
      ...plan.write.filter(({ path }) => !yielded.has(path)),
    ],
    plan.manifest,
  );
  return {
    write,
    fresh,
    remove,
    retract,
    gone,
    outOfReach: outOfReach.map(({ path }) => path),
    manifest,
    manifestBytes: newBytes(plan, manifest, disk),
    notes,
  };
}

function newBytes({ previous }: Plan, manifest: Manifest, disk: Survey): Uint8Array | undefined {
  // A newsroom with nothing to say makes no folder.
  if (manifest.files.length === 0 && previous.found === 'none') return undefined;
  const bytes = Buffer.from(serialiseManifest(manifest));
  return disk.compare(manifestName, () => bytes) === 'same' ? undefined : bytes;
}

function inTheWay(path: string, shown: string, what: string, hint = moveIt): PressdeskError {
  return new PressdeskError(`Cannot write ${path} in ${shown}: ${what}.`, { hint });
}

const moveIt =
  'Move it away, or name another output folder. If an earlier build wrote it, delete it and build again.';

/** Whoever has lost the manifest has lost the record of addresses as well, so a copy is worth looking for. */
function putItBack(shown: string): string {
  return `There is no ${manifestName} there to tell whose it is. If earlier builds wrote ${shown}, put that back from a copy, or delete the folder and build again. If not, name another output folder.`;
}
