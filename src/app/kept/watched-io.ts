import path from 'node:path';
import type { DirectoryItem, FileRead, Io } from '../../model/io.ts';
import { type Mark, markAt } from '../node-marks.ts';
import { listingOf } from './listing.ts';
import { isSame, wouldTell } from './marks.ts';

/** All that was asked of the disk. Paths are absolute. */
export interface Asked {
  /** Files that were read, and their marks from before; `undefined` where there was none. */
  readonly files: ReadonlyMap<string, Mark | undefined>;
  /** Folders that were listed. */
  readonly folders: ReadonlyMap<string, Mark | undefined>;
  /** What was in them, by folder. */
  readonly listings: ReadonlyMap<string, string>;
  /** Where only the kind was asked for. */
  readonly kinds: ReadonlyMap<string, DirectoryItem['kind'] | undefined>;
  /** Where links lead. */
  readonly real: ReadonlyMap<string, string | undefined>;
  /** Where the disk gave different answers, or one that it may change without telling. */
  readonly unclear: ReadonlySet<string>;
}

/** The same `Io`, with everything that is asked of its disk written down. */
export function watchedIo(io: Io): { readonly io: Io; readonly asked: Asked } {
  const files = new Map<string, Mark | undefined>();
  const folders = new Map<string, Mark | undefined>();
  const listings = new Map<string, string>();
  const kinds = new Map<string, DirectoryItem['kind'] | undefined>();
  const real = new Map<string, string | undefined>();
  const unclear = new Set<string>();

  /** Before anything is read, so that a change while it is read makes another mark. */
  const mark = (known: Map<string, Mark | undefined>, file: string): void => {
    const found = markAt(file, 'followed');
    if (known.has(file) && !isSame(known.get(file), found)) unclear.add(file);
    if (found && !wouldTell(found, Date.now())) unclear.add(file);
    known.set(file, found);
  };
  const answer = <Answer>(known: Map<string, Answer>, file: string, given: Answer): Answer => {
    if (known.has(file) && known.get(file) !== given) unclear.add(file);
    known.set(file, given);
    return given;
  };
  const reading =
    (read: Io['readFile']): Io['readFile'] =>
    (file, most) => {
      mark(files, file);
      const found = read(file, most);
      if (!found.ok && unsaid.has(found.cause)) unclear.add(file);
      return found;
    };
  return {
    io: {
      ...io,
      readFile: reading(io.readFile),
      readStart: reading(io.readStart),
      kindOf: (file) => answer(kinds, file, io.kindOf(file)),
      list(folder) {
        mark(folders, folder);
        const items = io.list(folder);
        answer(listings, folder, listingOf(items));
        for (const { name, kind, linked } of items) if (linked) answer(kinds, path.join(folder, name), kind);
        return items;
      },
      realPath: (file) => answer(real, file, io.realPath(file)),
    },
    asked: { files, folders, listings, kinds, real, unclear },
  };
}

/** Why a file could not be read, of which its mark says nothing. */
const unsaid: ReadonlySet<Extract<FileRead, { ok: false }>['cause']> = new Set([
  'permission',
  'link-loop',
  'other',
]);
