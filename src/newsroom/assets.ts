import { isRelative, mayHavePictures, picturesOf } from '../language/pictures.ts';
import type { Release } from '../model/release.ts';

/**
 * The files a release names, each once and as written: photos, attachments, and pictures in body, notes and boilerplate
 * whose address is relative. Those of pictures are addresses, so `my%20photo.jpg` may stand for a file `my photo.jpg`.
 */
export function assetsOf(release: Release): readonly string[] {
  const { photos = [], attachments = [] } = release.data;
  const named = [...photos, ...attachments].map(({ file }) => file);
  return [...new Set([...named, ...shownOf(release)])];
}

/** Those among them that the page shows. */
export function shownOf({ source, data, body, notes, boilerplate }: Release): readonly string[] {
  const { photos = [] } = data;
  const files = new Set(photos.map(({ file }) => file));
  const texts = [
    [source.text, body],
    [data.notes, notes],
    [data.boilerplate, boilerplate],
  ] as const;
  for (const [text = '', tree] of texts) {
    // Most have none, and need not be read for that.
    if (!tree || !mayHavePictures(text)) continue;
    for (const { address } of picturesOf(tree)) if (isRelative(address)) files.add(address);
  }
  return [...files];
}
