import { imageSize } from 'image-size';
import type { PictureSize } from '../model/asset.ts';

/** What browsers show. */
const shown = new Set(['avif', 'gif', 'jpg', 'png', 'svg', 'webp']);

/** A picture's kind, as its bytes tell, not its name: `jpg`, `svg`. */
export interface Picture extends PictureSize {
  readonly kind: string;
}

/**
 * Kind and size of a picture from its first bytes; `undefined` where they do not tell. A camera that was held upright
 * says so beside the picture, and browsers turn it.
 */
export function pictureIn(bytes: Uint8Array): Picture | undefined {
  try {
    // A copy of its own, since the package reads on in the memory behind what it is given.
    const { type: kind = '', width, height, orientation = 1 } = imageSize(Uint8Array.from(bytes));
    if (!shown.has(kind) || !(width > 0) || !(height > 0)) return undefined;
    const isTurned = orientation >= 5 && orientation <= 8;
    return isTurned ? { kind, width: height, height: width } : { kind, width, height };
  } catch {
    // Whatever is wrong with a file, the package throws.
    return undefined;
  }
}

/** The size alone. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const picture = pictureIn(bytes);
  return picture && { width: picture.width, height: picture.height };
}
