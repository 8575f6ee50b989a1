import sharp from 'sharp';

interface Wish {
  readonly width: number;
  readonly height: number;
  /** As in EXIF: 6 is held upright. */
  readonly orientation?: number;
  readonly format?: 'jpeg' | 'png' | 'webp' | 'gif';
}

/** A picture that has so many details that fewer pixels make a smaller file. */
export async function aPicture({ width, height, orientation, format = 'jpeg' }: Wish): Promise<Buffer> {
  const bytes = Buffer.alloc(width * height * 3);
  // The same on every machine, unlike what a generator of noise gives.
  for (let at = 0; at < bytes.length; at++) bytes[at] = (at * 2_654_435_761) >>> 24;
  const picture = sharp(bytes, { raw: { width, height, channels: 3 } }).toFormat(format);
  return (orientation === undefined ? picture : picture.withMetadata({ orientation })).toBuffer();
}

/** The beginning of a bitmap and words to know it by: enough where nobody has to see it. */
export const bitmap = (words: string) => `BM ${words}`;
