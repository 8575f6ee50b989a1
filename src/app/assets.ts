import path from 'node:path';
import { foldName } from '../language/file-names.ts';
import type { AssetState } from '../model/asset.ts';
import type { Io } from '../model/io.ts';
import { limits } from '../model/limits.ts';
import { isWithin, pathProblem } from '../publish/paths.ts';

type Disk = Pick<Io, 'readFile' | 'realPath'>;

/** A photo or attachment as it was found. */
export type Asset =
  | {
      readonly state: 'ok';
      /** Absolute, every link resolved. */
      readonly file: string;
      /** Where it comes beside the release's page, forward slashes: `photos/signing.jpg`. */
      readonly name: string;
      readonly bytes: number;
    }
  | { readonly state: Exclude<AssetState, 'ok'> };

/** Where the files of a release are looked for, and what they cannot be called. */
export interface AssetPlace {
  /** Absolute; where there is no newsroom, the folder of the release. */
  readonly newsroomDir: string;
  /** Absolute. */
  readonly releaseDir: string;
  /** Names of the files that formats write beside them, folded: a photo of such a name would take the page's place. */
  readonly taken: ReadonlySet<string>;
}

/**
 * What a release's `file` is. It has to be a regular file in or below the folder of the release, and links must not
 * lead it out of the newsroom. Where no such file is there, the words are read as an address: `my%20photo.jpg`.
 * @param written as the release names it.
 */
export function findAsset(disk: Disk, place: AssetPlace, written: string): Asset {
  const asset = lookUp(disk, place, written);
  if (!mayBeAddress.has(asset.state)) return asset;
  const address = fileOfAddress(written);
  if (address === written) return asset;
  const other = lookUp(disk, place, address);
  return other.state === 'missing' ? asset : other;
}

function lookUp(disk: Disk, { newsroomDir, releaseDir, taken }: AssetPlace, written: string): Asset {
  const name = written.replace(/^(?:\.\/)+/, '');
  const problem = pathProblem(name);
  if (problem === 'outside') {
    // `../photos/a.jpg` may well be in the newsroom; it is only no place from which it could be published.
    return { state: isWithin(newsroomDir, path.resolve(releaseDir, name)) ? 'bad-name' : 'outside' };
  }
  if (problem) return { state: problem };
  if (taken.has(foldName(name))) return { state: 'taken' };

  const root = disk.realPath(newsroomDir);
  const file = disk.realPath(path.join(releaseDir, name));
  if (file === undefined || root === undefined) return { state: 'missing' };
  if (!isWithin(root, file)) return { state: 'outside' };
  // A cap of nothing tells size and kind without reading a byte.
  const read = disk.readFile(file, 0);
  if (read.ok) return { state: 'ok', file, name, bytes: 0 };
  if (read.cause === 'not-a-file') return { state: 'not-a-file' };
  if (read.cause !== 'too-large') return { state: 'missing' };
  const bytes = read.size ?? 0;
  return bytes > limits.assetBytes ? { state: 'too-large' } : { state: 'ok', file, name, bytes };
}

const mayBeAddress: ReadonlySet<AssetState> = new Set(['missing', 'bad-name', 'reserved']);

function fileOfAddress(address: string): string {
  const file = address.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}
