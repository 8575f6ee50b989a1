import { PressdeskError } from '../model/error.ts';
import type { Manifest, ManifestFile } from '../model/manifest.ts';
import { pathProblem } from './paths.ts';

/** Stands in the root of the output folder. */
export const manifestName = 'manifest.json';

/** What is known of the build before: `damaged` where a manifest was there and could not be read whole. */
export interface ManifestReading {
  readonly manifest: Manifest;
  readonly found: 'whole' | 'damaged' | 'none';
  /** What the person at the desk should know of it. */
  readonly notes: readonly string[];
}

/**
 * Reads the manifest of the build before. One that was cut short or holds nonsense is as good as none, and noted;
 * lines that name no safe path are left out, since files are removed by them.
 * @param bytes the file's bytes, or `undefined` where there is none.
 * @throws PressdeskError where the file is plainly something else, such as a web app's manifest.
 */
export function readManifest(bytes: Uint8Array | undefined): ManifestReading {
  if (!bytes) return { manifest: emptyManifest, found: 'none', notes: [] };
  const value = parsed(bytes);
  if (isForeign(value)) {
    throw new PressdeskError(`The output folder holds a ${manifestName} that pressdesk did not write.`, {
      hint: 'Name another output folder, or move that file away.',
    });
  }
  if (isObject(value) && typeof value.version === 'number' && value.version > 1) {
    throw new PressdeskError(`The ${manifestName} of the output folder was written by a newer pressdesk.`, {
      hint: 'Use that version, or name another output folder.',
    });
  }
  const listed = isObject(value) && Array.isArray(value.files) ? value.files : undefined;
  const files = (listed ?? []).filter(isManifestFile);
  const whole = listed !== undefined && files.length === listed.length;
  const notes = whole
    ? []
    : [
        `${manifestName} in the output folder was damaged. It is written anew; files it no longer knew of stay.`,
      ];
  return { manifest: manifestOf(files), found: whole ? 'whole' : 'damaged', notes };
}

/** A manifest of files in any order; the last one of a path counts. */
export function manifestOf(files: Iterable<ManifestFile>): Manifest {
  const byPath = new Map<string, ManifestFile>();
  for (const { path, sha256, source, format } of files) byPath.set(path, { path, sha256, source, format });
  return { version: 1, files: [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** The manifest as its file holds it: one line a file, so that two builds compare well; nothing of the clock. */
export function serialiseManifest({ version, files }: Manifest): string {
  const lines = files.map((file) => `    ${JSON.stringify(file)}`);
  const list = lines.length > 0 ? `[\n${lines.join(',\n')}\n  ]` : '[]';
  return `{\n  "version": ${version},\n  "files": ${list}\n}\n`;
}

const emptyManifest: Manifest = { version: 1, files: [] };

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function isForeign(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length > 0 && !('files' in value) && value.version !== 1;
}

function isManifestFile(value: unknown): value is ManifestFile {
  return (
    isObject(value) &&
    typeof value.path === 'string' &&
    pathProblem(value.path) === undefined &&
    typeof value.sha256 === 'string' &&
    typeof value.source === 'string' &&
    typeof value.format === 'string'
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
