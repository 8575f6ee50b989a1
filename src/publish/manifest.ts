import { PressdeskError } from '../model/error.ts';
import type { Manifest, ManifestFile, PublishedAddress } from '../model/manifest.ts';
import { sha256 } from './hash.ts';
import { partsOf } from './manifest-parts.ts';
import { addressOfPage } from './paths.ts';

/** Stands in the root of the output folder. */
export const manifestName = 'manifest.json';

/** What is known of the build before. */
export interface ManifestReading {
  readonly manifest: Manifest;
  /**
   * `edited`: all of it can be read, and it is not what pressdesk wrote. `damaged`: some of it cannot be read. Nothing
   * is removed on the mere word of either.
   */
  readonly found: 'whole' | 'edited' | 'damaged' | 'none';
  /** What the person at the desk should know of it. */
  readonly notes: readonly string[];
  /** The hash of its bytes, where they are all that is known: the same bytes tell the same. */
  readonly sha256?: string;
}

/**
 * Reads the manifest of the build before. What can be read of one that was cut short is taken, and that is noted;
 * lines that name no safe path are left out, since files are written and removed by them.
 * @param bytes the file's bytes, or `undefined` where there is none.
 * @throws PressdeskError where the file is plainly something else, such as a web app's manifest.
 */
export function readManifest(bytes: Uint8Array | undefined): ManifestReading {
  if (!bytes) return { manifest: manifestOf([]), found: 'none', notes: [] };
  const { whole, seal, version, isForeign, ...parts } = partsOf(bytes);
  if (isForeign) {
    throw new PressdeskError(`The output folder holds a ${manifestName} that pressdesk did not write.`, {
      hint: 'Name another output folder, or move that file away.',
    });
  }
  if (version > 2) {
    throw new PressdeskError(`The ${manifestName} of the output folder was written by a newer pressdesk.`, {
      hint: 'Use that version, or name another output folder.',
    });
  }
  const manifest = manifestOf(parts.files, parts);
  if (!whole) return { manifest, found: 'damaged', notes: [damaged] };
  // Version 1 had no seal, and nothing but files.
  const unsealed = version === 1 && seal === undefined && parts.pressdesk === '';
  const isOurs = unsealed || seal === sealOf(manifest);
  return isOurs ? { manifest, found: 'whole', notes: [] } : { manifest, found: 'edited', notes: [edited] };
}

const healing =
  'It is written anew. A file that it names is removed only where it is, byte for byte, what it tells.';
const damaged = `${manifestName} in the output folder was damaged. ${healing}`;
const edited = `${manifestName} in the output folder was changed by somebody else. ${healing}`;

/** A manifest of files in any order; the last one of a path counts. The addresses of their pages are in it. */
export function manifestOf(
  files: Iterable<ManifestFile>,
  { pressdesk = '', addresses = [], hidden = [] }: Partial<Omit<Manifest, 'version' | 'files'>> = {},
): Manifest {
  const byPath = new Map<string, ManifestFile>();
  const byAddress = new Map(addresses.map((one) => [one.address, one]));
  for (const { path, sha256, source, format } of files) {
    byPath.set(path, { path, sha256, source, format });
    const address = addressOfPage(path, format);
    if (address !== undefined && !byAddress.has(address)) byAddress.set(address, { address, source });
  }
  return {
    version: 2,
    pressdesk,
    addresses: [...byAddress.values()].sort((a, b) => (a.address < b.address ? -1 : 1)),
    hidden: [...new Set(hidden)].sort(),
    files: [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/**
 * The manifest as its file holds it: one line an entry, so that two builds compare well; nothing of the clock. Its seal
 * is the hash of all the rest: whoever changes a line by hand is noticed. It is no proof against forgery.
 */
export function serialiseManifest(manifest: Manifest): string {
  const { head, rest } = written(manifest);
  return head + sealLine(sha256(Buffer.from(head + rest))) + rest;
}

/** What stands between the head of a manifest and the rest. */
export function sealLine(seal: string): string {
  return `,\n  "seal": "${seal}"`;
}

function sealOf(manifest: Manifest): string {
  const { head, rest } = written(manifest);
  return sha256(Buffer.from(head + rest));
}

function written({ version, pressdesk, addresses, hidden, files }: Manifest): { head: string; rest: string } {
  return {
    head: `{\n  "version": ${version},\n  "pressdesk": ${JSON.stringify(pressdesk)}`,
    rest: `,\n  "addresses": ${lines(addresses.map(orderedAddress))},\n  "hidden": ${lines(hidden)},\n  "files": ${lines(files)}\n}\n`,
  };
}

/** An address with its fields in the order of the file. */
export function orderedAddress({ address, source, key, lang, mark }: PublishedAddress): PublishedAddress {
  return { address, source, ...(key && { key }), ...(lang && { lang }), ...(mark && { mark }) };
}

function lines(entries: readonly unknown[]): string {
  if (entries.length === 0) return '[]';
  return `[\n${entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
}
