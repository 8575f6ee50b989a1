import type { Manifest, ManifestFile } from '../model/manifest.ts';
import { manifestName } from './manifest.ts';
import { above } from './paths.ts';

/** What was found at a path: the hash of a file's bytes, or why there is none. */
export type Sighting = string | 'not-a-file' | 'unreadable';

/** An output folder beside its manifest. Paths from its root, in order. */
export interface Verdict {
  readonly same: number;
  readonly changed: readonly ManifestFile[];
  readonly lost: readonly ManifestFile[];
  /** Of which it cannot be told. */
  readonly unreadable: readonly ManifestFile[];
  /** Files and folders that no build wrote; folders end in `/`. */
  readonly added: readonly string[];
  /** Temporary files of a build that was stopped. */
  readonly leftovers: readonly string[];
}

/** Folders in which a manifest has files: what stands in others is nothing to look into. */
export function foldersOf({ files }: Manifest): ReadonlySet<string> {
  return new Set(files.flatMap(({ path }) => above(path)));
}

/**
 * Compares what was found with a manifest.
 * @param found every path in the folders of `foldersOf`; folders beside them end in `/`.
 * @param isTemporary whether a name is one that builds give to what they have not finished.
 */
export function verdictOn(
  { files }: Manifest,
  found: ReadonlyMap<string, Sighting>,
  isTemporary: (path: string) => boolean,
): Verdict {
  const lost: ManifestFile[] = [];
  const changed: ManifestFile[] = [];
  const unreadable: ManifestFile[] = [];
  for (const file of files) {
    const sighting = found.get(file.path) ?? (found.has(`${file.path}/`) ? 'not-a-file' : undefined);
    if (sighting === undefined) lost.push(file);
    else if (sighting === 'unreadable') unreadable.push(file);
    else if (sighting !== file.sha256) changed.push(file);
  }
  const ours = new Set(files.flatMap(({ path }) => [path, `${path}/`]));
  const others = [...found.keys()].filter((path) => path !== manifestName && !ours.has(path)).sort();
  return {
    same: files.length - lost.length - changed.length - unreadable.length,
    changed,
    lost,
    unreadable,
    added: others.filter((path) => !isTemporary(path)),
    leftovers: others.filter(isTemporary),
  };
}
