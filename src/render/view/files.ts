import type { PictureSize, PublishedAsset, PublishedAssets } from '../../model/asset.ts';
import type { FrontMatter } from '../../model/front-matter.ts';
import { mailedName, mailSize } from '../body/mail/size.ts';
import { pictureAttributes } from '../picture-attributes.ts';
import { labelled } from '../punctuation.ts';
import type { ResolvedWords } from '../words.ts';
import { absolute, fileHref } from './address.ts';
import { detailsOf } from './details.ts';

/** `src` is relative to the release's page; `url` is absolute, `null` where the site is not known. */
export interface PhotoView {
  readonly file: string;
  readonly src: string;
  readonly url: string | null;
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
  /** The credit behind its label: `Photo: Ana Reis`. */
  readonly creditLine: string | null;
  /** Whether the body shows it already, with caption and credit. */
  readonly shown: boolean;
  /** In pixels; `null` where the file does not tell. */
  readonly width: number | null;
  readonly height: number | null;
  /** As a mail shows it, in fewer pixels where there are such; `null` where the file does not tell. */
  readonly mailed: (PictureSize & { readonly url: string | null }) | null;
  /** Addresses of the same photo in fewer pixels, as an `img` has them; `null` where there are none. */
  readonly srcset: string | null;
  /** How wide the page shows it, as an `img` has it. */
  readonly sizes: string | null;
  /** Media type and size of the file in words: `JPEG, 2.3 MB`; `null` where it is not there. */
  readonly mediaType: string | null;
  readonly details: string | null;
}

/** `href` is relative to the release's page; `url` is absolute, `null` where the site is not known. */
export interface AttachmentView {
  readonly file: string;
  readonly href: string;
  readonly url: string | null;
  /** The release's words for it, else the file's name. */
  readonly title: string;
  /** IANA media type; `null` where the file is not there. */
  readonly mediaType: string | null;
  /** Kind and size in words: `PDF, 2.3 MB`; `null` where the file is not there. */
  readonly details: string | null;
}

interface PhotoSurroundings {
  readonly words: ResolvedWords;
  /** Absolute address of the page; `null` where the site is not known. */
  readonly page: string | null;
  /** `file`s of the photos that the body shows. */
  readonly shown: ReadonlySet<string>;
  readonly assets: PublishedAssets;
}

export function photoViews(
  { photos, lang }: FrontMatter,
  { words, page, shown, assets }: PhotoSurroundings,
): readonly PhotoView[] {
  return photos.map(({ file, alt, caption = null, credit = null }) => {
    const src = fileHref(file);
    const asset = assets.get(file);
    return {
      file,
      src,
      url: absolute(src, page),
      alt,
      caption,
      credit,
      creditLine: credit && labelled(words.labels.photo, credit, lang),
      shown: shown.has(file),
      ...pictureView(asset, page),
      mediaType: asset?.mediaType ?? null,
      details: asset ? detailsOf(asset, lang) : null,
    };
  });
}

function pictureView(
  asset: PublishedAsset | undefined,
  page: string | null,
): Pick<PhotoView, 'width' | 'height' | 'mailed' | 'srcset' | 'sizes'> {
  const { width = null, height = null, srcset = null, sizes = null } = asset ? pictureAttributes(asset) : {};
  const mailed = asset?.size
    ? { ...mailSize(asset.size), url: absolute(fileHref(mailedName(asset)), page) }
    : null;
  return { width, height, mailed, srcset, sizes };
}

export function attachmentViews(
  { attachments, lang }: FrontMatter,
  { page, assets }: Pick<PhotoSurroundings, 'page' | 'assets'>,
): readonly AttachmentView[] {
  return attachments.map(({ file, title }) => {
    const href = fileHref(file);
    const asset = assets.get(file);
    return {
      file,
      href,
      url: absolute(href, page),
      title: title ?? file.slice(file.lastIndexOf('/') + 1),
      mediaType: asset?.mediaType ?? null,
      details: asset ? detailsOf(asset, lang) : null,
    };
  });
}
