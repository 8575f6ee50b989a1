import path from 'node:path';
import { foldName } from '../language/file-names.ts';
import { isWithin } from '../publish/paths.ts';
import type { AssetPlace } from './assets.ts';
import type { Newsroom } from './newsroom.ts';

/** What every format there is writes beside a release's files: one that is not chosen today may be tomorrow. */
export async function namesOfFormats(): Promise<ReadonlySet<string>> {
  const { formats } = await import('../render/formats/index.ts');
  return new Set(formats.map((format) => foldName(format.file)));
}

/** Where the photos of a release in `file` are: not outside its newsroom, or its own folder where it is in none. */
export function assetPlace({ folder }: Newsroom, file: string, taken: ReadonlySet<string>): AssetPlace {
  const releaseDir = path.dirname(file);
  return { newsroomDir: isWithin(folder, file) ? folder : releaseDir, releaseDir, taken };
}
