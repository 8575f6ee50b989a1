import type { PictureSize } from '../../../model/asset.ts';

/** Width of the text in a mail. */
const column = 544;

/** The size in which a mail shows a picture: its own, or as large as there is room. */
export function mailSize({ width, height }: PictureSize): PictureSize {
  if (width <= column) return { width, height };
  return { width: column, height: Math.max(1, Math.round((height * column) / width)) };
}
