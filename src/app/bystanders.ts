import path from 'node:path';
import { readableAddress } from '../language/address.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Io } from '../model/io.ts';
import { parseRelease } from '../parse/release.ts';
import type { Inspected } from './inspect.ts';
import { type Loaded, load } from './load.ts';
import type { Newsroom } from './newsroom.ts';
import { otherReleases } from './other-releases.ts';
import { shownPath } from './shown-path.ts';
import { onceEach } from './walk.ts';

/** A release as it was before a change. Absolute path. */
export interface Former {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What a change does beyond the releases that it writes. Paths are absolute. */
export interface Aside {
  /** The releases of which other language versions have a stake in the change. */
  readonly written: ReadonlySet<string>;
  /** Releases as they were, with a key that is not there any more: their versions have lost one another. */
  readonly former: readonly Former[];
  /** Releases that name a file which is gone. */
  readonly bereft: readonly string[];
  /** Those files. */
  readonly lost: readonly string[];
}

/** Releases that a change does not write, and of which something is to be said because of it. */
export interface Bystanders {
  readonly loaded: readonly Loaded[];
  /**
   * What was found, of a bystander only what concerns the change, and no repair of it: who commits one release must
   * neither be stopped by an old mistake in another nor find that other one changed.
   */
  concerning(inspected: readonly Inspected[]): readonly Inspected[];
}

type Concern = (finding: Diagnostic) => boolean;

/** Those of a newsroom; `loaded` is what is read whole. */
export async function bystanders(
  io: Io,
  newsroom: Newsroom,
  loaded: readonly Loaded[],
  { written, former, bereft, lost }: Aside,
): Promise<Bystanders> {
  const real = (file: string): string => io.realPath(file) ?? file;
  const own = new Set(loaded.flatMap(({ file }) => [file, real(file)]));
  const changed = loaded.filter(({ file }) => written.has(file));
  const before: Loaded[] = [];
  for (const { file, bytes } of former) {
    before.push({ file, release: await parseRelease(bytes, shownPath(io, file), newsroom.config) });
  }
  const paths = new Set(changed.map(({ release }) => release.source.path));
  const concerns = new Map<string, Concern[]>();
  const add = (files: readonly string[], concern: Concern): void => {
    for (const file of onceEach(
      io,
      files.filter((one) => !own.has(one) && !own.has(real(one))),
    ))
      concerns.set(file, [...(concerns.get(file) ?? []), concern]);
  };
  const gone = new Set(lost);
  for (const file of bereft)
    add([file], ({ actual }) => actual !== undefined && means(io, file, actual, gone));
  add(
    await versionsOf(io, newsroom, [...changed, ...before]),
    ({ beside }) => beside !== undefined && (beside.length === 0 || beside.some((one) => paths.has(one))),
  );
  const kept = (file: string, found: readonly Diagnostic[]): readonly Diagnostic[] => {
    const told = found.filter((finding) => concerns.get(file)?.some((concern) => concern(finding)));
    return told.map(({ fix, ...finding }) => ({ ...finding, ...(fix && { fix: { ...fix, safe: false } }) }));
  };
  return {
    loaded: await load(io, [...concerns.keys()].sort(), newsroom.config),
    concerning: (inspected) =>
      inspected.map((one) => {
        if (!concerns.has(one.file)) return one;
        return { ...one, diagnostics: kept(one.file, one.diagnostics), known: kept(one.file, one.known) };
      }),
  };
}

/** Whether what a release in `file` names is one of these files: another of the same name is an old mistake. */
function means(io: Io, file: string, named: string, files: ReadonlySet<string>): boolean {
  return [named, readableAddress(named)].some((name) => {
    const whole = path.resolve(io.realPath(path.dirname(file)) ?? path.dirname(file), name);
    // The folder may be a link, and may be gone with the last file in it.
    const folder = io.realPath(path.dirname(whole)) ?? path.dirname(whole);
    return files.has(whole) || files.has(path.join(folder, path.basename(whole)));
  });
}

/** The files of the other language versions of these releases. */
async function versionsOf(io: Io, newsroom: Newsroom, releases: readonly Loaded[]): Promise<string[]> {
  const keyed = releases.filter(({ release }) => release.data.key !== undefined);
  if (keyed.length === 0) return [];
  const keys = new Set(keyed.map(({ release }) => release.data.key));
  const { inside, beside } = await otherReleases(io, newsroom, keyed);
  const versions = [...inside, ...beside].filter(({ data }) => data.key !== undefined && keys.has(data.key));
  return versions.map(({ source }) => path.resolve(io.cwd, source.path));
}
