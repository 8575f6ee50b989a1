import path from 'node:path';
import { limits } from '../../model/limits.ts';
import { readBlobs, sizesOf, startOfBlob } from './blobs.ts';
import type { IndexEntries } from './index-entries.ts';
import type { Repository } from './repository.ts';

/**
 * The bytes behind the names of an index. Every question to Git is a program started, so who asks for a release is
 * given its neighbours with it: first those of the folder, then all there are.
 */
export class StagedBlobs {
  readonly #repository: Repository;
  readonly #entries: IndexEntries;
  readonly #bytes = new Map<string, Buffer>();
  /** Also those that are missing or too large, of which there are no bytes. */
  readonly #asked = new Set<string>();
  readonly #sizes = new Map<string, number>();
  #releasesAsked = false;

  constructor(repository: Repository, entries: IndexEntries) {
    this.#repository = repository;
    this.#entries = entries;
  }

  /** Gets at once what is sure to be asked for. @param others ids of blobs that no name of the index stands for. */
  fetch(names: Iterable<string>, others: Iterable<string> = []): void {
    const ids = new Set([...others].filter((id) => !this.#asked.has(id)));
    for (const name of names) {
      const entry = this.#entries.get(name);
      if (entry && entry.kind !== 'submodule' && !this.#asked.has(entry.id)) ids.add(entry.id);
    }
    for (const id of ids) this.#asked.add(id);
    for (const [id, bytes] of readBlobs(this.#repository, ids, limits.bytes)) this.#bytes.set(id, bytes);
  }

  /** The bytes of each of these blobs; none of those that are missing, or larger than a release may be. */
  all(ids: readonly string[]): ReadonlyMap<string, Buffer> {
    this.fetch([], ids);
    return this.#bytes;
  }

  /** The bytes, or where they are more than `cap`, their number; `undefined` where the blob is missing. */
  read(name: string, cap: number): Buffer | number | undefined {
    const id = this.#entries.get(name)?.id ?? '';
    if (cap === 0) return this.#size(name, id);
    if (!this.#bytes.has(id)) this.fetch(this.#neighbours(name));
    const bytes = this.#bytes.get(id);
    if (!bytes) return this.#size(name, id);
    return bytes.length > cap ? bytes.length : bytes;
  }

  /** The first `most` bytes of a photo; `undefined` where the blob is missing. */
  start(name: string, most: number): Buffer | undefined {
    const id = this.#entries.get(name)?.id ?? '';
    return this.#bytes.get(id)?.subarray(0, most) ?? startOfBlob(this.#repository, id, most);
  }

  /** The bytes of a blob of any kind, such as the target of a link. */
  byId(id: string): Buffer {
    const known = this.#bytes.get(id);
    if (known) return known;
    for (const [found, bytes] of readBlobs(this.#repository, [id], limits.bytes))
      this.#bytes.set(found, bytes);
    return this.#bytes.get(id) ?? Buffer.alloc(0);
  }

  #size(name: string, id: string): number | undefined {
    if (!this.#sizes.has(id)) {
      const folder = path.posix.dirname(name);
      const near = [...this.#entries].filter(([other]) => path.posix.dirname(other) === folder);
      const ids = near.filter(([, { kind }]) => kind === 'file').map(([, entry]) => entry.id);
      for (const [found, size] of sizesOf(this.#repository, ids)) this.#sizes.set(found, size);
    }
    return this.#sizes.get(id);
  }

  #neighbours(name: string): string[] {
    if (!name.endsWith('.md')) return [name];
    const folder = path.posix.dirname(name);
    const releases = [...this.#entries.keys()].filter((other) => other.endsWith('.md'));
    const wanted = this.#releasesAsked
      ? releases
      : releases.filter((other) => path.posix.dirname(other) === folder);
    this.#releasesAsked = true;
    return wanted;
  }
}
