import type { PublishedAsset } from '../model/asset.ts';
import { fileHref } from './view/address.ts';

/** What an `img` says of a picture beside its address. */
export interface PictureAttributes {
  readonly width?: number;
  readonly height?: number;
  readonly srcset?: string;
  readonly sizes?: string;
}

/** The column of the text is 40rem wide; narrow windows show it in full. */
const sizes = '(min-width: 45rem) 40rem, 100vw';

/**
 * Size, so that nothing jumps when the picture comes, and what there is of it in fewer pixels.
 * @param way from the page that shows it to that of the release.
 */
export function pictureAttributes({ name, size, smaller }: PublishedAsset, way = ''): PictureAttributes {
  if (!size) return {};
  const largest = smaller.at(-1)?.width;
  if (largest === undefined) return size;
  const candidates = smaller.map((one) => `${way}${fileHref(one.name)} ${one.width}w`);
  // Twice as many pixels as the column has are enough for any screen; else the picture itself is one to choose from.
  if (largest < enough) candidates.push(`${way}${fileHref(name)} ${size.width}w`);
  return { ...size, srcset: candidates.join(', '), sizes };
}

const enough = 1280;
