import { foldName } from '../language/file-names.ts';
import { PressdeskError } from '../model/error.ts';
import { type Manifest, type ManifestFile, wholeNewsroom } from '../model/manifest.ts';
import type { HashedArtifact } from './hash.ts';
import { type ManifestReading, manifestName, manifestOf } from './manifest.ts';
import { above, pathProblem } from './paths.ts';
import type { PlanOptions } from './plan-options.ts';
import { namesHeldBack, stays } from './stays.ts';

/** What a build is going to do to the output folder. */
export interface Plan {
  /** Files this build gives, in order of path. Which of them differ from the disk is for the writer to see. */
  readonly write: readonly HashedArtifact[];
  /** Files of earlier builds that stay as they are. */
  readonly keep: readonly ManifestFile[];
  /** Files of earlier builds that go. Never one that no build wrote. */
  readonly remove: readonly ManifestFile[];
  /**
   * Those among `remove` that go before anything is written: they must not be public a moment longer, or stand where
   * a new file comes. On a disk that does not tell case, removing an old spelling later would remove the new file.
   */
  readonly retract: ReadonlySet<string>;
  /** Those among `retract` that must not be public. */
  readonly secret: ReadonlySet<string>;
  /** Those among `write` that come in place of a file that must not be public, such as the notice of a withdrawn release. */
  readonly overdue: ReadonlySet<string>;
  /** Places of held-back releases at which something may stand that no manifest can be relied upon to tell of. */
  readonly suspect: ReadonlySet<string>;
  /** Places of releases that are gone, at which something may stand of which the manifest no longer tells. */
  readonly mayBeLeft: readonly string[];
  /** As it will stand when all is done. */
  readonly manifest: Manifest;
  readonly previous: ManifestReading;
  readonly notes: readonly string[];
}

/**
 * Decides what becomes of the output folder, from what is to be there and what earlier builds wrote. Looks at no disk.
 * @throws PressdeskError where two artifacts want one place, as seen by a disk that does not tell case; before
 * anything is written. A plain error where an artifact's path is unsafe, which is our mistake.
 */
export function plan(
  artifacts: readonly HashedArtifact[],
  previous: ManifestReading,
  options: PlanOptions,
): Plan {
  const wanted = placesOf(artifacts);
  const write = [...wanted.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const folders = new Set([...wanted.keys()].flatMap(above));
  const keep: ManifestFile[] = [];
  const remove: ManifestFile[] = [];
  const retract = new Set<string>();
  const secret = new Set<string>();
  const overdue = new Set<string>();
  const notes = [...previous.notes];
  const { files } = previous.manifest;
  // What names every release names also those that must not be named any more.
  const isTold = files.some(({ source }) => options.heldBack.has(source));
  const isSecret = (file: ManifestFile) =>
    options.heldBack.has(file.source) ||
    (isTold && file.source === wholeNewsroom) ||
    namesHeldBack(file, options);

  for (const file of files) {
    const heir = wanted.get(foldName(file.path));
    if (heir?.path === file.path) {
      if (isSecret(file)) overdue.add(file.path);
      if (options.failed.has(file.source) && heir.source !== file.source) {
        notes.push(
          `${file.path} was made from ${file.source}, which has errors now, and is made from ${heir.source}.`,
        );
      }
      continue;
    }
    const inTheWay = heir !== undefined || blocks(file, wanted, folders);
    if (!inTheWay && stays(file, options)) {
      keep.push(file);
      continue;
    }
    remove.push(file);
    if (isSecret(file)) secret.add(file.path);
    if (inTheWay || isSecret(file)) retract.add(file.path);
  }
  const suspect = suspects(previous, options, wanted);
  const manifest = manifestOf([...keep, ...write], options.record ?? previous.manifest);
  const { mayBeLeft = [] } = options;
  return { write, keep, remove, retract, secret, overdue, suspect, mayBeLeft, manifest, previous, notes };
}

/**
 * What is left of a plan that cannot be carried out: all that must not be public goes all the same or is written over,
 * and everything else stays as it was. `undefined` where there is nothing of that kind.
 * @param overwrite whether anything may be written, which may be what cannot be done.
 */
export function retraction(plan: Plan, overwrite: boolean): Plan | undefined {
  const { secret, suspect, previous } = plan;
  const overdue: ReadonlySet<string> = overwrite ? plan.overdue : new Set();
  if (secret.size + suspect.size + overdue.size === 0) return undefined;
  const { files, addresses } = previous.manifest;
  const keep = files.filter(({ path }) => !secret.has(path) && !overdue.has(path));
  const still = new Set(plan.manifest.addresses.map(({ address }) => address));
  const record = { ...plan.manifest, addresses: addresses.filter(({ address }) => still.has(address)) };
  return {
    ...plan,
    write: plan.write.filter(({ path }) => overdue.has(path)),
    keep,
    remove: files.filter(({ path }) => secret.has(path)),
    retract: secret,
    mayBeLeft: [],
    manifest: manifestOf(keep, record),
    notes: [],
  };
}

function suspects(
  { found }: ManifestReading,
  { mustBeEmpty = [] }: PlanOptions,
  wanted: ReadonlyMap<string, HashedArtifact>,
): ReadonlySet<string> {
  if (found === 'whole') return new Set();
  return new Set(mustBeEmpty.map(({ path }) => path).filter((path) => !wanted.has(foldName(path))));
}

/** Whether an old file stands where a folder comes, or in a folder where a file comes. */
function blocks(
  { path }: ManifestFile,
  wanted: ReadonlyMap<string, HashedArtifact>,
  folders: ReadonlySet<string>,
): boolean {
  const folded = foldName(path);
  return folders.has(folded) || above(folded).some((folder) => wanted.has(folder));
}

/** Folded path → artifact. */
function placesOf(artifacts: readonly HashedArtifact[]): Map<string, HashedArtifact> {
  const places = new Map<string, HashedArtifact>();
  for (const artifact of artifacts) {
    if (pathProblem(artifact.path) || foldName(artifact.path) === manifestName) {
      throw new Error(`Unsafe output path: ${JSON.stringify(artifact.path)}`);
    }
    const folded = foldName(artifact.path);
    const other = places.get(folded);
    if (other && !isSame(other, artifact)) throw collision(other, artifact);
    places.set(folded, artifact);
  }
  for (const [folded, artifact] of places) {
    for (const folder of above(folded)) {
      const other = places.get(folder);
      if (other) throw collision(other, artifact);
    }
  }
  return places;
}

/** One file that a release names twice, such as a photo that its body shows as well. */
function isSame(a: HashedArtifact, b: HashedArtifact): boolean {
  return a.path === b.path && a.source === b.source && a.sha256 === b.sha256;
}

function collision(a: HashedArtifact, b: HashedArtifact): PressdeskError {
  const whose =
    a.source === b.source ? `both from ${a.source}` : `one from ${a.source}, one from ${b.source}`;
  const what = a.path === b.path ? a.path : `${a.path} and ${b.path}`;
  return new PressdeskError(`Two files would be written to one place: ${what}, ${whose}.`, {
    hint: 'Rename one of them. Nothing was written.',
  });
}
