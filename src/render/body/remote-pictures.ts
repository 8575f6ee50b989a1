import type { Element, ElementContent, Root } from 'hast';
import { isElsewhere } from '../../language/pictures.ts';
import { labelled } from '../punctuation.ts';

interface Options {
  /** BCP 47 tag of the text. */
  readonly lang: string;
  /** Absolute address of the page; `null` where it is not known. */
  readonly page: string | null;
  /** Word before the description of a picture. */
  readonly imageLabel: string;
}

/**
 * The tree with a link in the place of each picture that lies on another site: reading a release tells nobody else who
 * reads it, and the picture may be another one tomorrow.
 */
export function withoutRemotePictures(tree: Root, options: Options): Root {
  return {
    ...tree,
    children: (tree.children as ElementContent[]).map((node) => linked(node, options, false)),
  };
}

function linked(node: ElementContent, options: Options, inLink: boolean): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName === 'img') return pictureLink(node, options, inLink);
  const within = inLink || node.tagName === 'a';
  return { ...node, children: node.children.map((child) => linked(child, options, within)) };
}

/** The picture itself where it lies on the page's own site. A link has no other link in it. */
export function pictureLink(image: Element, options: Options, inLink: boolean): ElementContent {
  const { src, alt } = image.properties;
  if (typeof src !== 'string' || !isElsewhere(src, options.page)) return image;
  const { lang, imageLabel } = options;
  const words: ElementContent = {
    type: 'text',
    value: typeof alt === 'string' && alt ? labelled(imageLabel, alt, lang) : imageLabel,
  };
  return inLink ? words : { type: 'element', tagName: 'a', properties: { href: src }, children: [words] };
}
