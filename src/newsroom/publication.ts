import { foldName } from '../language/file-names.ts';
import type { Config } from '../model/config.ts';
import type { Entry, Publication, State } from '../model/publication.ts';
import type { Release } from '../model/release.ts';
import { addressOf } from './address.ts';
import { revisionOf } from './revision.ts';
import { stateOf } from './state.ts';

/**
 * The releases of a newsroom as they stand at `now`: state and address of each, those without an address last.
 * State says nothing of errors: a `public` release whose fields are incomplete or wrong is not to be rendered either.
 */
export function publicationOf(releases: readonly Release[], config: Config, now: Date): Publication {
  const entries: Entry[] = [];
  for (const release of releases) {
    const state = stateOf(release, config, now.getTime());
    const address = addressOf(release, config);
    const revision = revisionOf(release, state);
    entries.push({ release, state, revision, ...(address !== undefined && { address }) });
  }
  return { now: now.toISOString(), entries: withClashes(entries).sort(inOrder) };
}

/** Marks those that are out and have one address, as a disk sees it that does not tell case. */
function withClashes(entries: readonly Entry[]): Entry[] {
  const known = new Map<string, number>();
  const placeOf = ({ state, address }: Entry): string | undefined =>
    address !== undefined && isOut.has(state.kind) ? foldName(address) : undefined;
  for (const entry of entries) {
    const place = placeOf(entry);
    if (place !== undefined) known.set(place, (known.get(place) ?? 0) + 1);
  }
  return entries.map((entry) =>
    (known.get(placeOf(entry) ?? '') ?? 0) > 1 ? { ...entry, clashes: true } : entry,
  );
}

const isOut: ReadonlySet<State['kind']> = new Set(['public', 'withdrawn', 'unclear']);

function inOrder(a: Entry, b: Entry): number {
  if (a.address !== b.address) {
    if (a.address === undefined) return 1;
    if (b.address === undefined) return -1;
    return a.address < b.address ? -1 : 1;
  }
  const [left, right] = [a.release.source.path, b.release.source.path];
  return left < right ? -1 : left > right ? 1 : 0;
}
