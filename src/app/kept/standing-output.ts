import path from 'node:path';
import type { Waiting } from '../../model/artifact.ts';
import type { ManifestFile } from '../../model/manifest.ts';
import type { HashedArtifact } from '../../publish/hash.ts';
import { standingFile } from './standing-file.ts';

/** What an earlier build wrote into the output, and still stands there. */
export class StandingOutput {
  readonly #out: string;
  readonly #written: ReadonlyMap<string, ManifestFile>;

  /** @param out the output folder, and what is known to have been written there. */
  constructor(out: string, written: readonly ManifestFile[]) {
    this.#out = out;
    this.#written = new Map(written.map((file) => [file.path, file]));
  }

  /** The content of a file that was written of the same source, and stands there byte for byte. */
  content(file: Pick<HashedArtifact, 'path' | 'sha256' | 'source'>): Waiting | undefined {
    const written = this.#written.get(file.path);
    if (written?.sha256 !== file.sha256 || written.source !== file.source) return undefined;
    return standingFile(path.join(this.#out, file.path), file.sha256);
  }
}
