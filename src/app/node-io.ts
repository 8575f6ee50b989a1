import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PressdeskError } from '../model/error.ts';
import type { DirectoryItem, Io } from '../model/io.ts';
import { codeOf, readRegularFile, readStartOfFile } from './node-file.ts';
import { disobeyed, outlet, readStdin } from './node-streams.ts';

/**
 * The `Io` of the real machine. Nothing is touched before it is asked for: streams, working directory and
 * environment are read on first use.
 * @param process the running Node process; its exit code becomes 2 where standard output could not be written.
 * @param packageRoot folder of the installed package, as a file address.
 * @param cacheFolder where what can be made again may be kept.
 */
export function nodeIo(process: NodeJS.Process, packageRoot: URL, cacheFolder?: string): Io {
  const stderr = disobeyed(outlet(process, 'stderr'), process.env);
  const stdout = outlet(process, 'stdout', stderr);
  return {
    get cwd() {
      return workingDirectory(process);
    },
    env: process.env,
    ...(cacheFolder !== undefined && { cacheFolder }),
    get packageRoot() {
      return fileURLToPath(packageRoot);
    },
    stdout,
    stderr,
    now: () => new Date(),
    readStdin: () => readStdin(process),
    isInteractive: () => process.stdin.isTTY === true,
    readFile: readRegularFile,
    readStart: readStartOfFile,
    kindOf,
    list,
    realPath,
  };
}

function workingDirectory(process: NodeJS.Process): string {
  try {
    return process.cwd();
  } catch (cause) {
    throw new PressdeskError('The folder you are in no longer exists.', {
      hint: 'Change to another folder and try again.',
      cause,
    });
  }
}

function kindOf(file: string): DirectoryItem['kind'] | undefined {
  try {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat) return undefined;
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'directory' : 'other';
  } catch {
    return undefined;
  }
}

function list(folder: string): readonly DirectoryItem[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .map((entry): DirectoryItem => {
        if (entry.isFile()) return { name: entry.name, kind: 'file' };
        if (entry.isDirectory()) return { name: entry.name, kind: 'directory' };
        // Links, and file systems that do not tell kinds in a listing.
        const kind = kindOf(path.join(folder, entry.name)) ?? 'other';
        return { name: entry.name, kind, ...(entry.isSymbolicLink() && { linked: true }) };
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    throw new PressdeskError(`Cannot read the folder ${folder}: ${why(cause)}.`, {
      hint: 'Check its name, and that you may read it.',
      cause,
    });
  }
}

function why(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'it does not exist';
    case 'ENOTDIR':
      return 'it is not a folder';
    case 'EACCES':
    case 'EPERM':
      return 'you may not read it';
    case 'ELOOP':
      return 'its links lead round in a circle';
    default:
      return `the system says ${codeOf(error) ?? 'no more'}`;
  }
}

function realPath(file: string): string | undefined {
  try {
    return realpathSync.native(file);
  } catch {
    return undefined;
  }
}
