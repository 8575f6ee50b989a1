/**
 * What a build wrote: the next one tells by it which files are its own, and everybody else what is published, of which
 * release, and since when an address is taken. Written as `manifest.json`.
 */
export interface Manifest {
  readonly version: 2;
  /** Version of the pressdesk that wrote it. */
  readonly pressdesk: string;
  /** Every address that was ever public, in order. */
  readonly addresses: readonly PublishedAddress[];
  /**
   * Addresses that were public once and whose release is held back now, each under a seal that the path of the release
   * opens. Everybody can read a manifest, and an address tells what a release is about.
   */
  readonly hidden: readonly string[];
  /** In order of path. */
  readonly files: readonly ManifestFile[];
}

export interface ManifestFile {
  readonly path: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** Path of the release it comes from, from the newsroom's folder; `wholeNewsroom` where it is of all of them. */
  readonly source: string;
  readonly format: string;
}

/** An address, and what the release that was published there can be known by when it moves. */
export interface PublishedAddress {
  /** From the output's root: `2024/09/05/ip-seminar/`. */
  readonly address: string;
  /** Path of the release, from the newsroom's folder. */
  readonly source: string;
  readonly key?: string;
  readonly lang?: string;
  /** The beginning of the SHA-256 of its text. */
  readonly mark?: string;
}

/** What is said in place of a release of files that come from the whole newsroom: its index, its feeds. */
export const wholeNewsroom = '.';
/** Id of the format of pages that only lead on from an old address to the present one. */
export const redirectFormat = 'redirect';
/** What is said of photos and attachments in place of a format. */
export const assetFormat = 'asset';
