import type { Lists } from '../../model/archive.ts';
import type { PublicEntry, Ties } from '../../model/publication.ts';
import { assetsOf } from '../../newsroom/assets.ts';
import type { HashedArtifact } from '../../publish/hash.ts';
import type { Press } from '../press.ts';
import { keyOfEntry } from './entry-key.ts';
import type { FileHashes } from './file-hashes.ts';
import type { KeptParts } from './kept-parts.ts';
import { keyOf, keyOfShared } from './keys.ts';
import type { Ledger } from './ledger.ts';
import type { StandingOutput } from './standing-output.ts';

/** What is kept of a file that was made: all but its content, which stands in the output. */
export type KeptPrint = Omit<HashedArtifact, 'content'>;

/** What a release was printed in the light of, and what of its text counts beyond its own output. */
export interface Surroundings {
  readonly ties?: Ties;
  readonly archive?: Lists;
  /** The files that it names. */
  readonly files: readonly string[];
  /** A hash of what lists took from its text. */
  readonly quoted: string;
}

/** What was printed of releases and stands in the output still. */
export class KeptPrints {
  readonly #prints: Ledger;
  readonly #surroundings: Ledger;
  readonly #hashes: FileHashes;
  readonly #output: StandingOutput;

  constructor(
    { prints, surroundings }: Pick<KeptParts, 'prints' | 'surroundings'>,
    hashes: FileHashes,
    output: StandingOutput,
  ) {
    this.#prints = prints;
    this.#surroundings = surroundings;
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
    const known = this.#prints.recall<readonly KeptPrint[]>(source, key);
    const isKnown = this.#surroundings.stay(source, key);
    const standing = known && isKnown && this.#standing(known);
    if (standing) return standing;
    const made = await make();
    const kept = made.map(({ content, ...artifact }): KeptPrint => artifact);
    this.#prints.note(source, key, kept);
    this.#surroundings.note(source, key, surroundingsOf(press, entry));
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

  #standing(known: readonly KeptPrint[]): readonly HashedArtifact[] | undefined {
    const standing: HashedArtifact[] = [];
    for (const kept of known) {
      const content = this.#output.content(kept);
      if (!content) return undefined;
      standing.push({ ...kept, content });
    }
    return standing;
  }
}

function surroundingsOf({ context, archive }: Press, entry: PublicEntry): Surroundings {
  const ties = context.ties?.get(entry.address);
  return {
    ...(ties && { ties }),
    ...(context.archive && { archive: context.archive }),
    ...outwardOf(archive, entry),
  };
}

/** What of a release's text counts beyond its own output. */
export function outwardOf(
  archive: Press['archive'],
  entry: PublicEntry,
): Pick<Surroundings, 'files' | 'quoted'> {
  return {
    files: assetsOf(entry.release),
    quoted: keyOf(archive.map(({ quoted }) => quoted?.(entry) ?? null)),
  };
}
