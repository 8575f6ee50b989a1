import type { Config } from '../model/config.ts';
import type { Entry, PublicEntry, Ties } from '../model/publication.ts';
import type { Release } from '../model/release.ts';
import { asPrinted } from '../newsroom/notice.ts';
import { tiesOf } from '../newsroom/ties.ts';
import type { Edition, Fate } from './build-outcome.ts';
import { fateOf, isPrinted } from './edition.ts';
import { type Inspected, isSound } from './inspect.ts';
import { isComplete } from './release-state.ts';

/** A release and what becomes of it. */
interface Fated {
  readonly entry: Entry;
  readonly file: string;
  readonly fate: Fate;
  /** What is printed of it, where anything is. */
  readonly printed?: PublicEntry;
}

/**
 * What becomes of every release in an edition, and what ties those that are printed together.
 * @param unprintable of which nothing can be printed, not even a notice.
 */
export function fatesOf(
  entries: readonly Entry[],
  inspected: readonly Inspected[],
  edition: Edition,
  config: Config,
  unprintable: ReadonlySet<Release> = new Set(),
): { readonly fated: readonly Fated[]; readonly ties: ReadonlyMap<string, Ties> } {
  const byRelease = new Map(inspected.map((one) => [one.release, one]));
  const fated = entries.flatMap((entry): Fated[] => {
    const one = byRelease.get(entry.release);
    if (!one) return [];
    const meant = fateOf(entry, one, edition);
    const isUnprintable = unprintable.has(entry.release);
    const fate = isUnprintable && meant.kind === 'withdrawn' ? { ...meant, notice: false } : meant;
    const printed =
      !isUnprintable && isPrinted(fate, edition) && isComplete(entry)
        ? asPrinted(entry, isSound(one))
        : undefined;
    return [{ entry, file: one.file, fate, ...(printed && { printed }) }];
  });
  const printed = fated.flatMap((one) => one.printed ?? []);
  return { fated, ties: tiesOf(printed, config) };
}
