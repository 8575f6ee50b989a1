import type { Waiting } from '../../model/artifact.ts';
import { PressdeskError } from '../../model/error.ts';
import { limits } from '../../model/limits.ts';
import { sha256 } from '../../publish/hash.ts';
import { readRegularFile } from '../node-file.ts';
import { fileKind, kindIn, markAt } from '../node-marks.ts';
import { isSame, wouldTell } from './marks.ts';

/** A file with this hash, which need not be made again; `undefined` where there is none, or another. */
export function standingFile(file: string, hash: string): Waiting | undefined {
  // Before it is read, so that a change while it is read makes another mark.
  const mark = markAt(file, 'itself');
  const looked = Date.now();
  if (!mark || kindIn(mark) !== fileKind) return undefined;
  const bytes = bytesIn(file);
  if (!bytes || sha256(bytes) !== hash) return undefined;
  return {
    length: bytes.length,
    read: () => readAgain(file, hash),
    stand: () => wouldTell(mark, looked) && isSame(mark, markAt(file, 'itself')),
  };
}

function bytesIn(file: string): Uint8Array | undefined {
  const read = readRegularFile(file, limits.assetBytes);
  return read.ok ? read.bytes : undefined;
}

/** @throws PressdeskError where it is another one by now. */
function readAgain(file: string, hash: string): Uint8Array {
  const bytes = bytesIn(file);
  if (bytes && sha256(bytes) === hash) return bytes;
  throw new PressdeskError(`${file} changed during the build.`, {
    hint: 'Build again.',
  });
}
