import { type ManifestFile, redirectFormat } from '../model/manifest.ts';
import type { ManifestReading } from './manifest.ts';
import { isInAddress } from './paths.ts';
import { isSigned } from './signature.ts';
import type { Survey } from './write-survey.ts';

/** How far the manifest of the build before may be relied upon. */
interface Trust {
  /** Whether it was damaged or edited. */
  readonly isDoubtful: boolean;
  /** Whether a file that is there may be written over. */
  isOurs(path: string): boolean;
  /** Whether a file it names may be removed, or kept on the list of those that a later build may remove. */
  readonly mayGo: (file: ManifestFile) => boolean;
}

/** Whether a manifest is not, or not wholly, what pressdesk wrote. */
export function isInDoubt({ found }: Pick<ManifestReading, 'found'>): boolean {
  return found === 'edited' || found === 'damaged';
}

/**
 * A whole manifest is believed. One that somebody edited may name files that are theirs, so a file it names counts as
 * ours only with the very bytes it tells, and goes only where nobody keeps work of their own: in a release's own
 * folder, where it does nothing but lead on, or where it says itself whose it is.
 */
export function trustIn(previous: ManifestReading, disk: Pick<Survey, 'bytesAt' | 'bytesWith'>): Trust {
  const { manifest } = previous;
  const isDoubtful = isInDoubt(previous);
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  const bytesOf = (file: ManifestFile) => disk.bytesWith(file.path, file.sha256);
  return {
    isDoubtful,
    isOurs(path) {
      const file = listed.get(path);
      if (!isDoubtful) return file !== undefined;
      if (file && bytesOf(file)) return true;
      const bytes = disk.bytesAt(path);
      return bytes !== undefined && isSigned(bytes);
    },
    mayGo(file) {
      if (!isDoubtful) return true;
      const bytes = bytesOf(file);
      if (!bytes) return false;
      if (isInAddress(file.path) || isSigned(bytes)) return true;
      return file.format === redirectFormat && leadsOn(bytes);
    },
  };
}

function leadsOn(bytes: Uint8Array): boolean {
  return /http-equiv=["']?refresh/i.test(Buffer.from(bytes).toString('latin1'));
}
