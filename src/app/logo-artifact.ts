import type { Artifact } from '../model/artifact.ts';
import type { Config } from '../model/config.ts';
import { assetFormat, wholeNewsroom } from '../model/manifest.ts';

/** The copy of the newsroom's logo, which every page shows; nothing where it has none. */
export function logoArtifact({ logo }: Config): readonly Artifact[] {
  if (!logo) return [];
  const { path, mediaType, file } = logo;
  return [{ path, mediaType, content: { file }, source: wholeNewsroom, format: assetFormat }];
}
