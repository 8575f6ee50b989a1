import type { Entry } from '../model/publication.ts';
import type { ManifestReading } from '../publish/manifest.ts';
import type { Fate } from './build-outcome.ts';
import type { SourcesByFate } from './sources-by-fate.ts';

export interface Known {
  readonly source: string;
  readonly entry: Entry;
  readonly fate: Fate;
}

/**
 * Releases whose pages name one that is held back now, as those of its other languages do. What stands of them is made
 * anew in every format, whichever were asked for, and is not left where the rest of the build cannot be. Their
 * keys tell who is tied today, the manifest who was when the pages were made.
 * @param heldBack releases that must not be public, from the newsroom's folder; with files that they were before.
 */
export function namingHeldBack(
  known: readonly Known[],
  heldBack: ReadonlySet<string>,
  { manifest }: ManifestReading,
): ReadonlySet<string> {
  const withdrawn = new Set(known.flatMap(({ source, fate }) => (fate.kind === 'withdrawn' ? source : [])));
  const keyed = [
    ...manifest.addresses.flatMap(({ source, key }) => (key === undefined ? [] : { source, key })),
    ...known.flatMap(({ source, entry }) => {
      const { key } = entry.release.data;
      return key === undefined ? [] : { source, key };
    }),
  ];
  const isSecret = (source: string): boolean => heldBack.has(source) && !withdrawn.has(source);
  const wasOut = new Set(manifest.files.map(({ source }) => source));
  const keys = new Set(
    keyed.flatMap(({ source, key }) => (isSecret(source) && wasOut.has(source) ? key : [])),
  );
  return new Set(keyed.flatMap(({ source, key }) => (keys.has(key) && !isSecret(source) ? source : [])));
}

/**
 * What has errors cannot be made anew: of those among them that name what is held back nothing stays, and they come back
 * once they are mended.
 */
export function withoutFaulty(
  { built, heldBack, failed }: SourcesByFate,
  naming: ReadonlySet<string>,
): SourcesByFate & { readonly takenAway: readonly string[] } {
  const takenAway = [...failed].filter((source) => naming.has(source));
  return {
    built,
    heldBack: new Set([...heldBack, ...takenAway]),
    failed: new Set([...failed].filter((source) => !naming.has(source))),
    takenAway,
  };
}
