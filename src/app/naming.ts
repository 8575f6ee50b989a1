import type { Release } from '../model/release.ts';
import { mayBeNamed } from '../newsroom/named.ts';
import type { ManifestReading } from '../publish/manifest.ts';
import type { Loaded } from './load.ts';
import type { Newsroom } from './newsroom.ts';
import { pathWithin } from './shown-path.ts';

/** Which releases the log of a build for the public may name: also those that cannot be read, and have been out. */
export function namingOf(
  { folder, config }: Newsroom,
  loaded: readonly Loaded[],
  { manifest }: ManifestReading,
  now: Date,
): (release: Release) => boolean {
  const published = new Set(manifest.files.map(({ source }) => source));
  const files = new Map(loaded.map(({ file, release }) => [release, file]));
  return (release) => {
    const file = files.get(release);
    return mayBeNamed(release, config, now, file !== undefined && published.has(pathWithin(folder, file)));
  };
}
