import type { HashedArtifact } from '../../publish/hash.ts';
import type { ArchiveContext, Makeable } from '../../render/archive/format.ts';
import type { TemplateSet } from '../templates.ts';
import { keyOfEntry } from './entry-key.ts';
import { keyOf, keyOfShared } from './keys.ts';
import type { Ledger } from './ledger.ts';
import type { StandingOutput } from './standing-output.ts';

type Standing = Omit<HashedArtifact, 'content' | 'sha256'>;

/** The lists and feeds that stand in the output still. */
export class KeptLists {
  readonly #ledger: Ledger;
  readonly #output: StandingOutput;

  constructor(ledger: Ledger, output: StandingOutput) {
    this.#ledger = ledger;
    this.#output = output;
  }

  /** A file that was made of the same and stands in the output, byte for byte; else it is made. */
  async made(
    file: Standing,
    { data, entries = [] }: Makeable['of'],
    { config, words, ties, timesOf, done, ...around }: ArchiveContext,
    sources: TemplateSet,
    make: () => Promise<HashedArtifact>,
  ): Promise<HashedArtifact> {
    // The words stand in their sources, and times are asked for of each release.
    const key = keyOf(
      ...[file, data, around, keyOfShared(config), keyOfShared(sources)],
      ...entries.flatMap((entry) => [keyOfEntry(entry), ties.get(entry.address), timesOf(entry)]),
    );
    const sha256 = this.#ledger.recall<string>(file.path, key);
    const content = sha256 === undefined ? undefined : this.#output.content({ ...file, sha256 });
    if (sha256 !== undefined && content) return { ...file, sha256, content };
    const made = await make();
    this.#ledger.note(file.path, key, made.sha256);
    return made;
  }
}
