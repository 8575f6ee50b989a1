import path from 'node:path';
import type { OpenDocument } from '../../lsp/protocol.ts';
import type { Io } from '../../model/io.ts';
import { isWithin } from '../../publish/paths.ts';
import { type Newsroom, releasesFolder } from '../newsroom.ts';

/** Whether `pressdesk check` would take a file for a release of its newsroom, were it asked for all of them. */
export function isRelease(io: Io, newsroom: Newsroom, file: string): boolean {
  if (!file.endsWith('.md')) return false;
  const folder = releasesFolder(newsroom);
  const real = (one: string): string => io.realPath(one) ?? one;
  return [[folder, file] as const, [real(folder), real(file)] as const].some(([above, below]) => {
    if (!isWithin(above, below)) return false;
    const folders = path.relative(above, path.dirname(below)).split(path.sep);
    return !folders.some((name) => name === 'node_modules' || (name.startsWith('.') && name !== '.'));
  });
}

/**
 * Where a document that was never saved would lie, if it begins as a release does and there is a newsroom to save it in.
 */
export function unsavedRelease(io: Io, newsroom: Newsroom, document: OpenDocument): string | undefined {
  const { uri, languageId, text } = document;
  if (!/^untitled:/i.test(uri) || languageId !== 'markdown' || !/^\ufeff?---[ \t]*\r?\n/.test(text))
    return undefined;
  const folder = releasesFolder(newsroom);
  return io.kindOf(folder) === 'directory' ? path.join(folder, 'untitled.md') : undefined;
}
