import path from 'node:path';
import { foldName } from '../language/file-names.ts';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import { manifestName } from '../publish/manifest.ts';
import { isWithin } from '../publish/paths.ts';
import { isTemporary } from '../publish/write-temporary.ts';
import { holdsPreview } from './preview-sign.ts';
import { shownPath } from './shown-path.ts';

/**
 * Whether a preview may be written to a folder, however links lead there. Of a folder that holds anything but a preview
 * nobody can tell whether the public sees it.
 * @param outputs folders that the public sees, absolute.
 * @throws PressdeskError where one lies in the other, the folder or one above it holds a public build, or it is in use.
 */
export function checkPreviewFolder(io: Io, folder: string, outputs: readonly string[]): void {
  const wanted = resolved(io, folder);
  for (const output of outputs) {
    const other = resolved(io, output);
    if (overlap(wanted, other)) {
      throw refused(
        isWithin(wanted, other) && wanted !== other
          ? `${shownPath(io, folder)} cannot hold a preview: the public output ${shownPath(io, output)} lies in it.`
          : `${shownPath(io, folder)} cannot hold a preview: it lies in the public output ${shownPath(io, output)}.`,
      );
    }
  }
  const published = foldersAbove(wanted).find((one) => holdsPublicBuild(io, one));
  if (published !== undefined) {
    throw refused(
      `${shownPath(io, folder)} cannot hold a preview: a build for the public was written to ${shownPath(io, published)}.`,
    );
  }
  if (isInUse(io, wanted)) {
    throw refused(`${shownPath(io, folder)} cannot hold a preview: other files are in it already.`);
  }
}

function refused(message: string): PressdeskError {
  return new PressdeskError(message, {
    hint: 'Name a folder outside of what is published, such as --preview ../preview. Nothing was written.',
  });
}

/** Of two names that differ in case alone nobody knows whether they are two folders before both are there. */
function overlap(one: string, other: string): boolean {
  const [a, b] = [foldName(one), foldName(other)];
  return isWithin(a, b) || isWithin(b, a);
}

/** With every link resolved, as far as the folders are there. */
export function resolved(io: Io, folder: string): string {
  const real = io.realPath(folder);
  if (real !== undefined) return real;
  const parent = path.dirname(folder);
  return parent === folder ? folder : path.join(resolved(io, parent), path.basename(folder));
}

export function foldersAbove(folder: string): string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}

// A newsroom of a hundred thousand releases has a manifest of some 80 MB.
const largest = 512 * 1024 * 1024;

function holdsPublicBuild(io: Io, folder: string): boolean {
  if (io.kindOf(path.join(folder, manifestName)) !== 'file') return false;
  if (holdsPreview(io, folder)) return false;
  const read = io.readFile(path.join(folder, manifestName), largest);
  // Somebody else's file of that name says nothing; ours names the files with their hashes.
  return read.ok && /"sha256"\s*:/.test(Buffer.from(read.bytes).toString('latin1', 0, 64 * 1024));
}

function isInUse(io: Io, folder: string): boolean {
  if (io.kindOf(folder) !== 'directory' || holdsPreview(io, folder)) return false;
  const names = io.list(folder).map(({ name }) => name);
  // A first build that was killed may not have come to the sign.
  return names.length > 0 && !names.some(isTemporary);
}
