import type { FoundRelease, ReleaseFile, SearchIndex, WordEntry, WordFile } from '../model/search-index.ts';

/** A file of the index is not there any more: the newsroom was published anew while the page was open. */
export class GoneError extends Error {}

/** Reads the files of an index, each of them once. */
export class IndexReader {
  readonly #first: string;
  readonly #get: (file: string) => Promise<Response>;
  readonly #files = new Map<string, Promise<unknown>>();
  #loaded = 0;

  /** @param first name of the file to begin with, beside the page. */
  constructor(first: string, get = (file: string) => fetch(file)) {
    this.#first = first;
    this.#get = get;
  }

  /** Bytes read so far. */
  get loaded(): number {
    return this.#loaded;
  }

  index(): Promise<SearchIndex> {
    return this.#read(this.#first);
  }

  async words(file: string): Promise<readonly WordEntry[]> {
    return (await this.#read<WordFile>(file)).words;
  }

  async releases(file: string): Promise<readonly FoundRelease[]> {
    return (await this.#read<ReleaseFile>(file)).releases;
  }

  #read<Content>(file: string): Promise<Content> {
    const read = this.#files.get(file) ?? this.#fetch(file);
    this.#files.set(file, read);
    // What failed may succeed later.
    read.catch(() => this.#files.delete(file));
    return read as Promise<Content>;
  }

  async #fetch(file: string): Promise<unknown> {
    const response = await this.#get(file);
    if (response.status === 404) throw new GoneError(file);
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    const bytes = await response.arrayBuffer();
    this.#loaded += bytes.byteLength;
    return JSON.parse(new TextDecoder().decode(bytes));
  }
}
