import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PressdeskError } from '../model/error.ts';
import { type ManifestReading, manifestOf, serialiseManifest } from './manifest.ts';
import type { Plan } from './plan.ts';
import { systemCode } from './write-errors.ts';
import { place } from './write-file.ts';
import { isAsRead, journalName, readPrevious, runningBuilds } from './write-leftovers.ts';

/** What was known of the output when it was decided what is to be written. */
export type Planned = Pick<Plan, 'previous'>;

/**
 * Builds into one folder take turns, told by the journals that they leave there while they write: the second one is
 * refused, since the manifest of the one would not know the files of the other.
 */
export class Turn {
  readonly #journal: string;
  readonly #root: string;
  readonly #shown: string;

  /** @param root the output folder with every link resolved; `shown`: as people are told of it. */
  constructor(root: string, shown: string) {
    this.#root = root;
    this.#shown = shown;
    this.#journal = path.join(root, journalName());
  }

  /** @throws PressdeskError where another build is writing, or has written since the plan was made. */
  check({ previous }: Planned): void {
    this.checkAlone();
    if (isAsRead(this.#root, previous, this.#shown, this.#journal)) return;
    const now = readPrevious(this.#root, this.#shown, this.#journal);
    if (told(now) === told(previous)) return;
    throw new PressdeskError(`Cannot write to ${this.#shown}: another build wrote there meanwhile.`, {
      hint: 'Build again.',
    });
  }

  /** @throws PressdeskError where another build is writing. */
  checkAlone(): void {
    const [other] = runningBuilds(this.#root).filter((file) => file !== this.#journal);
    if (other !== undefined) {
      throw new PressdeskError(`Cannot write to ${this.#shown}: another build is writing there.`, {
        hint: `Build again when it has ended. If none is running, delete ${path.basename(other)} in that folder.`,
      });
    }
  }

  /** Takes the turn, and leaves the journal of the files that are about to be written. Throws as `check` does. */
  take(plan: Planned, write: Plan['write']): void {
    place(this.#journal, Buffer.from(serialiseManifest(manifestOf(write))));
    this.check(plan);
  }

  end(): void {
    rmSync(this.#journal, { force: true });
  }
}

function told({ found, manifest }: ManifestReading): string {
  return `${found}\n${serialiseManifest(manifest)}`;
}

/** Makes the output folder, which another build may have made this very moment. */
export function makeOutput(outDir: string, shown: string): void {
  try {
    mkdirSync(outDir);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST') return;
    // The folder above is there; systems that keep no files of ours, such as /proc, say this.
    if (code !== 'ENOENT') throw error;
    throw new PressdeskError(`Cannot write to ${shown}: no folder can be made there.`, {
      hint: 'Name another output folder.',
      cause: error,
    });
  }
}
