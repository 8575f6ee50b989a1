import path from 'node:path';
import type { Io } from '../model/io.ts';
import { isWithin } from '../publish/paths.ts';
import { type Newsroom, releasesFolder } from './newsroom.ts';
import { checkPreviewFolder } from './preview-folder.ts';
import { checkPublicFolder } from './public-folder.ts';

/**
 * The folder that a build writes, absolute.
 * @throws PressdeskError where a public build would write over sources, or a preview where the public sees it.
 */
export function outputFolder(
  io: Io,
  newsroom: Newsroom,
  files: readonly string[],
  { out, preview }: { readonly out?: string; readonly preview?: string },
): string {
  const { folder, config } = newsroom;
  const own = path.resolve(folder, config.out);
  const published = out === undefined ? own : path.resolve(io.cwd, out);
  if (preview === undefined) {
    const releases = releasesFolder(newsroom);
    checkPublicFolder(io, published, [releases, ...files.filter((file) => !isWithin(releases, file))]);
    return published;
  }
  const folderOfPreview = path.resolve(io.cwd, preview);
  checkPreviewFolder(io, folderOfPreview, [own, published]);
  return folderOfPreview;
}
