import type { Io } from '../../model/io.ts';
import { limits } from '../../model/limits.ts';
import { sha256 } from '../../publish/hash.ts';

/** The hashes of files that are published with releases, each read once in a build; why it cannot be read where it cannot. */
export class FileHashes {
  readonly #io: Pick<Io, 'readFile'>;
  readonly #known = new Map<string, string>();

  constructor(io: Pick<Io, 'readFile'>) {
    this.#io = io;
  }

  of(file: string): string {
    const known = this.#known.get(file) ?? this.#read(file);
    this.#known.set(file, known);
    return known;
  }

  #read(file: string): string {
    const read = this.#io.readFile(file, limits.assetBytes);
    return read.ok ? sha256(read.bytes) : read.cause;
  }
}
