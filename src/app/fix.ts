import { applyFixes } from '../check/fix.ts';
import type { Io } from '../model/io.ts';
import { replaceFile } from '../publish/write-file.ts';
import { type Inspected, inspect } from './inspect.ts';
import { load } from './load.ts';
import type { Newsroom } from './newsroom.ts';

// One fix may make room for the next. Fixes that undo one another must not go on for ever.
const rounds = 10;

/**
 * Makes the safe fixes in the files themselves and reads them again.
 * @throws PressdeskError where a file cannot be written; those before it are mended by then.
 */
export async function repair(
  io: Io,
  newsroom: Newsroom,
  inspected: readonly Inspected[],
): Promise<{ readonly inspected: readonly Inspected[]; readonly fixed: number }> {
  let current = inspected;
  let fixed = 0;
  for (let round = 0; round < rounds; round += 1) {
    const mended = new Map<string, number>();
    for (const { file, release, diagnostics } of current) {
      const { text, applied } = applyFixes(release.source.text, diagnostics);
      if (applied.length === 0 || text === release.source.text) continue;
      replaceFile(file, Buffer.from(release.source.byteOrderMark ? `\ufeff${text}` : text));
      mended.set(file, applied.length);
    }
    if (mended.size === 0) break;
    for (const count of mended.values()) fixed += count;
    const again = new Map(
      (await load(io, [...mended.keys()], newsroom.config)).map((one) => [one.file, one]),
    );
    current = await inspect(
      io,
      newsroom,
      current.map((one) => again.get(one.file) ?? one),
    );
  }
  return { inspected: current, fixed };
}
