import { limits } from '../model/limits.ts';
import type { Release } from '../model/release.ts';

/**
 * Finds the other language versions of a release among `releases`: those with the same `key`, in order of path; at
 * most `limits.listed`, as no release has more and a key that was copied all over must not stop the desk.
 */
export function versionsIn(releases: readonly Release[]): (release: Release) => readonly Release[] {
  const byKey = new Map<string, Release[]>();
  for (const release of releases) {
    const { key } = release.data;
    if (key === undefined) continue;
    const known = byKey.get(key);
    if (known) known.push(release);
    else byKey.set(key, [release]);
  }
  for (const versions of byKey.values()) versions.sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
  return ({ data, source }) =>
    (data.key === undefined ? [] : (byKey.get(data.key) ?? []))
      .slice(0, limits.listed + 1)
      .filter((one) => one.source.path !== source.path)
      .slice(0, limits.listed);
}
