import type { Element, ElementContent, Properties, Root } from 'hast';
import type { PublishedAsset, PublishedAssets } from '../../model/asset.ts';
import { pictureAttributes } from '../picture-attributes.ts';
import { type FullSizeWords, withFullSize } from './full-size.ts';
import { photoAt } from './photos.ts';

/** The tree with the size of each picture that is known, so that the text does not jump when it comes. @param full words for the way to it. */
export function withPictureSizes(tree: Root, assets: PublishedAssets, full?: FullSizeWords): Root {
  if (assets.size === 0) return tree;
  const files = [...assets].map(([file, asset]) => ({ file, asset }));
  const sized = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    if (node.tagName === 'img') return picture(node, photoAt(String(node.properties.src), files)?.asset);
    const children = node.children.map(sized);
    const [image] = children;
    if (full && node.tagName === 'figure' && image?.type === 'element' && image.properties.srcSet) {
      const asset = photoAt(String(image.properties.src), files)?.asset;
      if (asset) return { ...node, children: withFullSize(children, image, asset, full) };
    }
    return { ...node, children };
  };
  return { ...tree, children: (tree.children as ElementContent[]).map(sized) };
}

function picture(image: Element, asset: PublishedAsset | undefined): Element {
  if (!asset) return image;
  const { srcset: srcSet, sizes, ...size } = pictureAttributes(asset);
  return {
    ...image,
    properties: {
      ...image.properties,
      ...written(image.properties, size),
      ...(srcSet !== undefined && { srcSet, sizes }),
      decoding: 'async',
    },
  };
}

/** Where its author set a width or a height, the other follows from it. */
function written(
  { width, height }: Properties,
  size: { readonly width?: number; readonly height?: number },
): Properties {
  if (size.width === undefined || size.height === undefined) return {};
  const [wide, high] = [Number(width ?? Number.NaN), Number(height ?? Number.NaN)];
  if (wide > 0 && high > 0) return {};
  if (wide > 0) return { height: Math.round((wide * size.height) / size.width) };
  if (high > 0) return { width: Math.round((high * size.width) / size.height) };
  return { width: size.width, height: size.height };
}
