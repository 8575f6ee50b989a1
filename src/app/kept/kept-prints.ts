import type { PublicEntry } from '../../model/publication.ts';
import type { HashedArtifact } from '../../publish/hash.ts';
import type { Press } from '../press.ts';
import { keyOfEntry } from './entry-key.ts';
import type { FileHashes } from './file-hashes.ts';
import { keyOf, keyOfShared } from './keys.ts';
import type { Ledger } from './ledger.ts';
import type { StandingOutput } from './standing-output.ts';

/** What is kept of a file that was made: all but its content, which stands in the output. */
type Kept = Omit<HashedArtifact, 'content'>;

/** What was printed of releases and stands in the output still. */
export class KeptPrints {
  readonly #ledger: Ledger;
  readonly #hashes: FileHashes;
  readonly #output: StandingOutput;

  constructor(ledger: Ledger, hashes: FileHashes, output: StandingOutput) {
    this.#ledger = ledger;
    this.#hashes = hashes;
    this.#output = output;
  }

  /**
   * What was made of a release, where it was made from the same and all of it stands in the output, byte for byte; else it is
   * made.
   * @param press with nothing in it but what this release may see.
   */
  async made(
    press: Press,
    entry: PublicEntry,
    source: string,
    make: () => Promise<readonly HashedArtifact[]>,
  ): Promise<readonly HashedArtifact[]> {
    const key = this.#keyOf(press, entry);
    const known = this.#ledger.recall<readonly Kept[]>(source, key);
    const standing = known && this.#standing(known);
    if (standing) return standing;
    const made = await make();
    const kept = made.map(({ content, ...artifact }): Kept => artifact);
    this.#ledger.note(source, key, kept);
    return made;
  }

  /** Everything that printing is given: what is new in it is in the key by itself. */
  #keyOf(press: Press, entry: PublicEntry): string {
    const { config, templates, words, timesOf, bytesOf, ...around } = press.context;
    const contents = Array.from(entry.assets?.values() ?? [], ({ file }) => this.#hashes.of(file));
    return keyOf(
      ...[keyOfEntry(entry), contents, keyOfShared(config), keyOfShared(press.sources)],
      ...[timesOf(entry), around, press.formats.map(({ id }) => id)],
    );
  }

  #standing(known: readonly Kept[]): readonly HashedArtifact[] | undefined {
    const standing: HashedArtifact[] = [];
    for (const kept of known) {
      const content = this.#output.content(kept);
      if (!content) return undefined;
      standing.push({ ...kept, content });
    }
    return standing;
  }
}
