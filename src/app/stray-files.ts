import path from 'node:path';
import type { Io } from '../model/io.ts';
import { type ManifestFile, wholeNewsroom } from '../model/manifest.ts';
import { isSigned } from '../publish/signature.ts';

// An index of a hundred thousand releases is in parts; none of them is near this.
const largest = 64 * 1024 * 1024;
const endings = new Set(['.html', '.xml', '.json']);

/**
 * Files of an output folder that were made of a whole newsroom, as they say themselves: those of which no manifest tells
 * any more would go on naming what has been taken away. Looks into no release's own folder, and follows no link.
 * @param out absolute.
 */
export function strayFiles(io: Io, out: string): readonly ManifestFile[] {
  if (io.kindOf(out) !== 'directory') return [];
  return within(io, out, '').map((file) => ({ path: file, sha256: '', source: wholeNewsroom, format: '' }));
}

function within(io: Io, folder: string, way: string): readonly string[] {
  return io.list(folder).flatMap(({ name, kind, linked }) => {
    const file = path.join(folder, name);
    const relative = `${way}${name}`;
    if (linked || name.startsWith('.')) return [];
    if (kind === 'directory') return ofDay.test(relative) ? [] : within(io, file, `${relative}/`);
    return endings.has(path.extname(name)) && says(io, file) ? [relative] : [];
  });
}

const ofDay = /(?:^|\/)\d{4}\/\d{2}\/\d{2}$/;

function says(io: Io, file: string): boolean {
  const read = io.readFile(file, largest);
  return read.ok && isSigned(read.bytes);
}

/** Names of all files below an address of an output folder, from there. Follows no link. */
export function filesBelow(io: Io, out: string, address: string): readonly string[] {
  const folder = path.join(out, address);
  if (io.kindOf(folder) !== 'directory') return [];
  return io.list(folder).flatMap(({ name, kind, linked }) => {
    if (linked) return [];
    return kind === 'directory' ? filesBelow(io, folder, name).map((file) => `${name}/${file}`) : [name];
  });
}
