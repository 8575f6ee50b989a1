import path from 'node:path';
import type { IndexEntries, IndexEntry } from './index-entries.ts';

/** What a path leads to in the index, links followed. */
export type Located =
  /** `name` from the top; the top itself is empty. */
  | { readonly at: 'file'; readonly name: string; readonly entry: IndexEntry }
  | { readonly at: 'folder'; readonly name: string }
  | { readonly at: 'nowhere'; readonly byLink: boolean }
  | { readonly at: 'circle' }
  /** In a submodule, or where a link leads out of the work tree: the disk knows. Absolute. */
  | { readonly at: 'disk'; readonly file: string };

// As many as systems follow before they call it a circle.
const mostLinks = 40;

/** The names of an index as folders. */
export class IndexTree {
  readonly #top: string;
  readonly #entries: IndexEntries;
  readonly #folders = new Map<string, Set<string>>();
  readonly #targetOf: (link: IndexEntry) => string;

  /** @param targetOf reads where a link leads. */
  constructor(top: string, entries: IndexEntries, targetOf: (link: IndexEntry) => string) {
    this.#top = top;
    this.#entries = entries;
    this.#targetOf = targetOf;
    this.#folders.set('', new Set());
    for (const name of entries.keys()) this.#shelve(name);
  }

  /** Names in a folder, in no order; `folder` from the top. */
  namesIn(folder: string): Iterable<string> {
    return this.#folders.get(folder) ?? [];
  }

  /** @param file absolute, in the work tree. */
  locate(file: string): Located {
    let rest = segments(path.relative(this.#top, file));
    let name = '';
    let links = 0;
    while (rest.length > 0) {
      const [next = '', ...further] = rest;
      const inner = name === '' ? next : `${name}/${next}`;
      const entry = this.#entries.get(inner);
      if (entry?.kind === 'submodule') return this.#onDisk([inner, ...further]);
      if (entry?.kind === 'link') {
        links += 1;
        if (links > mostLinks) return { at: 'circle' };
        const target = path.resolve(this.#top, name, this.#targetOf(entry));
        if (!this.holds(target)) return { at: 'disk', file: path.join(target, ...further) };
        rest = [...segments(path.relative(this.#top, target)), ...further];
        name = '';
        continue;
      }
      if (entry && further.length === 0) return { at: 'file', name: inner, entry };
      if (!this.#folders.has(inner)) return { at: 'nowhere', byLink: links > 0 };
      name = inner;
      rest = further;
    }
    return { at: 'folder', name };
  }

  /** Whether an absolute path is the top or below it, and no part of Git's own folder. */
  holds(file: string): boolean {
    const [first] = segments(path.relative(this.#top, file));
    return first === undefined || (first !== '..' && first !== '.git' && !path.isAbsolute(first));
  }

  #shelve(name: string): void {
    for (let inner = name; inner !== ''; ) {
      const cut = inner.lastIndexOf('/');
      const folder = cut < 0 ? '' : inner.slice(0, cut);
      const known = this.#folders.get(folder);
      if (known) {
        known.add(inner.slice(cut + 1));
        return;
      }
      this.#folders.set(folder, new Set([inner.slice(cut + 1)]));
      inner = folder;
    }
  }

  #onDisk(parts: readonly string[]): Located {
    return { at: 'disk', file: path.join(this.#top, ...parts) };
  }
}

function segments(relative: string): string[] {
  return relative === '' ? [] : relative.split(path.sep);
}
