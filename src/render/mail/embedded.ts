import { readReferences } from '../../language/character-references.ts';
import type { Picture } from '../../mail/message.ts';
import type { PublishedAsset, PublishedAssets } from '../../model/asset.ts';
import { mailedName } from '../body/mail/size.ts';
import { absolute, fileHref } from '../view/address.ts';

/** Where the photos of a mail are. */
export interface Photos {
  readonly assets: PublishedAssets;
  /** Absolute address of the release's page; `null` where the newsroom's site is not known. */
  readonly page: string | null;
  readonly bytesOf?: (file: string) => Uint8Array | undefined;
}

/** Formats that every mail program shows. */
const shown: readonly string[] = ['image/jpeg', 'image/png', 'image/gif'];
/** Twice the width of the text, for screens with small pixels. */
const enoughPixels = 1088;
/** A mail with more than that is refused by many; what is larger is fetched, as without being asked. */
const mostBytes = 2_000_000;

/** The HTML with the release's photos shown from the mail itself, and those photos. */
export function embedded(
  html: string,
  photos: Photos,
): { readonly html: string; readonly pictures: readonly Picture[] } {
  const { assets, page } = photos;
  if (page === null) return { html, pictures: [] };
  const byAddress = new Map(
    [...assets].flatMap(([file, asset]) =>
      [file, mailedName(asset)].map((name) => [absolute(fileHref(name), page), asset] as const),
    ),
  );
  const pictures = new Map<string, Picture | undefined>();
  const { hostname, pathname } = new URL(page);
  const shownFromMail = html.replace(/(<img [^>]*?src=")([^"]*)/g, (whole, before: string, src: string) => {
    const asset = byAddress.get(readReferences(src));
    if (!asset) return whole;
    const known = pictures.has(asset.name);
    const id = `photo-${pictures.size + 1}${pathname.replace(/[^a-z\d]+/gi, '-')}mail@${hostname}`;
    const picture = known ? pictures.get(asset.name) : pictureOf(asset, id, photos);
    pictures.set(asset.name, picture);
    return picture ? `${before}cid:${picture.id}` : whole;
  });
  return { html: shownFromMail, pictures: [...pictures.values()].filter((one) => one !== undefined) };
}

function pictureOf(asset: PublishedAsset, id: string, { bytesOf }: Photos): Picture | undefined {
  const { name, file, mediaType, smaller } = asset;
  if (!shown.includes(mediaType)) return undefined;
  const bytes = smaller.find(({ width }) => width >= enoughPixels)?.content ?? bytesOf?.(file);
  if (!bytes || bytes.length > mostBytes) return undefined;
  return { id, name: name.slice(name.lastIndexOf('/') + 1), mediaType, bytes };
}
