import type { Element, ElementContent } from 'hast';
import type { PublishedAsset } from '../../model/asset.ts';
import { detailsOf } from '../view/details.ts';

export interface FullSizeWords {
  /** BCP 47. */
  readonly lang: string;
  readonly fullSizeLabel: string;
}

/** What is in a figure, with the way to the picture in all its pixels at the end of the caption, for those who print it. */
export function withFullSize(
  children: readonly ElementContent[],
  { properties: { src } }: Element,
  asset: PublishedAsset,
  { lang, fullSizeLabel }: FullSizeWords,
): ElementContent[] {
  const isCaption = (node: ElementContent) => node.type === 'element' && node.tagName === 'figcaption';
  const written = children.find(isCaption);
  const words =
    written?.type === 'element' && written.children.length > 0 ? [...written.children, space] : [];
  const link = element('a', { className: ['full'], href: String(src), type: asset.mediaType }, fullSizeLabel);
  const details = element('span', { className: ['details'] }, detailsOf(asset, lang));
  const caption: Element = { ...element('figcaption', {}), children: [...words, link, space, details] };
  return [...children.filter((node) => !isCaption(node)), caption];
}

const space = { type: 'text', value: ' ' } as const;

function element(tagName: string, properties: Element['properties'], words?: string): Element {
  return { type: 'element', tagName, properties, children: words ? [{ type: 'text', value: words }] : [] };
}
