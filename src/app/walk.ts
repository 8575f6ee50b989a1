import path from 'node:path';
import type { Io } from '../model/io.ts';
import { previewSignName } from './preview-sign.ts';

/**
 * Every release below `folder`: whatever is named `.md` and is no folder. Folders named with a dot, `node_modules` and
 * previews, whose attachments are no releases, are passed over; each folder is entered once, by its own name rather than
 * by a link's.
 * @throws PressdeskError where a folder cannot be listed.
 */
export function releasesIn(io: Io, folder: string): readonly string[] {
  const files: string[] = [];
  const entered = new Set<string>();
  const waiting = [folder];
  const linked: string[] = [];
  for (;;) {
    const next = waiting.pop() ?? linked.shift();
    if (next === undefined) return files.sort();
    const real = io.realPath(next) ?? next;
    if (entered.has(real)) continue;
    entered.add(real);
    const items = io.list(next);
    if (items.some(({ name }) => name === previewSignName)) continue;
    for (const { name, kind } of items) {
      const file = path.join(next, name);
      if (kind !== 'directory') {
        if (name.endsWith('.md')) files.push(file);
      } else if (!name.startsWith('.') && name !== 'node_modules') {
        const inside = path.join(real, name);
        (io.realPath(file) === inside ? waiting : linked).push(file);
      }
    }
  }
}

/** Files in order of code units, each once: of several names of one file its own stays, else the first. */
export function onceEach(io: Io, files: readonly string[]): readonly string[] {
  const byFile = new Map<string, string>();
  for (const file of [...files].sort()) {
    const real = io.realPath(file) ?? file;
    if (file === real || !byFile.has(real)) byFile.set(real, file);
  }
  return [...byFile.values()].sort();
}
