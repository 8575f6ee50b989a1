import type { PictureSize, PublishedAsset } from '../../../model/asset.ts';

/** Width of the text in a mail. */
const column = 544;

/** Pixels that are enough for any screen, and few enough to be fetched with a mail. */
const mostPixels = 1200;

/** The file that a mail shows of a picture: the largest of those in fewer pixels that is small enough, else the picture itself. */
export function mailedName({ name, size, smaller }: PublishedAsset): string {
  if (!size || size.width <= mostPixels) return name;
  return smaller.findLast(({ width }) => width <= mostPixels)?.name ?? name;
}

/** The size in which a mail shows a picture: its own, or as large as there is room. */
export function mailSize({ width, height }: PictureSize): PictureSize {
  if (width <= column) return { width, height };
  return { width: column, height: Math.max(1, Math.round((height * column) / width)) };
}
