import type { Image, Paragraph, Root, RootContent } from 'mdast';
import type { Photo } from '../../model/front-matter.ts';
import { onlyChild } from './only-child.ts';

/**
 * Photos of the front matter that the body shows itself, in a paragraph of their own: there the image is given
 * the photo's caption and credit as its title, which formats print below it. `shown` holds their `file`s.
 */
export function bodyPhotos(
  root: Root,
  photos: readonly Photo[],
  creditLine: (credit: string) => string,
): { readonly root: Root; readonly shown: ReadonlySet<string> } {
  const shown = new Set<string>();
  if (photos.length === 0) return { root, shown };
  const captioned = (node: RootContent): RootContent => {
    const image = node.type === 'paragraph' ? onlyChild(node.children) : undefined;
    if (image?.type !== 'image') return node;
    const photo = photoAt(image.url, photos);
    if (!photo) return node;
    shown.add(photo.file);
    const credit = photo.credit && creditLine(photo.credit);
    const title = [image.title || photo.caption, credit].filter(Boolean).join(' · ');
    const child: Image = { ...image, alt: image.alt || photo.alt, title: title || null };
    return { ...(node as Paragraph), children: [child] };
  };
  return { root: { ...root, children: root.children.map(captioned) }, shown };
}

/** The photo that a picture's address leads to, however the two are written. */
export function photoAt<P extends { readonly file: string }>(
  address: string,
  photos: readonly P[],
): P | undefined {
  return photos.find(({ file }) => plain(file) === plain(address));
}

function plain(file: string): string {
  try {
    return decodeURI(file).replace(/^(\.\/)+/, '');
  } catch {
    return file;
  }
}
