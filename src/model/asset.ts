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
