/**
 * What was found of a photo or attachment that a release names. `bad-name`: it is not named from the release's folder,
 * or has characters that are no good in names; `reserved`: computers keep its name, or it is hidden; `taken`: a format
 * writes a file of that name.
 */
export type AssetState =
  | 'ok'
  | 'missing'
  | 'outside'
  | 'bad-name'
  | 'reserved'
  | 'taken'
  | 'not-a-file'
  | 'too-large';

/** A picture's size in pixels, turned as it is shown. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** What in a drawing (SVG) runs, fetches something or cannot be read; `name` says which. */
export interface DrawingHazard {
  readonly kind: 'script' | 'handler' | 'foreign' | 'external' | 'entities' | 'unreadable';
  readonly name?: string;
}

/** What the bytes of a picture tell. */
export interface PictureReading {
  /** Absent where it cannot be told. */
  readonly size?: PictureSize;
  readonly hazards: readonly DrawingHazard[];
  /** Its bytes begin like no picture that browsers show: a HEIC from a telephone, a TIFF, a text with another ending. */
  readonly unshown?: true;
}

/** A photo, an attachment or a picture of the text that is published with its release. */
export interface PublishedAsset {
  /** Absolute, every link resolved. */
  readonly file: string;
  /** Where it comes beside the page, forward slashes: `photos/signing.jpg`. */
  readonly name: string;
  /** IANA media type, from its ending. */
  readonly mediaType: string;
  readonly bytes: number;
  /** Of a picture, where it can be told. */
  readonly size?: PictureSize;
  /** The same picture in fewer pixels, the smallest first. */
  readonly smaller: readonly SmallerPicture[];
}

export interface SmallerPicture {
  readonly name: string;
  readonly width: number;
  readonly content: Uint8Array;
}

/** The files of a release by their names as the release writes them. */
export type PublishedAssets = ReadonlyMap<string, PublishedAsset>;
