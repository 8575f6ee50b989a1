import path from 'node:path';
import { PressdeskError } from '../../model/error.ts';
import type { DirectoryItem, Io } from '../../model/io.ts';
import { hasLeftovers } from '../../publish/leftovers.ts';
import type { BuildBrief } from '../build-brief.ts';
import type { BuildOutcome } from '../build-outcome.ts';
import type { BuildRequest } from '../build-request.ts';
import { readCache } from '../node-cache.ts';
import { isStanding, type Looks } from './evidence.ts';
import { programOf } from './program.ts';
import { sumOf } from './sum.ts';

/**
 * What is kept of a build. As long as everything it depended on and everything it left stands as it did, and the time has not
 * come at which something changes by itself, another one would do nothing and say the same.
 */
export interface KeptBuild {
  /** What was asked for, and where. */
  readonly asked: string;
  readonly program: string;
  /** The instant to take for now, as it was written; `null` where it was that of the clock. */
  readonly wished: string | null;
  /** From when until when it holds, in milliseconds since 1970; `null` for ever. */
  readonly since: number;
  readonly until: number | null;
  /** The output folder, with every link resolved. */
  readonly root: string;
  /** What was read, listed and written. */
  readonly looks: Looks;
  /** Where only the kind was asked for. */
  readonly kinds: readonly (readonly [file: string, kind: DirectoryItem['kind'] | null])[];
  /** Where links lead. */
  readonly real: readonly (readonly [file: string, real: string | null])[];
  readonly brief: BuildBrief;
}

/** What a build came to. */
export interface Rebuilt {
  readonly brief: BuildBrief;
  readonly whole: () => BuildOutcome;
}

/** Where a build is kept. */
export interface Shelf {
  readonly asked: string;
  readonly file: string;
}

/** `undefined` where no build of its kind is kept: of some releases, or a preview. */
export function shelfOf(
  { cwd, cacheFolder }: Io,
  { paths, out, only, preview }: BuildRequest,
): Shelf | undefined {
  if (cacheFolder === undefined || paths.length > 0 || preview !== undefined) return undefined;
  const asked = JSON.stringify([cwd, out ?? null, only ?? null]);
  return { asked, file: path.join(cacheFolder, `${sumOf(Buffer.from(asked))}.build`) };
}

/**
 * What the build would say that is kept; `undefined` where anything has changed since, or may have.
 * @param wished the instant to take for now, as written.
 * @throws PressdeskError where that is none.
 */
export async function recalled(
  io: Io,
  { asked, file }: Shelf,
  wished: string | undefined,
): Promise<Rebuilt | undefined> {
  try {
    const [kept, marks, outcome] = opened(readCache(file));
    const { brief, root, since, until } = kept;
    const now = await instantOf(io, kept, wished);
    const isThen = now.getTime() >= since && now.getTime() < (until ?? Infinity);
    if (!isThen || kept.asked !== asked || kept.program !== programOf(io) || hasLeftovers(root))
      return undefined;
    if (!kept.kinds.every(([one, kind]) => (io.kindOf(one) ?? null) === kind)) return undefined;
    if (!kept.real.every(([one, real]) => (io.realPath(one) ?? null) === real)) return undefined;
    if (!isStanding(kept.looks, marks)) return undefined;
    const whole = () => ({ ...(JSON.parse(outcome.toString()) as BuildOutcome), now, isSpared: true });
    return { brief: { ...brief, isSpared: true }, whole };
  } catch (error) {
    if (error instanceof PressdeskError) throw error;
    // Nothing that was kept, or not what this version keeps.
    return undefined;
  }
}

async function instantOf(io: Io, kept: KeptBuild, wished: string | undefined): Promise<Date> {
  if (wished === undefined) return io.now();
  if (wished === kept.wished) return new Date(kept.since);
  const { readInstant } = await import('../now.ts');
  return readInstant(wished, kept.brief.timezone);
}

// Two numbers: how many bytes of marks there are, and how many of what is kept; what it said as a whole comes last.
const headBytes = 16;

/** What is kept of a build, the marks of its looks, and what it said, as JSON, which is read only where somebody asks. */
export function bytesOf(kept: KeptBuild, marks: Float64Array, outcome: object): Uint8Array {
  const text = Buffer.from(JSON.stringify(kept));
  const sizes = new Float64Array([marks.byteLength, text.length]);
  return Buffer.concat([
    new Uint8Array(sizes.buffer),
    new Uint8Array(marks.buffer),
    text,
    Buffer.from(JSON.stringify(outcome)),
  ]);
}

function opened(bytes: Buffer = Buffer.alloc(0)): readonly [KeptBuild, Float64Array, outcome: Buffer] {
  const [ofMarks = 0, ofText = 0] = new Float64Array(bytes.buffer, bytes.byteOffset, 2);
  const marks = new Float64Array(bytes.buffer, bytes.byteOffset + headBytes, ofMarks / 8);
  const end = headBytes + ofMarks + ofText;
  const kept: KeptBuild = JSON.parse(bytes.toString('utf8', headBytes + ofMarks, end));
  return [kept, marks, bytes.subarray(end)];
}
