import type { Edition, Fate } from './build-outcome.ts';
import { isLeftOut, isPrinted } from './edition.ts';
import type { Newsroom } from './newsroom.ts';
import { pathWithin } from './shown-path.ts';

/** Paths of releases from the newsroom's folder, by what becomes of them. */
export interface SourcesByFate {
  readonly built: ReadonlySet<string>;
  /** What is withdrawn among them. */
  readonly heldBack: ReadonlySet<string>;
  readonly failed: ReadonlySet<string>;
}

export function sourcesByFate(
  { folder }: Newsroom,
  fated: readonly { readonly file: string; readonly fate: Fate }[],
  edition: Edition,
): SourcesByFate {
  const sources = (wanted: (fate: Fate) => boolean) =>
    new Set(fated.flatMap(({ file, fate }) => (wanted(fate) ? pathWithin(folder, file) : [])));
  return {
    built: sources((fate) => isPrinted(fate, edition)),
    heldBack: sources((fate) => isLeftOut(fate, edition)),
    failed: sources(({ kind }) => kind === 'refused'),
  };
}
