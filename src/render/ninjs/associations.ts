import { mediaTypeOf } from '../../language/media-types.ts';
import type { AttachmentView, PhotoView } from '../view/files.ts';
import type { Facts, LinkView } from '../view.ts';

/**
 * What goes with the release, each an item of its own: photos, attachments, its other languages, what takes the place
 * of one that was withdrawn.
 * @param identity of the release, from which those of its files are made.
 */
export function associationsOf(facts: Facts, identity: string) {
  const { photos, attachments, versions, authoritative, withdrawal } = facts;
  const relOf = (url: string | null) => (url === authoritative?.url ? 'authoritative' : 'translation');
  return [
    ...photos.map((photo, index) => photoItem(photo, index, identity)),
    ...attachments.map((one, index) => attachmentItem(one, index, identity)),
    ...versions.flatMap((one) => (one.current ? [] : linkItem(one, `language-${one.lang}`, relOf(one.url)))),
    ...(withdrawal?.replacement ? linkItem(withdrawal.replacement, 'replacement', 'replacement') : []),
  ];
}

function photoItem(
  { file, src, url, alt, caption, credit, width, height }: PhotoView,
  index: number,
  identity: string,
) {
  return {
    name: `photo-${index + 1}`,
    rel: 'photo',
    uri: identity + src,
    type: 'picture',
    by: credit ?? undefined,
    descriptions: [
      ...(caption === null ? [] : [{ role: 'caption', value: caption }]),
      { role: 'alt', value: alt },
    ],
    renditions: [{ ...rendition(file, url), width: width ?? undefined, height: height ?? undefined }],
  };
}

function attachmentItem({ file, href, url, title }: AttachmentView, index: number, identity: string) {
  return {
    name: `attachment-${index + 1}`,
    rel: 'attachment',
    uri: identity + href,
    type: kindOf(mediaTypeOf(file)),
    title,
    renditions: [rendition(file, url)],
  };
}

function rendition(file: string, url: string | null) {
  return {
    name: 'original',
    href: url ?? undefined,
    contentType: mediaTypeOf(file),
    title: file,
  };
}

/** A page elsewhere; nothing where its address is not known, as nothing else would name it. */
function linkItem({ text, lang, url }: LinkView, name: string, rel: string) {
  if (url === null) return [];
  return [
    {
      name,
      rel,
      uri: url,
      type: 'text',
      language: lang,
      title: text,
      renditions: [{ name: 'web', href: url }],
    },
  ];
}

function kindOf(mediaType: string | null): string | undefined {
  const [kind = ''] = mediaType?.split('/') ?? [];
  if (kind === 'image') return 'picture';
  if (kind === 'audio' || kind === 'video') return kind;
  return kind === 'text' || mediaType === 'application/pdf' ? 'text' : undefined;
}
