import path from 'node:path';
import type { DirectoryItem, Io } from '../model/io.ts';
import { cacheEnd, readCache, writeCache } from '../publish/cache/cache-file.ts';
import { cacheFolder } from '../publish/cache/cache-folder.ts';
import { sightingOf } from '../publish/cache/sightings.ts';
import { sha256 } from '../publish/hash.ts';
import { isWithin } from '../publish/paths.ts';
import { runningBuilds } from '../publish/write-leftovers.ts';
import type { Built } from './build.ts';
import type { BuildOutcome } from './build-outcome.ts';
import type { BuildRequest } from './build-request.ts';
import { readInstant } from './now.ts';
import type { Asked } from './watched-io.ts';

/**
 * What a build depended on and came to. As long as everything it read and everything it wrote stands as it did, and no
 * embargo has ended meanwhile, another one would do nothing and say the same.
 */
interface Kept {
  readonly program: string;
  /** From when until when it holds, in milliseconds since 1970; `null` for ever. */
  readonly since: number;
  readonly until: number | null;
  readonly timezone: string | null;
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly kinds: readonly string[];
  readonly real: readonly (readonly [file: string, real: string | null])[];
  /** The output folder, with every link resolved. */
  readonly root: string;
  readonly outputs: readonly string[];
  /** Of all that was looked at, in this order. */
  readonly digest: string;
}

/** Where the build that was asked for is kept; `undefined` where none of its kind is. */
export function placeOf(io: Io, { paths, out, only, preview }: BuildRequest): string | undefined {
  const folder = cacheFolder(io.env);
  if (folder === undefined || paths.length > 0 || preview !== undefined) return undefined;
  const asked = JSON.stringify([io.cwd, out ?? null, only ?? null]);
  return path.join(folder, sha256(Buffer.from(asked)).slice(0, 32) + cacheEnd);
}

/**
 * What the build would say that is kept there; `undefined` where anything has changed since, or may have.
 * @param wished the instant to take for now, as written.
 * @throws PressdeskError where that is none.
 */
export function recalled(io: Io, place: string, wished: string | undefined): BuildOutcome | undefined {
  const [head, outcome] = readCache(place) ?? [];
  if (head === undefined || outcome === undefined) return undefined;
  const kept: Kept = JSON.parse(head);
  const { program, since, until, timezone, real, root, digest } = kept;
  const now = wished === undefined ? io.now() : readInstant(wished, timezone ?? undefined);
  const isThen = now.getTime() >= since && now.getTime() < (until ?? Infinity);
  if (!isThen || program !== programOf(io)) return undefined;
  if (real.some(([file, found]) => (io.realPath(file) ?? null) !== found)) return undefined;
  if (digestOf(kept)?.digest !== digest || runningBuilds(root).length > 0) return undefined;
  return { ...(JSON.parse(outcome) as BuildOutcome), now };
}

/** Keeps what a build came to, where it is sure that the next one would come to the same. */
export function keep(
  io: Io,
  place: string,
  { outcome, newsroom, out, files: outputs, seenAt, isSettled, until }: Built,
  { files, folders, kinds, real, unclear }: Asked,
  started: number,
): void {
  const root = io.realPath(out);
  if (!isSettled || root === undefined || until <= outcome.now.getTime()) return;
  const isOutput = (file: string) => isWithin(out, file) || isWithin(root, file);
  const sources = [...files.keys()];
  // What is within the output changes with each build; what is read there tells of more than a list of what was written.
  if (sources.some(isOutput) || isOutput(newsroom.folder)) return;
  if (Array.from(unclear).some((file) => !isOutput(file))) return;
  const others = (asked: Iterable<string>) => Array.from(asked).filter((file) => !isOutput(file));
  const kept = {
    program: programOf(io),
    since: outcome.now.getTime(),
    until: Number.isFinite(until) ? until : null,
    timezone: outcome.timezone ?? null,
    files: sources,
    folders: others(folders),
    kinds: others(kinds.keys()),
    real: [...Array.from(real).filter(([file]) => !isOutput(file)), [out, root] as const].map(
      ([file, found]) => [file, found ?? null] as const,
    ),
    root,
    outputs,
  };
  const seen = digestOf(kept, { files, kinds, seenAt });
  if (seen === undefined || seen.newest > started - slack(seen.newest)) return;
  writeCache(place, [
    JSON.stringify({ ...kept, digest: seen.digest } satisfies Kept),
    JSON.stringify(onceMore(outcome)),
  ]);
}

