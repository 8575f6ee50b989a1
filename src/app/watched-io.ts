import path from 'node:path';
import type { DirectoryItem, FileRead, Io } from '../model/io.ts';

/** All that was asked of the disk. Paths are absolute. */
export interface Asked {
  /** Files that were read, and whether there were any. */
  readonly files: ReadonlyMap<string, boolean>;
  /** Folders that were listed. */
  readonly folders: ReadonlySet<string>;
  /** Where only the kind was asked for. */
  readonly kinds: ReadonlyMap<string, DirectoryItem['kind'] | undefined>;
  /** Where links lead. */
  readonly real: ReadonlyMap<string, string | undefined>;
  /** Where the disk gave different answers, or one that says nothing of what stands there. */
  readonly unclear: ReadonlySet<string>;
}

/** The same `Io`, with everything that is asked of its disk written down. */
export function watchedIo(io: Io): { readonly io: Io; readonly asked: () => Asked } {
  const files = new Map<string, boolean>();
  const folders = new Set<string>();
  const kinds = new Map<string, DirectoryItem['kind'] | undefined>();
  const real = new Map<string, string | undefined>();
  const unclear = new Set<string>();
  const note = <Answer>(known: Map<string, Answer>, file: string, answer: Answer): void => {
    if (known.has(file) && known.get(file) !== answer) unclear.add(file);
    known.set(file, answer);
  };
  const reading =
    (how: Io['readFile']): Io['readFile'] =>
    (file, most) => {
      const found = how(file, most);
      const isThere = found.ok || present.has(found.cause);
      note(files, file, isThere);
      if (!isThere && !absent.has(found.cause)) unclear.add(file);
      return found;
    };
  const watched: Io = {
    ...io,
    readFile: reading(io.readFile),
    readStart: reading(io.readStart),
    kindOf(file) {
      const kind = io.kindOf(file);
      note(kinds, file, kind);
      return kind;
    },
    list(folder) {
      const items = io.list(folder);
      folders.add(folder);
      for (const { name, kind, linked } of items) if (linked) note(kinds, path.join(folder, name), kind);
      return items;
    },
    realPath(file) {
      const found = io.realPath(file);
      note(real, file, found);
      return found;
    },
  };
  return { io: watched, asked: () => ({ files, folders, kinds, real, unclear }) };
}

type Cause = Extract<FileRead, { ok: false }>['cause'];

// Why a file was not read though there is one, and what says that there is none.
const present: ReadonlySet<Cause> = new Set(['too-large', 'not-a-file']);
const absent: ReadonlySet<Cause> = new Set(['missing', 'vanished']);
