import type { BuiltRelease, Edition, Fate } from './build-outcome.ts';
import { isLeftOut, isPrinted } from './edition.ts';
import type { Inspected } from './inspect.ts';
import type { Newsroom } from './newsroom.ts';
import { pathWithin } from './shown-path.ts';

/** Paths of releases from the newsroom's folder, by what became of them. */
export function sourcesByFate(
  newsroom: Newsroom,
  releases: readonly BuiltRelease[],
  inspected: readonly Inspected[],
  edition: Edition,
) {
  const files = new Map(inspected.map(({ file, release }) => [release.source.path, file]));
  const sources = (wanted: (fate: Fate) => boolean) =>
    new Set(
      releases
        .filter(({ fate }) => wanted(fate))
        .map((one) => pathWithin(newsroom.folder, files.get(one.path) ?? one.path)),
    );
  return {
    built: sources((fate) => isPrinted(fate, edition)),
    heldBack: sources((fate) => isLeftOut(fate, edition)),
    failed: sources(({ kind }) => kind === 'refused'),
  };
}
