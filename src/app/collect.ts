import path from 'node:path';
import type { GlobOptions } from 'tinyglobby';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import { limits } from '../model/limits.ts';
import { missingPath } from './missing-path.ts';
import { onceEach, releasesIn } from './walk.ts';

/**
 * The files meant by `paths`: files as they are, folders for every release in them, patterns for every release they
 * match. Absolute, each file once however often and by whatever links it is named, in order of code units.
 * @throws PressdeskError where a path does not exist, or a folder or pattern holds no release.
 */
export async function collect(io: Io, paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const given of paths) for (const file of await meant(io, given)) found.push(file);
  return onceEach(io, found);
}

async function meant(io: Io, given: string): Promise<readonly string[]> {
  // A variable that a script forgot to set is not the whole folder.
  if (given === '')
    throw new PressdeskError('An empty name is no path.', { hint: 'The folder you are in is ".".' });
  const absolute = path.resolve(io.cwd, given);
  const kind = io.kindOf(absolute);
  if (kind === 'directory') return filled(releasesIn(io, absolute), `There is no release in ${given}.`);
  if (kind !== undefined || isThereAllTheSame(io, absolute)) return [absolute];
  const { globSync, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(given)) throw missingPath(io, given);
  const matches = globSync(given, {
    cwd: io.cwd,
    absolute: true,
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdirSync: listing(io) },
  }).map((match) => path.resolve(match));
  return filled(
    matches
      .filter((match) => match.endsWith('.md'))
      .flatMap((match) => (io.kindOf(match) === 'directory' ? [] : match)),
    `No release matches ${given}.`,
  );
}

type Listing = NonNullable<NonNullable<GlobOptions['fs']>['readdirSync']>;

/** The folders of `io` in the form in which tinyglobby asks for those of the disk. */
function listing(io: Io): Listing {
  const list = (folder: string) =>
    io.list(path.resolve(folder)).map(({ name, kind, linked = false }) => ({
      name,
      isFile: () => kind === 'file' && !linked,
      isDirectory: () => kind === 'directory' && !linked,
      isSymbolicLink: () => linked,
    }));
  // Of the many ways to call it only this one is used, and its return type depends on the way.
  return list as unknown as Listing;
}

function filled(files: readonly string[], otherwise: string): readonly string[] {
  if (files.length > 0) return files;
  throw new PressdeskError(otherwise, { hint: 'Releases are files whose names end in .md.' });
}

/** A link that leads nowhere or in a circle is no missing path: reading it says what is wrong. */
function isThereAllTheSame(io: Io, absolute: string): boolean {
  const read = io.readFile(absolute, limits.bytes);
  return read.ok || read.cause !== 'missing';
}
