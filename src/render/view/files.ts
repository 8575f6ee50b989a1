import type { FrontMatter } from '../../model/front-matter.ts';
import { labelled } from '../punctuation.ts';
import type { ResolvedWords } from '../words.ts';
import { absolute, fileHref } from './address.ts';

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
}

/** `href` is relative to the release's page; `url` is absolute, `null` where the site is not known. */
export interface AttachmentView {
  readonly file: string;
  readonly href: string;
  readonly url: string | null;
  /** The release's words for it, else the file's name. */
  readonly title: string;
}

interface PhotoSurroundings {
  readonly words: ResolvedWords;
  /** Absolute address of the page; `null` where the site is not known. */
  readonly page: string | null;
  /** `file`s of the photos that the body shows. */
  readonly shown: ReadonlySet<string>;
}

export function photoViews(
  { photos, lang }: FrontMatter,
  { words, page, shown }: PhotoSurroundings,
): readonly PhotoView[] {
  return photos.map(({ file, alt, caption = null, credit = null }) => {
    const src = fileHref(file);
    return {
      file,
      src,
      url: absolute(src, page),
      alt,
      caption,
      credit,
      creditLine: credit && labelled(words.labels.photo, credit, lang),
      shown: shown.has(file),
    };
  });
}

export function attachmentViews(
  { attachments }: FrontMatter,
  page: string | null,
): readonly AttachmentView[] {
  return attachments.map(({ file, title }) => {
    const href = fileHref(file);
    return { file, href, url: absolute(href, page), title: title ?? file.slice(file.lastIndexOf('/') + 1) };
  });
}
