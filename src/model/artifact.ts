/** Bytes that wait elsewhere than in memory until they are written. */
export interface Waiting {
  readonly length: number;
  read(): Uint8Array;
  /** Whether they are known to be, at this moment, what stands in the place they are written to. */
  stand?(): boolean;
}

/** One file that will be written. */
export interface Artifact {
  /** From the output's root, forward slashes: `2024/09/05/ip-seminar/index.html`. */
  readonly path: string;
  readonly mediaType: string;
  /** Text is written as UTF-8; `file` is the absolute path of a file that is copied. */
  readonly content: string | Uint8Array | Waiting | { readonly file: string };
  /** Path of the release it comes from; `wholeNewsroom` where it is of all of them. */
  readonly source: string;
  /** Id of the format, or `asset` for photos and attachments. */
  readonly format: string;
  /** Present where it holds only the beginning of its release, as there was no room for more. */
  readonly isCut?: true;
}
