import path from 'node:path';
import { PressdeskError } from '../../model/error.ts';
import type { DirectoryItem, FileRead, Io } from '../../model/io.ts';
import { type IndexEntries, readIndex } from './index-entries.ts';
import { IndexTree, type Located } from './index-tree.ts';
import type { Repository } from './repository.ts';
import { StagedBlobs } from './staged-blobs.ts';

/** A world in which the files of a work tree are those of the index: what the next commit will hold. */
export interface IndexIo {
  readonly io: Io;
  readonly entries: IndexEntries;
  readonly blobs: StagedBlobs;
}

/**
 * `base`, but for the files in the repository's work tree, which are read from its index: releases, translations,
 * photos, settings. What is not staged is not there. The work tree is never touched.
 */
export function indexIo(base: Io, repository: Repository): IndexIo {
  const { top } = repository;
  const entries = readIndex(repository);
  const blobs = new StagedBlobs(repository, entries);
  const tree = new IndexTree(top, entries, ({ id }) => blobs.byId(id).toString());
  const locate = (file: string): Located => {
    if (tree.holds(file)) return tree.locate(file);
    // By a link from elsewhere one may stand in the work tree all the same.
    const folder = base.realPath(path.dirname(file));
    const real = folder === undefined ? file : path.join(folder, path.basename(file));
    return tree.holds(real) ? tree.locate(real) : { at: 'disk', file };
  };

  const io: Io = {
    ...base,
    readFile(file, cap) {
      const found = locate(file);
      if (found.at === 'disk') return base.readFile(found.file, cap);
      if (found.at !== 'file') return unread(found);
      if (found.entry.unmerged) return { ok: false, cause: 'unmerged' };
      const read = blobs.read(found.name, cap);
      if (read === undefined) return { ok: false, cause: 'other' };
      return typeof read === 'number' ? overCap(read, cap) : { ok: true, bytes: read };
    },
    readStart(file, most) {
      const found = locate(file);
      if (found.at === 'disk') return base.readStart(found.file, most);
      if (found.at !== 'file') return unread(found);
      if (found.entry.unmerged) return { ok: false, cause: 'unmerged' };
      const bytes = blobs.start(found.name, most);
      return bytes ? { ok: true, bytes } : { ok: false, cause: 'other' };
    },
    kindOf(file) {
      const found = locate(file);
      if (found.at === 'disk') return base.kindOf(found.file);
      return found.at === 'file' ? 'file' : found.at === 'folder' ? 'directory' : undefined;
    },
    list(folder) {
      const found = locate(folder);
      if (found.at === 'disk') return base.list(found.file);
      if (found.at !== 'folder') throw new PressdeskError(`There is no staged folder ${folder}.`);
      return [...tree.namesIn(found.name)].sort().map((name): DirectoryItem => {
        const inner = found.name === '' ? name : `${found.name}/${name}`;
        const kind = io.kindOf(path.join(top, inner)) ?? 'other';
        return { name, kind, ...(entries.get(inner)?.kind === 'link' && { linked: true }) };
      });
    },
    realPath(file) {
      const found = locate(file);
      if (found.at === 'disk') return base.realPath(found.file);
      return found.at === 'file' || found.at === 'folder' ? path.join(top, found.name) : undefined;
    },
  };
  return { io, entries, blobs };
}

function unread(found: Exclude<Located, { at: 'file' | 'disk' }>): FileRead {
  if (found.at === 'circle') return { ok: false, cause: 'link-loop' };
  if (found.at === 'folder') return { ok: false, cause: 'not-a-file' };
  return { ok: false, cause: found.byLink ? 'vanished' : 'missing' };
}

/** An empty file is not over any cap, and has no bytes to be fetched. */
function overCap(size: number, cap: number): FileRead {
  return size > cap ? { ok: false, cause: 'too-large', size } : { ok: true, bytes: new Uint8Array() };
}
