import type { HashedArtifact } from '../../publish/hash.ts';
import type { ArchiveContext, Makeable } from '../../render/archive/format.ts';
import type { TemplateSet } from '../templates.ts';
import { keyOfEntry } from './entry-key.ts';
import { keyOf, keyOfShared } from './keys.ts';
import type { Ledger } from './ledger.ts';
import type { StandingOutput } from './standing-output.ts';

type Standing = Omit<HashedArtifact, 'content' | 'sha256'>;

/** A list or feed as it was made, and what of, where its releases are known. */
export interface KeptList {
  readonly sha256: string;
  readonly made?: {
    /** Id of its format, and what is said of the file. */
    readonly format: string;
    readonly mediaType: string;
    readonly data: unknown;
    /** Paths of its releases. */
    readonly releases: readonly string[];
  };
}

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
    { data, entries }: Makeable['of'],
    { config, words, ties, timesOf, done, ...around }: ArchiveContext,
    sources: TemplateSet,
    make: () => Promise<HashedArtifact>,
  ): Promise<HashedArtifact> {
    // The words stand in their sources, and times are asked for of each release.
    const key = keyOf(
      ...[file, data, around, keyOfShared(config), keyOfShared(sources)],
      ...(entries ?? []).flatMap((entry) => [keyOfEntry(entry), ties.get(entry.address), timesOf(entry)]),
    );
    const known = this.#ledger.recall<KeptList>(file.path, key);
    const content = known && this.#output.content({ ...file, sha256: known.sha256 });
    if (known && content) return { ...file, sha256: known.sha256, content };
    const made = await make();
    const { format, mediaType, sha256 } = made;
    const releases = entries?.map(({ release }) => release.source.path);
    const kept: KeptList = { sha256, ...(releases && { made: { format, mediaType, data, releases } }) };
    // Whoever looks for lists that hold a release has to find all of them.
    if (!this.#ledger.note(file.path, key, kept))
      throw new Error(`What ${file.path} is made of cannot be kept.`);
    return made;
  }
}
