import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import { foresee } from '../publish/write.ts';
import type { Prepared } from './prepared.ts';

/** What the next build would do to what is published of one release. */
export interface Upcoming {
  /** The release, from the newsroom's folder. */
  readonly path: string;
  readonly effect: 'new' | 'changed' | 'going';
  /** Files from the output's root. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

export type NextBuild =
  | { readonly known: true; readonly out: string; readonly upcoming: readonly Upcoming[] }
  /** It would not get through. */
  | { readonly known: false; readonly reason: string };

/** What the next build would change, by the plan that it would make; writes nothing. */
export function nextBuild(io: Io, { plan, out, shown }: Prepared): NextBuild {
  try {
    const { written, removed } = foresee(plan, out, { io, shown });
    const sources = new Map(
      [...plan.previous.manifest.files, ...plan.write].map(({ path, source }) => [path, source]),
    );
    const before = new Set(plan.previous.manifest.files.map(({ source }) => source));
    const after = new Set(plan.manifest.files.map(({ source }) => source));
    const found = new Map<string, { written: string[]; removed: string[] }>();
    const of = (file: string) => {
      const source = sources.get(file) ?? '';
      const one = found.get(source) ?? { written: [], removed: [] };
      found.set(source, one);
      return one;
    };
    for (const file of written) of(file).written.push(file);
    for (const file of removed) of(file).removed.push(file);
    const upcoming = [...found].map(
      ([path, files]): Upcoming => ({
        path,
        effect: !before.has(path) ? 'new' : after.has(path) ? 'changed' : 'going',
        ...files,
      }),
    );
    return { known: true, out: shown, upcoming: upcoming.sort((a, b) => (a.path < b.path ? -1 : 1)) };
  } catch (error) {
    return { known: false, reason: reasonOf(error) };
  }
}

/** @throws what is no matter of the user's. */
export function reasonOf(error: unknown): string {
  if (error instanceof PressdeskError) return error.message;
  throw error;
}
