import type { Release } from '../../model/release.ts';
import { keyOf } from './keys.ts';

/** What is made of the text and the data of a release, and only when somebody asks. */
const derived: ReadonlySet<string> = new Set<keyof Release>([
  'body',
  'titleHeading',
  'notes',
  'boilerplate',
  'places',
]);

const known = new WeakMap<Release, string>();

/** A key of all that a release says. */
export function keyOfRelease(release: Release): string {
  const key = known.get(release) ?? keyOf(saidIn(release));
  known.set(release, key);
  return key;
}

function saidIn(release: Release): object {
  const names = Object.keys(release).filter((name): name is keyof Release => !derived.has(name));
  return Object.fromEntries(names.map((name) => [name, release[name]]));
}

/** Says by what key a release is known that was read for it: the same bytes, read in the same way. */
export function readFor(release: Release, key: string): Release {
  known.set(release, key);
  return release;
}
