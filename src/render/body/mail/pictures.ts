import type { PictureSize, PublishedAssets } from '../../../model/asset.ts';
import { photoAt } from '../photos.ts';
import { mailSize } from './size.ts';

/** Width and height of a picture of the text, where its file is known: without them the text jumps when it comes. */
export function sizeOf(address: string, assets: PublishedAssets): PictureSize | undefined {
  const files = [...assets].map(([file, { size }]) => ({ file, size }));
  const size = photoAt(address, files)?.size;
  return size && mailSize(size);
}
