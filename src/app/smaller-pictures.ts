import type { PublishedAsset, SmallerPicture } from '../model/asset.ts';
import type { Io } from '../model/io.ts';
import { limits } from '../model/limits.ts';
import { smallerName, smallerWidths } from '../newsroom/smaller-names.ts';

/** Media types that are made smaller, each in itself, and how sharp writes them. */
const writing = {
  'image/jpeg': ['jpeg', { quality: 80, mozjpeg: true }],
  'image/png': ['png', { compressionLevel: 9, effort: 10 }],
  'image/webp': ['webp', { quality: 80 }],
} as const;

/**
 * The picture in fewer pixels, where the package sharp is installed: it is large, and not everybody needs it. One that is
 * no wider is not enlarged, and one that would not be smaller as a file is left out. `undefined` where it went wrong, which may
 * be for once only.
 */
export async function smallerPictures(
  io: Pick<Io, 'readFile'>,
  { file, name, mediaType, bytes, size }: PublishedAsset,
): Promise<readonly SmallerPicture[] | undefined> {
  const kind = isWritable(mediaType) ? writing[mediaType] : undefined;
  const widths = smallerWidths.filter((width) => size !== undefined && width < size.width);
  if (!kind || widths.length === 0) return [];
  const sharp = await installedSharp();
  const read = io.readFile(file, limits.assetBytes);
  if (!sharp || !read.ok) return [];
  const open = () => sharp(read.bytes, { limitInputPixels: limits.pixels, failOn: 'error' });
  const [format, settings] = kind;
  const made: SmallerPicture[] = [];
  try {
    // A picture that moves would stand still.
    if (((await open().metadata()).pages ?? 1) > 1) return [];
    for (const width of widths) {
      const content = await open().autoOrient().resize({ width }).toFormat(format, settings).toBuffer();
      if (content.length < bytes) made.push({ name: smallerName(name, width), width, content });
    }
    return made;
  } catch {
    return undefined;
  }
}

function isWritable(mediaType: string): mediaType is keyof typeof writing {
  return Object.hasOwn(writing, mediaType);
}

type Sharp = typeof import('sharp').default;
let installed: Promise<Sharp | undefined> | undefined;

/** Without it, or without its part for this machine, pictures are published in the size they have. */
function installedSharp(): Promise<Sharp | undefined> {
  installed ??= import('sharp').then(
    ({ default: sharp }) => sharp,
    () => undefined,
  );
  return installed;
}
