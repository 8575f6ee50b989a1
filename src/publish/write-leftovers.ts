import { randomBytes } from 'node:crypto';
import { readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { PressdeskError } from '../model/error.ts';
import type { Manifest } from '../model/manifest.ts';
import { sha256 } from './hash.ts';
import { type ManifestReading, manifestName, manifestOf, readManifest } from './manifest.ts';
import { isWithin } from './paths.ts';
import { systemCode, writingFailed } from './write-errors.ts';
import { leftoversIn, processOf } from './write-temporary.ts';

/**
 * A build names the files it is about to write in a journal, a temporary file in the root of the output folder, and
 * removes it at its end. Where it is killed in between, the next build finds there which files are its own and where
 * temporary ones may lie.
 */
const journalEnd = '.list.tmp';

/** A name beside which no other is: `.pressdesk-<process>-<random>.tmp`. */
export function temporaryName(): string {
  return `.pressdesk-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
}

export function journalName(): string {
  return temporaryName().replace(/\.tmp$/, journalEnd);
}

/**
 * What earlier builds wrote into an output folder: its manifest, and the journals of builds that were killed.
 * @param shown the folder as people are told of it.
 * @param own the journal of the build that asks, absolute: what it is about to write was not there before.
 * @throws PressdeskError where the folder cannot be read or holds somebody else's `manifest.json`.
 */
export function readPrevious(outDir: string, shown: string = outDir, own?: string): ManifestReading {
  const bytes = bytesIfThere(path.join(outDir, manifestName), shown);
  const reading = readManifest(bytes);
  const journals = journalsIn(outDir, own);
  if (bytes && journals.length === 0) return { ...reading, sha256: sha256(bytes) };
  const begun = journals.flatMap((file) => journal(file).files);
  return { ...reading, manifest: manifestOf(reading.manifest.files.concat(begun), reading.manifest) };
}

/** Whether what is read there now is known, without reading what it says, to be what was read before. */
export function isAsRead(
  outDir: string,
  { sha256: known }: ManifestReading,
  shown: string,
  own: string,
): boolean {
  if (known === undefined || journalsIn(outDir, own).length > 0) return false;
  const bytes = bytesIfThere(path.join(outDir, manifestName), shown);
  return bytes !== undefined && sha256(bytes) === known;
}

function journalsIn(outDir: string, own: string | undefined): readonly string[] {
  return leftoversIn(outDir)
    .map((name) => path.join(outDir, name))
    .filter((file) => file.endsWith(journalEnd) && file !== own);
}

function journal(file: string): Manifest {
  try {
    return readManifest(readFileSync(file)).manifest;
  } catch {
    // Cut short while it was written: its build had not written anything else yet.
    return manifestOf([]);
  }
}

function bytesIfThere(file: string, shown: string): Uint8Array | undefined {
  try {
    const stat = statSync(file);
    if (stat.isFile()) return readFileSync(file);
    throw new PressdeskError(`Cannot write to ${shown}: its ${manifestName} is not a file.`, {
      hint: 'Move it away, or name another output folder.',
    });
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw writingFailed(error, shown);
  }
}

/**
 * Removes the temporary files of builds that are no longer running.
 * @param root the output folder with every link resolved.
 * @returns their journals, to be removed once a manifest tells of all they name.
 */
export function clearLeftovers(root: string): readonly string[] {
  const journals = leftoversIn(root)
    .map((name) => path.join(root, name))
    .filter((file) => file.endsWith(journalEnd) && isAbandoned(file));
  const folders = new Set(['.']);
  for (const file of journals) for (const entry of journal(file).files) folders.add(path.dirname(entry.path));
  for (const folder of folders) clearTemporary(root, path.join(root, folder));
  return journals;
}

/** Journals of other builds that are writing to a folder at this moment, absolute. */
export function runningBuilds(root: string): readonly string[] {
  return leftoversIn(root)
    .filter((name) => name.endsWith(journalEnd))
    .map((name) => path.join(root, name))
    .filter((file) => !isAbandoned(file));
}

function clearTemporary(root: string, folder: string): void {
  const names = leftoversIn(folder).filter((name) => !name.endsWith(journalEnd));
  if (names.length === 0 || !isWithin(root, realpathSync.native(folder))) return;
  for (const name of names) {
    const file = path.join(folder, name);
    if (isAbandoned(file)) rmSync(file, { force: true });
  }
}

// Numbers of processes are used again, so what is an hour old counts as abandoned whatever runs under its number.
const longest = 60 * 60 * 1000;

function isAbandoned(file: string): boolean {
  const pid = processOf(path.basename(file));
  if (!pid || pid === process.pid) return true;
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return age > longest || !isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
