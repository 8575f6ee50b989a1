import path from 'node:path';
import type { PublishedAsset, SmallerPicture } from '../../model/asset.ts';
import type { PublicEntry } from '../../model/publication.ts';
import { sha256 } from '../../publish/hash.ts';
import type { FileHashes } from './file-hashes.ts';
import { keyOf } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { standingFile } from './standing-file.ts';

type Kept = Omit<SmallerPicture, 'content'> & { readonly sha256: string };

/** The pictures that were made smaller and stand in the output still: to make them takes longer than all the rest. */
export class KeptPictures {
  readonly #ledger: Ledger;
  readonly #hashes: FileHashes;
  readonly #out: string;

  /** @param out the output folder. */
  constructor(ledger: Ledger, hashes: FileHashes, out: string) {
    this.#ledger = ledger;
    this.#hashes = hashes;
    this.#out = out;
  }

  /** What was made of a release's picture, where it was made of the same bytes; else it is made. */
  async made(
    { address, release }: PublicEntry,
    asset: Omit<PublishedAsset, 'smaller'>,
    make: () => Promise<readonly SmallerPicture[] | undefined>,
  ): Promise<readonly SmallerPicture[] | undefined> {
    const name = `${release.source.path} ${asset.name}`;
    const key = keyOf(asset, this.#hashes.of(asset.file));
    const known = this.#ledger.recall<readonly Kept[]>(name, key);
    const standing = known?.flatMap(({ sha256, ...picture }): readonly SmallerPicture[] => {
      const content = standingFile(path.join(this.#out, address, picture.name), sha256)?.read();
      return content ? [{ ...picture, content }] : [];
    });
    if (standing && standing.length === known?.length) return standing;
    const made = await make();
    if (!made) return undefined;
    const kept = made.map(({ content, ...picture }): Kept => ({ ...picture, sha256: sha256(content) }));
    this.#ledger.note(name, key, kept);
    return made;
  }
}
