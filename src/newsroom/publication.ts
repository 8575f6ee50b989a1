import type { Config } from '../model/config.ts';
import type { Entry, Publication } from '../model/publication.ts';
import type { Release } from '../model/release.ts';
import { addressOf } from './address.ts';
import { stateOf } from './state.ts';

/**
 * The releases of a newsroom as they stand at `now`: state and address of each, those without an address last.
 * State says nothing of errors: a `public` release whose fields are incomplete or wrong is not to be rendered either.
 */
export async function publicationOf(
  releases: readonly Release[],
  config: Config,
  now: Date,
): Promise<Publication> {
  const entries: Entry[] = [];
  for (const release of releases) {
    const state = await stateOf(release, config, now.getTime());
    const address = addressOf(release, config);
    entries.push(address === undefined ? { release, state } : { release, state, address });
  }
  return { now: now.toISOString(), entries: entries.sort(inOrder) };
}

function inOrder(a: Entry, b: Entry): number {
  if (a.address !== b.address) {
    if (a.address === undefined) return 1;
    if (b.address === undefined) return -1;
    return a.address < b.address ? -1 : 1;
  }
  const [left, right] = [a.release.source.path, b.release.source.path];
  return left < right ? -1 : left > right ? 1 : 0;
}