/**
 * What is read shortly before a build may have been changed again within one tick of the disk's clock, which tells
 * nobody: it has to be older than that. Some disks count in seconds, and in twos.
 */
function slack(newest: number): number {
  return newest % 1000 === 0 ? 2000 : 20;
}

// Disks tell parts of it, and the clock of the program does not.
const oneMillisecond = 1;

interface Known {
  readonly files: ReadonlyMap<string, boolean>;
  readonly kinds: ReadonlyMap<string, DirectoryItem['kind'] | undefined>;
  readonly seenAt: (file: string) => number;
}

/**
 * The marks of everything that is kept, and when the latest of what was read was changed.
 * @param known what it has to be still; `undefined` is given where it is something else by now.
 */
function digestOf(
  { files, folders, kinds, root, outputs }: Pick<Kept, 'files' | 'folders' | 'kinds' | 'root' | 'outputs'>,
  known?: Known,
): { readonly digest: string; readonly newest: number } | undefined {
  const read = sightingOf(files, 'follow', 'bytes', (stats, file) =>
    known ? known.files.get(file) === (stats !== undefined) : true,
  );
  const listed = read && sightingOf(folders, 'follow', 'bytes', (stats) => stats !== undefined);
  const asked =
    listed &&
    sightingOf(kinds, 'follow', 'kind', (stats, file) => !known || known.kinds.get(file) === kindOf(stats));
  const names = new Map(outputs.map((file) => [path.join(root, file), file]));
  const written =
    asked &&
    sightingOf(
      [...names.keys()],
      'itself',
      'bytes',
      (stats, file) =>
        stats?.isFile() === true &&
        (!known || stats.mtimeMs < known.seenAt(names.get(file) ?? '') + oneMillisecond),
    );
  if (!written) return undefined;
  return {
    digest: [read, listed, asked, written].map(({ digest }) => digest).join(' '),
    newest: Math.max(read.newest, listed.newest),
  };
}

function kindOf(
  stats: Parameters<NonNullable<Parameters<typeof sightingOf>[3]>>[0],
): DirectoryItem['kind'] | undefined {
  if (!stats) return undefined;
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other';
}

/** What the same build says when there is nothing left to do. Of texts with nothing wrong in them no line is shown. */
function onceMore({ now, ...outcome }: BuildOutcome): Omit<BuildOutcome, 'now'> {
  const { written, unchanged, report } = outcome;
  return {
    ...outcome,
    report: {
      ...report,
      files: report.files.map(({ text, ...file }) =>
        file.diagnostics.length > 0 && text !== undefined ? { ...file, text } : file,
      ),
    },
    written: [],
    unchanged: [...written, ...unchanged].sort(),
    removed: [],
    addressNews: [],
  };
}

/** Everything of the program that may make a difference: itself, the engine with its words for dates, and the package that makes pictures smaller. */
function programOf(io: Io): string {
  const { node, icu, tz, unicode } = process.versions;
  const parts = ['dist/main.js', 'package.json', 'node_modules/sharp/package.json', '../sharp/package.json'];
  const own = sightingOf(
    parts.map((part) => path.join(io.packageRoot, part)),
    'follow',
    'bytes',
  );
  return [node, icu, tz, unicode, own?.digest].join(' ');
}
