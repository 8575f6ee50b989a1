/** Bounds of one release. Within them nothing takes longer than a second; beyond them the file is one diagnostic. */
export const limits = {
  /** Bytes of the whole file: 1 MiB. */
  bytes: 1024 * 1024,
  /** Depth of quotes, lists, emphasis, links and brackets in the body. */
  nesting: 100,
  /** Parts of the body: paragraphs, items, cells, links, mail addresses, stretches of emphasis, HTML tags, pairs of lines. */
  pieces: 25_000,
  /** Bytes between the fences: 64 KiB. */
  frontMatterBytes: 64 * 1024,
  frontMatterNesting: 20,
  /** Blank lines in a row between the fences. */
  frontMatterBlankLines: 100,
  /** Bytes of a slug or of one part of a path. */
  nameBytes: 100,
  /** Releases that another one is held against: of one address, or of one key. */
  listed: 100,
  /** Pixels of a picture: 150 millions, more than any camera takes. */
  pixels: 150_000_000,
  /** First bytes of a picture, in which its size is told: 512 KiB. */
  pictureHeadBytes: 512 * 1024,
  /** Bytes of a photo or attachment: 50 MiB. */
  assetBytes: 50 * 1024 * 1024,
} as const;
