import type { PictureReading } from '../model/asset.ts';
import type { Io } from '../model/io.ts';
import { limits } from '../model/limits.ts';

type Disk = Pick<Io, 'readFile' | 'readStart'>;

/** Reads the size of a picture, and what in a drawing must not be published. */
export type PictureReader = (file: string) => PictureReading;

/**
 * What reads pictures, with its packages: they are of use to those alone who have any. Of a photo no more is read than
 * tells its size; a drawing is text, and read as a whole.
 */
export async function pictureReader(disk: Disk): Promise<PictureReader> {
  const { pictureSize } = await import('../parse/picture-size.ts');
  const { beginsAsPicture } = await import('../parse/picture-kind.ts');
  const { drawingHazards } = await import('../parse/drawing.ts');
  return (file) => {
    const isDrawing = /\.svgz?$/i.test(file);
    const read = isDrawing
      ? disk.readFile(file, limits.bytes)
      : disk.readStart(file, limits.pictureHeadBytes);
    if (!read.ok) return { hazards: isDrawing ? [{ kind: 'unreadable' }] : [] };
    const hazards = isDrawing ? drawingHazards(read.bytes) : [];
    const size = pictureSize(read.bytes);
    const isShown = isDrawing || size !== undefined || beginsAsPicture(read.bytes);
    return { hazards, ...(size && { size }), ...(!isShown && { unshown: true }) };
  };
}
