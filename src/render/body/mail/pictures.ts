import type { PublishedAsset, PublishedAssets } from '../../../model/asset.ts';
import { photoAt } from '../photos.ts';

/** The file that a picture of the text leads to, where it is published with the release. */
export function assetAt(address: string, assets: PublishedAssets): PublishedAsset | undefined {
  const files = [...assets].map(([file, asset]) => ({ file, asset }));
  return photoAt(address, files)?.asset;
}
