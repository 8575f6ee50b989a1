import { createHash } from 'node:crypto';
import { lstatSync, type Stats, statSync } from 'node:fs';

/** What stood at some paths, as far as it can be told without reading. */
export interface Sighting {
  /** Of the marks of all of them: any that is changed, replaced, added or taken away gives another. */
  readonly digest: string;
  /** The latest instant at which one of them was changed; milliseconds since 1970. */
  readonly newest: number;
}

/** How a path is looked at: what a link leads to, or the link itself. */
export type Look = 'follow' | 'itself';

/** How exactly two sightings are to be the same: to the byte, or only whether it is a file, a folder or nothing. */
export type Grain = 'bytes' | 'kind';

/**
 * Looks at paths, in their order.
 * @param allows whether what stands there now may be what is meant; `undefined` is given where one may not.
 */
export function sightingOf(
  paths: readonly string[],
  look: Look,
  grain: Grain,
  allows: (stats: Stats | undefined, path: string) => boolean = () => true,
): Sighting | undefined {
  const marks = new Float64Array(paths.length * marksEach);
  let newest = 0;
  for (const [index, path] of paths.entries()) {
    const stats = statsOf(path, look);
    if (!allows(stats, path)) return undefined;
    if (!stats) continue;
    if (grain === 'bytes') newest = Math.max(newest, stats.mtimeMs, stats.ctimeMs);
    marks.set(grain === 'kind' ? [kindOf(stats)] : marksOf(stats), index * marksEach);
  }
  return { digest: createHash('sha256').update(marks).digest('hex'), newest };
}

const marksEach = 6;

// The time of a change of the inode cannot be set by hand, as that of the content can.
function marksOf({ dev, ino, mode, size, mtimeMs, ctimeMs }: Stats): readonly number[] {
  return [dev, ino, mode, size, mtimeMs, ctimeMs];
}

function kindOf(stats: Stats): number {
  return stats.isFile() ? 1 : stats.isDirectory() ? 2 : 3;
}

function statsOf(path: string, look: Look): Stats | undefined {
  try {
    return look === 'follow'
      ? statSync(path, { throwIfNoEntry: false })
      : lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
