import path from 'node:path';
import type { Io } from '../../model/io.ts';
import { type Mark, markAt } from '../node-marks.ts';
import { digestOf, fileKind, folderKind, kindIn } from './marks.ts';

/** Everything that a build depended on, and everything that it left. Paths are absolute. */
export interface Evidence {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly kinds: readonly string[];
  readonly real: readonly string[];
  /** What was written, and the folders that it lies in. */
  readonly outputs: readonly string[];
  readonly outputFolders: readonly string[];
}

/**
 * How all of it stands now, as one hash.
 * @returns `undefined` where an output is no file any more, or lies behind a link.
 */
export function standingOf(io: Io, evidence: Evidence): string | undefined {
  const { files, folders, kinds, real, outputs, outputFolders } = evidence;
  const written = outputs.map((file) => markAt(file, 'itself'));
  const around = outputFolders.map((folder) => markAt(folder, 'itself'));
  if (!written.every((mark) => mark && kindIn(mark) === fileKind)) return undefined;
  if (!around.every((mark) => mark && kindIn(mark) === folderKind)) return undefined;
  const read = [...files, ...folders].map((file) => markAt(file, 'followed'));
  const asked: readonly (Mark | undefined)[] = kinds.map((file) => {
    const mark = markAt(file, 'followed');
    return mark && [kindIn(mark), 0, 0, 0, 0, 0];
  });
  return [
    digestOf([...read, ...asked, ...written, ...around]),
    ...real.map((file) => io.realPath(file) ?? ''),
  ].join('\n');
}

/** The folders that files lie in, up to `root`. */
export function foldersAround(files: readonly string[], root: string): readonly string[] {
  const folders = new Set([root]);
  for (const file of files) {
    for (let folder = path.dirname(file); !folders.has(folder); folder = path.dirname(folder))
      folders.add(folder);
  }
  return [...folders];
}
