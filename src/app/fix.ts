import { withoutSafety } from '../check/engine.ts';
import { applyFixes } from '../check/fix.ts';
import type { Io } from '../model/io.ts';
import { versionsIn } from '../newsroom/versions.ts';
import { parseRelease } from '../parse/release.ts';
import { replaceFile } from '../publish/write-file.ts';
import type { Bystanders } from './bystanders.ts';
import { type Inspected, inspect } from './inspect.ts';
import type { Newsroom } from './newsroom.ts';
import { hasOurs, isOurs } from './own-mistakes.ts';

// One fix may make room for the next. Fixes that undo one another must not go on for ever.
const rounds = 10;

/** A file with its safe fixes made. */
export interface Repair {
  /** Absolute path. */
  readonly file: string;
  /** As people are told of it. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly byteOrderMark: boolean;
  /** Fixes that were made. */
  readonly fixes: number;
}

/** Repairs that may be made, and why others may not. */
export interface Feasible {
  readonly repairs: readonly Repair[];
  readonly notes: readonly string[];
}

export interface Repaired {
  /** The releases as they read after the repairs. */
  readonly inspected: readonly Inspected[];
  readonly repairs: readonly Repair[];
}

/**
 * Makes the safe fixes, and those that they make room for. Writes nothing.
 * @param concerning what of the findings counts, where that is not all.
 */
export async function repair(
  io: Io,
  newsroom: Newsroom,
  inspected: readonly Inspected[],
  concerning: Bystanders['concerning'] = (found) => found,
): Promise<Repaired> {
  let current = inspected;
  const repairs = new Map<string, Repair>();
  const left = new Map<string, Inspected>();
  for (let round = 0; round < rounds; round += 1) {
    const mended = new Map<string, Inspected>();
    for (const one of current) {
      const { source } = one.release;
      const { text, applied } = applyFixes(source.text, one.diagnostics);
      if (applied.length === 0 || text === source.text) continue;
      const { path, byteOrderMark } = source;
      const earlier = repairs.get(one.file);
      const fixes = (earlier?.fixes ?? 0) + applied.length;
      const before = earlier?.before ?? source.text;
      repairs.set(one.file, { file: one.file, path, before, after: text, byteOrderMark, fixes });
      const release = await parseRelease(bytesOf(text, byteOrderMark), path, newsroom.config);
      mended.set(one.file, { ...one, release });
    }
    if (mended.size === 0) break;
    const read = current.map((one) => mended.get(one.file) ?? one);
    const found = concerning(await inspect(io, newsroom, read));
    for (const at of failingBy(repairs, inspected, found)) {
      const [original, one] = [inspected[at], found[at]];
      if (!original || !one || left.has(one.file)) continue;
      left.set(one.file, unmended(original, one));
      repairs.delete(one.file);
    }
    current = found.map((one) => left.get(one.file) ?? one);
  }
  return { inspected: current, repairs: [...repairs.values()] };
}

/**
 * Which releases were not to be repaired, by their number: pressdesk fails at them since, or at one of their versions, as
 * these are compared with one another.
 */
function failingBy(
  repairs: ReadonlyMap<string, Repair>,
  before: readonly Inspected[],
  after: readonly Inspected[],
): readonly number[] {
  const failed = after.filter((one, at) => {
    const original = before[at];
    return original && hasOurs(one) && !hasOurs(original);
  });
  if (failed.length === 0) return [];
  const versions = versionsIn(after.map(({ release }) => release));
  const numbers = new Map(after.map(({ release }, at) => [release, at]));
  return failed.flatMap(({ release }) => {
    const group = [release, ...versions(release)].flatMap((one) => numbers.get(one) ?? []);
    return group.some((at) => repairs.has(after[at]?.file ?? '')) ? group : [];
  });
}

/** A release as it was, since nobody can vouch for what the repairs made of it. */
function unmended(original: Inspected, { diagnostics }: Inspected): Inspected {
  return {
    ...original,
    diagnostics: withoutSafety([...original.diagnostics, ...diagnostics.filter(isOurs)]),
  };
}

/**
 * Writes repaired files in place of what they were.
 * @throws PressdeskError where one cannot be written; those before it are mended by then.
 */
export function writeRepairs(repairs: readonly Repair[]): void {
  for (const { file, after, byteOrderMark } of repairs) replaceFile(file, bytesOf(after, byteOrderMark));
}

/** A text as it is written to disk. */
export function bytesOf(text: string, byteOrderMark: boolean): Buffer {
  return Buffer.from(byteOrderMark ? `\ufeff${text}` : text);
}
