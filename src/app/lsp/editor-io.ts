import path from 'node:path';
import type { DirectoryItem, FileRead, Io } from '../../model/io.ts';
import { limits } from '../../model/limits.ts';

/** How long what the disk said is believed, where no editor tells of changes. */
const believed = 5_000;

/**
 * The machine as an editor shows it: open documents stand in front of the files on the disk, saved or not. What is asked
 * for at every keystroke, the folders and the releases in them, is remembered until the disk may have changed.
 */
export class EditorIo {
  readonly io: Io;
  readonly #disk: Io;
  readonly #open = new Map<string, Uint8Array>();
  readonly #lists = new Map<string, readonly DirectoryItem[]>();
  readonly #kinds = new Map<string, DirectoryItem['kind'] | undefined>();
  readonly #paths = new Map<string, string | undefined>();
  readonly #reads = new Map<string, FileRead>();
  /** Outlives the rest, so that the bytes of a file that is still the same stay the same object. */
  readonly #bytes = new Map<string, Uint8Array>();
  #since = Number.NEGATIVE_INFINITY;

  constructor(disk: Io, cwd: string) {
    this.#disk = disk;
    this.io = {
      ...disk,
      cwd,
      readFile: (file, cap) => this.#readFile(file, cap),
      kindOf: (file) => this.#kindOf(file),
      list: (folder) => this.#list(folder),
      realPath: (file) => (this.#open.has(this.#own(file)) ? this.#own(file) : this.#realPath(file)),
    };
  }

  /** A document was opened in the place of a file, or has other bytes now. */
  take(file: string, bytes: Uint8Array): void {
    const own = this.#own(file);
    if (!this.#open.has(own)) this.forget();
    this.#open.set(own, bytes);
  }

  close(file: string): void {
    this.#open.delete(this.#own(file));
    this.forget();
  }

  /** The disk may have changed. */
  forget(): void {
    for (const memory of [this.#lists, this.#kinds, this.#paths, this.#reads]) memory.clear();
    this.#since = this.#now();
  }

  /** Whether what was remembered has become too old, and was forgotten. */
  freshen(): boolean {
    const age = this.#now() - this.#since;
    if (age >= 0 && age < believed) return false;
    this.forget();
    return true;
  }

  #now(): number {
    return this.#disk.now().getTime();
  }

  /** The one path of a file however it is reached, also of one that is not on the disk yet. */
  #own(file: string): string {
    const real = this.#realPath(file);
    if (real !== undefined) return real;
    const folder = path.dirname(file);
    return path.join(this.#realPath(folder) ?? folder, path.basename(file));
  }

  #realPath(file: string): string | undefined {
    // Photos come and go without an editor's telling of it, and a release names only a few.
    if (!isRemembered(file)) return this.#disk.realPath(file);
    return remembered(this.#paths, file, () => this.#disk.realPath(file));
  }

  #kindOf(file: string): DirectoryItem['kind'] | undefined {
    if (this.#open.has(this.#own(file))) return 'file';
    return remembered(this.#kinds, file, () => this.#disk.kindOf(file));
  }

  #list(folder: string): readonly DirectoryItem[] {
    return remembered(this.#lists, folder, () => {
      const items = this.#disk.list(folder);
      const own = this.#realPath(folder) ?? folder;
      const names = new Set(items.map(({ name }) => name));
      const unsaved = [...this.#open.keys()]
        .filter((file) => path.dirname(file) === own && !names.has(path.basename(file)))
        .map((file) => ({ name: path.basename(file), kind: 'file' as const }));
      if (unsaved.length === 0) return items;
      return [...items, ...unsaved].sort((a, b) => (a.name < b.name ? -1 : 1));
    });
  }

  #readFile(file: string, cap: number): FileRead {
    if (isRemembered(file)) {
      const open = this.#open.get(this.#own(file));
      if (open) return capped(open, cap);
      if (cap === limits.bytes && file.endsWith('.md'))
        return remembered(this.#reads, file, () => this.#same(file, this.#disk.readFile(file, cap)));
    }
    return this.#disk.readFile(file, cap);
  }

  #same(file: string, read: FileRead): FileRead {
    if (!read.ok) return read;
    const before = this.#bytes.get(file);
    if (before && Buffer.compare(before, read.bytes) === 0) return { ok: true, bytes: before };
    this.#bytes.set(file, read.bytes);
    return read;
  }
}

/** Releases, settings and folders; of all else the disk is asked each time. */
function isRemembered(file: string): boolean {
  return /^$|^\.md$|^\.yaml$/.test(path.extname(file));
}

function capped(bytes: Uint8Array, cap: number): FileRead {
  return bytes.length > cap ? { ok: false, cause: 'too-large', size: bytes.length } : { ok: true, bytes };
}

function remembered<Made>(memory: Map<string, Made>, key: string, make: () => Made): Made {
  const known = memory.get(key);
  if (known !== undefined || memory.has(key)) return known as Made;
  const made = make();
  memory.set(key, made);
  return made;
}
