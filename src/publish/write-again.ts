import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type HashedArtifact, sha256 } from './hash.ts';
import { manifestName, manifestOf } from './manifest.ts';
import { editedManifest, type ManifestEdit } from './manifest-edit.ts';
import { carryOut } from './write-all.ts';
import { writingFailed } from './write-errors.ts';
import type { WriteOptions } from './write-options.ts';
import { Turn } from './write-turn.ts';

/** Files of an output that are to have other bytes. */
export interface Rewriting {
  readonly write: readonly HashedArtifact[];
  readonly edit: ManifestEdit;
  /** Whether the manifest is the one that this was decided by; asked once it was read. */
  isAsKnown(): boolean;
}

/**
 * Puts other bytes into files of an output that stands as a build has left it, and has its manifest say so. As in every
 * build a file is whole at each moment, the manifest comes last, and builds take turns.
 * @param root the output folder with every link resolved.
 * @returns when each file was written, in milliseconds since 1970; `undefined` where the manifest is another or does not tell of them,
 * and nothing was done.
 * @throws PressdeskError where the folder cannot be written, or another build writes there.
 */
export async function rewrite(
  { write, edit, isAsKnown }: Rewriting,
  root: string,
  options: WriteOptions,
): Promise<ReadonlyMap<string, number> | undefined> {
  const shown = options.shown ?? root;
  try {
    const bytes = readFileSync(path.join(root, manifestName));
    const manifestBytes = isAsKnown() ? editedManifest(bytes, edit) : undefined;
    if (!manifestBytes) return undefined;
    if (write.length === 0 && manifestBytes.equals(bytes)) return new Map();
    // What it tells need not be known: the turn is given where its bytes are these.
    const previous = { manifest: manifestOf([]), found: 'whole', notes: [], sha256: sha256(bytes) } as const;
    const changes = { write, remove: [], retract: none, fresh: none, gone: [], manifestBytes };
    return await carryOut({ previous }, changes, root, new Turn(root, shown), options);
  } catch (error) {
    throw writingFailed(error, shown);
  }
}

const none: ReadonlySet<string> = new Set();
